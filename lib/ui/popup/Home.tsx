import {type ActiveReading, nameRead} from '../../app/read-active-tab.ts';
import type {SavePersonInput} from '../../messages/protocol.ts';
import type {Id, Instant} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {Tag} from '../components/Tag.tsx';
import {act} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {FindPerson} from '../people/FindPerson.tsx';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {ReadProfile} from './ReadProfile.tsx';
import {SavedPerson} from './SavedPerson.tsx';
import {SiteLine} from './SiteView.tsx';
import {readPage} from './subject.ts';
import {WhichOne} from './WhichOne.tsx';

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

function Chosen({personId, now}: {personId: Id; now: Instant}) {
  const t = lines(popupStrings);
  const glance = heard(useLive(() => queries.glance(personId), [personId]));
  if (!glance) return null;
  return <SavedPerson glance={glance} now={now} tag={<Tag>{t.saved}</Tag>} />;
}

function OfThePage({read, now, onChoose, onAdd}: HomeProps & {read: ActiveReading}) {
  const t = lines(popupStrings);
  const known = heard(useLive(() => queries.peopleOf(read.aliases, nameRead(read)), [read]));
  const [first, ...others] = known ?? [];
  if (!known) return null;
  if (first && others.length > 0) return <WhichOne people={known} onChoose={onChoose} />;
  if (first) return <Chosen personId={first.id} now={now} />;
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
