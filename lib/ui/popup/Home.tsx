import {type ActiveReading, nameRead} from '../../app/read-active-tab.ts';
import type {SavePersonInput} from '../../messages/model.ts';
import type {Id, Instant} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Tag} from '../components/Tag.tsx';
import {act} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {FindPerson} from '../people/FindPerson.tsx';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {NewsBox} from './NewsBox.tsx';
import {ReadProfile} from './ReadProfile.tsx';
import {SavedPerson} from './SavedPerson.tsx';
import {SiteLine} from './SiteView.tsx';
import {readPage} from './subject.ts';
import {WhichOne} from './WhichOne.tsx';

type ProfileReading = Extract<ActiveReading, {kind: 'profile'}>;

interface HomeProps {
  /** Whom the page is about; null while it is being read. */
  read: ActiveReading | null;
  /** Somebody found or made by name, who comes before the person of the page. */
  chosen: Id | null;
  now: Instant;
  onChoose: (personId: Id) => void;
  onAdd: (name: string) => void;
  onSite: () => void;
}

/** The person that this is about: of the page, or found by name; or the way to find one. */
export function Home(props: HomeProps) {
  const {read, chosen, onSite} = props;
  return (
    <>
      {chosen !== null ? (
        <Chosen personId={chosen} now={props.now} />
      ) : (
        read && <OfThePage {...props} read={read} />
      )}
      {chosen === null && read === null && <Waiting />}
      {chosen === null && read?.origin && <SiteLine origin={read.origin} onOpen={onSite} />}
    </>
  );
}

function Waiting() {
  const t = lines(popupStrings);
  return (
    <div class="who waiting" role="status" aria-label={t.reading}>
      <span class="face" />
      <div class="line" />
    </div>
  );
}

interface ChosenProps {
  personId: Id;
  now: Instant;
  /** What the page in front of the user says of just this person. */
  read?: ProfileReading | undefined;
}

/** Both at once: what is new would else push down what stands below it. */
async function glanceAndFields(personId: Id, read: ProfileReading | undefined) {
  const [glance, person] = await Promise.all([
    queries.glance(personId),
    read ? queries.saved(personId) : null,
  ]);
  return {glance, person};
}

function Chosen({personId, now, read}: ChosenProps) {
  const t = lines(popupStrings);
  const saved = heard(useLive(() => glanceAndFields(personId, read), [personId, read]));
  if (!saved?.glance) return null;
  return (
    <SavedPerson
      glance={saved.glance}
      now={now}
      tag={<Tag>{t.saved}</Tag>}
      news={read && saved.person && <NewsBox {...read} person={saved.person} />}
    />
  );
}

function OfThePage({read, now, onChoose, onAdd}: HomeProps & {read: ActiveReading}) {
  const t = lines(popupStrings);
  const known = heard(useLive(() => queries.peopleOf(read.aliases, nameRead(read)), [read]));
  const [first, ...others] = known ?? [];
  if (!known) return null;
  if (first && others.length > 0) return <WhichOne people={known} onChoose={onChoose} />;
  const profile = read.kind === 'profile' ? read : undefined;
  if (first) return <Chosen personId={first.id} now={now} read={profile} />;
  if (read.kind === 'profile') {
    const {profile, aliases} = read;
    const save = (input: SavePersonInput) => act('person.save', input, t.nowSaved(input.name));
    return <ReadProfile profile={profile} aliases={aliases} onSave={save} />;
  }
  return (
    <>
      <div class="nobody">
        <p>{t.nobody[read.reason]}</p>
        {read.reason !== 'unsupported' && read.reason !== 'not-a-person' && read.reason !== 'closed' && (
          <Button small onClick={readPage}>
            {t.tryAgain}
          </Button>
        )}
      </div>
      <FindPerson now={now} onChoose={onChoose} onAdd={onAdd} />
    </>
  );
}
