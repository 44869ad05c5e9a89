import {dayOf} from '../../relations/day.ts';
import type {Instant, PersonRow} from '../../relations/model.ts';
import {Face} from '../components/Face.tsx';
import {Tag} from '../components/Tag.tsx';
import {ago, untilShort} from '../dates.ts';
import {language} from '../language.ts';
import {peopleStrings} from '../strings/people.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import {linkTo} from './route.ts';
import {useWindowRows} from './use-window-rows.ts';

/** As in dashboard.css. */
const ROW_HEIGHT = 60;
const TAGS_SHOWN = 3;

/** Thousands of people scroll smoothly: only the rows in sight are drawn, the list is as long as all of them. */
export function PeopleList({people, now}: {people: readonly PersonRow[]; now: Instant}) {
  const {list, first, end} = useWindowRows<HTMLUListElement>(people.length, ROW_HEIGHT);
  return (
    <ul ref={list} class="people-list" style={{height: `${people.length * ROW_HEIGHT}px`}}>
      {people.slice(first, end).map((person, i) => (
        <li
          key={person.id}
          aria-setsize={people.length}
          aria-posinset={first + i + 1}
          style={{transform: `translateY(${(first + i) * ROW_HEIGHT}px)`}}
        >
          <PersonLine person={person} now={now} />
        </li>
      ))}
    </ul>
  );
}

function PersonLine({person, now}: {person: PersonRow; now: Instant}) {
  const t = lines(peopleStrings);
  const {id, name, headline, tags, lastAt, next} = person;
  const today = dayOf(now);
  const due =
    next === null ? null : next <= today ? t.dueNow : t.due(untilShort(next, today, language.value));
  return (
    <a class="person" href={linkTo('people', id)}>
      <Face name={name} size="small" />
      <span class="row-words">
        <span class="one-line">{name}</span>
        <small class="row-note one-line">{headline}</small>
      </span>
      <span class="person-tags">
        {tags.slice(0, TAGS_SHOWN).map(tag => (
          <Tag key={tag} look="plain">
            {tag}
          </Tag>
        ))}
      </span>
      <span class="person-dates">
        {lastAt !== null && <LastTalked at={lastAt} now={now} />}
        {due && <small class="row-note one-line">{due}</small>}
      </span>
    </a>
  );
}

/** The eye knows from the place what the date is; the ear is told. */
function LastTalked({at, now}: {at: Instant; now: Instant}) {
  return (
    <span class="one-line">
      <span class="unseen">{lines(personStrings).lastTalked} </span>
      {ago(at, now, language.value)}
    </span>
  );
}
