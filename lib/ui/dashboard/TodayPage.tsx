import type {Today, Undated} from '../../app/queries.ts';
import {dayOf} from '../../relations/day.ts';
import type {Instant, PersonRow} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Face} from '../components/Face.tsx';
import {Row} from '../components/Row.tsx';
import {act} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {ago, dayHeading, dayName, until} from '../dates.ts';
import {language} from '../language.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {todayStrings} from '../strings/today.ts';
import {Box, PageHead} from './Box.tsx';
import {PromiseRow} from './PromiseRow.tsx';
import {linkTo} from './route.ts';

/** What waits: people to get back to, promises, people to say hello to. */
export function TodayPage({now}: {now: Instant}) {
  const t = lines(todayStrings);
  const today = heard(useLive(() => queries.today(now), [dayOf(now)]));
  const undated = heard(useLive(() => queries.undated(), []));
  const people = heard(useLive(() => queries.peopleCount(), []));
  if (!today || !undated || people === null) return null;
  const promises = [...today.overdue, ...today.promised];
  return (
    <>
      <PageHead
        title={dayHeading(today.day, language.value)}
        lead={people === 0 ? t.empty : summary(today, undated)}
      />
      {people > 0 && (
        <div class="cols">
          <div class="col">
            <Now today={today} now={now} />
            <Box title={t.week} beside={<em>{today.upcoming.length}</em>}>
              {today.upcoming.length === 0 && <p class="quiet">{t.nothingWeek}</p>}
              <ul>
                {today.upcoming.map(person => (
                  <HelloRow key={person.id} person={person} note={t.dueOn(dueWords(person, today.day))} />
                ))}
              </ul>
            </Box>
          </div>
          <Box title={t.promised} beside={<em>{promises.length + undated.length}</em>}>
            {promises.length + undated.length === 0 && <p class="quiet">{t.nothingPromised}</p>}
            <ul>
              {promises.map(promise => (
                <PromiseRow key={promise.id} promise={promise} today={today.day} />
              ))}
            </ul>
            {undated.length > 0 && (
              <section aria-label={t.noDay}>
                <h3>{t.noDay}</h3>
                <ul>
                  {undated.map(promise => (
                    <PromiseRow key={promise.id} promise={promise} today={today.day} />
                  ))}
                </ul>
              </section>
            )}
          </Box>
        </div>
      )}
    </>
  );
}

function Now({today, now}: {today: Today; now: Instant}) {
  const t = lines(todayStrings);
  const words = lines(personStrings);
  const {settled} = words;
  const {feedback, due} = today;
  return (
    <Box title={t.now} beside={<em>{feedback.length + due.length}</em>}>
      {feedback.length + due.length === 0 && <p class="quiet">{t.nothingNow}</p>}
      <ul>
        {feedback.map(({id, personId, name, kind, about}) => (
          <Row
            key={id}
            lead={<Face name={name} size="small" />}
            note={`${words.owed[kind]}: ${about}`}
            act={
              <>
                <Button small onClick={() => act('feedback.close', {feedbackId: id}, settled)}>
                  {words.settle[kind]}
                </Button>
                <a class="btn small" href={linkTo('check', undefined, {person: personId})}>
                  {t.write}
                </a>
              </>
            }
          >
            <a class="name" href={linkTo('people', personId)}>
              {name}
            </a>
          </Row>
        ))}
        {due.map(person => (
          <HelloRow
            key={person.id}
            person={person}
            note={
              person.lastAt === null ? t.neverTalked : t.sayHello(ago(person.lastAt, now, language.value))
            }
          />
        ))}
      </ul>
    </Box>
  );
}

function HelloRow({person, note}: {person: PersonRow; note: string}) {
  const t = lines(todayStrings);
  return (
    <Row
      lead={<Face name={person.name} size="small" />}
      note={[person.headline, note].filter(Boolean).join(' · ')}
      act={
        <a class="btn small" href={linkTo('people', person.id)}>
          {t.open}
        </a>
      }
    >
      <a class="name" href={linkTo('people', person.id)}>
        {person.name}
      </a>
    </Row>
  );
}

function dueWords(person: PersonRow, today: string): string {
  return person.next
    ? `${until(person.next, today, language.value)}, ${dayName(person.next, today, language.value)}`
    : '';
}

/** "Two people to get back to and one promise." */
function summary({feedback, overdue, promised, due}: Today, undated: Undated): string {
  const t = lines(todayStrings);
  const promises = overdue.length + promised.length + undated.length;
  const parts = [
    feedback.length > 0 && t.waiting(feedback.length),
    promises > 0 && t.promises(promises),
    due.length > 0 && t.contacts(due.length),
  ].filter(part => part !== false);
  if (parts.length === 0) return t.quietDay;
  return t.summary(new Intl.ListFormat(language.value, {type: 'conjunction'}).format(parts));
}
