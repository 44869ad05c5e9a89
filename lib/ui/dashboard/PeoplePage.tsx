import {useState} from 'preact/hooks';
import type {PeopleQuestion} from '../../app/queries.ts';
import type {Instant} from '../../relations/model.ts';
import {Button} from '../components/Button.tsx';
import {act} from '../data/act.ts';
import {heard, queries, useLive} from '../data/queries.ts';
import {AddIcon} from '../icons.tsx';
import {peopleStrings} from '../strings/people.ts';
import {lines} from '../strings/strings.ts';
import {PageHead} from './Box.tsx';
import {PeopleList} from './PeopleList.tsx';
import {linkTo} from './route.ts';
import {SeenLately} from './SeenLately.tsx';

type Order = PeopleQuestion['order'];
/** More people than anybody knows. */
const EVERYBODY = 100_000;

const ORDERS: readonly Order[] = ['recent', 'name', 'due'];

/** Everybody: searched by a few letters, in one of three orders. */
export function PeoplePage({now}: {now: Instant}) {
  const t = lines(peopleStrings);
  const [text, setText] = useState('');
  const [order, setOrder] = useState<Order>('recent');
  const question = {text, order, limit: EVERYBODY};
  const people = heard(useLive(() => queries.people(question), [text, order]));
  // The last answer stays until the next one is there, so that typing does not flicker.
  const [shown, setShown] = useState(people);
  if (people && people !== shown) setShown(people);
  return (
    <>
      <PageHead title={t.title} />
      <div class="tools">
        <input
          class="input"
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          autocomplete="off"
          value={text}
          onInput={event => setText(event.currentTarget.value)}
        />
        <select
          class="input"
          aria-label={t.order}
          value={order}
          onChange={event => setOrder(ORDERS.find(one => one === event.currentTarget.value) ?? 'recent')}
        >
          {ORDERS.map(one => (
            <option key={one} value={one}>
              {t.orders[one]}
            </option>
          ))}
        </select>
        <AddPerson suggestion={shown?.length === 0 ? text : ''} />
      </div>
      <p class="quiet" role="status">
        {shown && says(shown.length, text)}
      </p>
      {text.trim() === '' && <SeenLately now={now} />}
      {shown && shown.length > 0 && <PeopleList people={shown} now={now} />}
    </>
  );
}

function says(found: number, text: string): string {
  const t = lines(peopleStrings);
  if (found > 0) return t.count(found);
  return text.trim() ? t.noneFound(text.trim()) : t.none;
}

/** Makes a person of a name, met offline or elsewhere. */
function AddPerson({suggestion}: {suggestion: string}) {
  const t = lines(peopleStrings);
  const [open, setOpen] = useState(false);
  const [typed, setTyped] = useState('');
  const name = (typed || suggestion).trim();
  const add = async (event: Event) => {
    event.preventDefault();
    if (!name) return;
    const saved = await act('person.save', {personId: null, name, aliases: [], fields: {}});
    if (saved) location.hash = linkTo('people', saved.personId);
  };
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)}>
        <AddIcon />
        {suggestion.trim() ? t.add(suggestion.trim()) : t.addNew}
      </Button>
    );
  }
  return (
    <form class="side-by-side" onSubmit={add}>
      <input
        class="input"
        aria-label={t.newName}
        placeholder={t.newName}
        maxLength={200}
        ref={input => input?.focus()}
        value={typed || suggestion}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <Button look="main" type="submit" disabled={!name}>
        {t.addNew}
      </Button>
    </form>
  );
}
