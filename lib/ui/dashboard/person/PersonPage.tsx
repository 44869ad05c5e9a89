import type {PersonPage as Page} from '../../../app/queries.ts';
import type {Id, Instant} from '../../../relations/model.ts';
import {Button} from '../../components/Button.tsx';
import {Face} from '../../components/Face.tsx';
import {act, sayFailed} from '../../data/act.ts';
import {parseLine} from '../../data/parse-line.ts';
import {heard, queries, useLive} from '../../data/queries.ts';
import {BackIcon, TrashIcon, WriteIcon} from '../../icons.tsx';
import {LogBox} from '../../log/LogBox.tsx';
import {Facts} from '../../person/Facts.tsx';
import {personStrings} from '../../strings/person.ts';
import {personPageStrings} from '../../strings/person-page.ts';
import {lines} from '../../strings/strings.ts';
import {linkTo} from '../route.ts';
import {AskBox} from './AskBox.tsx';
import {BoundariesBox} from './BoundariesBox.tsx';
import {DetailsBox} from './DetailsBox.tsx';
import {FavorsBox} from './FavorsBox.tsx';
import {FeedbackBox} from './FeedbackBox.tsx';
import {PromisesBox} from './PromisesBox.tsx';
import {Timeline} from './Timeline.tsx';
import {WishesBox} from './WishesBox.tsx';

/** Everything about one person: what happened on the left, what is known on the right. */
export function PersonPage({personId, now}: {personId: Id; now: Instant}) {
  const t = lines(personPageStrings);
  const answer = useLive(() => queries.person(personId), [personId]);
  const page = heard(answer);
  if (answer?.ok && page === null) return <p class="quiet">{t.gone}</p>;
  if (!page) return null;
  const {person, glance} = page;
  const onLog = async (entry: Parameters<Parameters<typeof LogBox>[0]['onLog']>[0]) =>
    (await act(
      'interaction.log',
      {personIds: [personId], entry},
      lines(personStrings).logged(person.name),
    )) !== null;
  return (
    <>
      <PersonHead page={page} />
      <div class="cols">
        <div class="col">
          <Facts glance={glance} now={now} />
          <LogBox parse={parseLine} onLog={onLog} onFailed={sayFailed} />
          <FeedbackBox personId={personId} loops={page.feedback} now={now} />
          <PromisesBox personId={personId} promises={page.commitments} now={now} />
          <FavorsBox personId={personId} favors={page.favors} now={now} />
          <AskBox asks={page.asks} now={now} />
          <Timeline personId={personId} now={now} />
        </div>
        <div class="col">
          <DetailsBox person={person} />
          <WishesBox person={person} />
          <BoundariesBox person={person} />
        </div>
      </div>
    </>
  );
}

function PersonHead({page: {person}}: {page: Page}) {
  const t = lines(personPageStrings);
  const about = [person.fields.headline?.value, person.fields.location?.value].filter(Boolean).join(' · ');
  const forget = async () => {
    const done = await act('person.forget', {personId: person.id}, t.forgotten(person.name));
    if (done) location.hash = linkTo('people');
  };
  return (
    <>
      <a class="btn plain small back" href={linkTo('people')}>
        <BackIcon />
        {t.back}
      </a>
      <header class="person-head">
        <Face name={person.name} />
        <div>
          <h1>{person.name}</h1>
          {about && <p>{about}</p>}
        </div>
        <div class="buttons">
          <a class="btn" href={linkTo('check', undefined, {person: person.id})}>
            <WriteIcon />
            {t.check}
          </a>
          <Button look="serious" onClick={forget}>
            <TrashIcon />
            {t.forget}
          </Button>
        </div>
      </header>
    </>
  );
}
