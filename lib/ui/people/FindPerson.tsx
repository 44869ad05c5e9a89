import {useEffect, useRef, useState} from 'preact/hooks';
import type {Id, Instant, PersonRow} from '../../relations/model.ts';
import {Face} from '../components/Face.tsx';
import {heard, queries, useLive} from '../data/queries.ts';
import {ago} from '../dates.ts';
import {AddIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {findStrings} from '../strings/find.ts';
import {lines} from '../strings/strings.ts';

const SHOWN = 6;

interface FindPersonProps {
  now: Instant;
  /** Whether the field takes the focus when it is drawn. */
  focused?: boolean;
  onChoose: (personId: Id) => void;
  /** Makes a person of the name that was typed; without it only saved people can be found. */
  onAdd?: (name: string) => void;
}

/** Finds a person by a few letters, or makes one of the name. Enter never guesses: it goes to the list instead. */
export function FindPerson({now, focused, onChoose, onAdd}: FindPersonProps) {
  const t = lines(findStrings);
  const [typed, setTyped] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const name = typed.trim();
  const found = heard(useLive(() => queries.people({text: name, order: 'recent', limit: SHOWN}), [name]));
  useEffect(() => {
    if (focused) input.current?.focus();
  }, [focused]);
  const submit = (event: Event) => {
    event.preventDefault();
    if (!name || !found) return;
    const meant = onlyOneNamed(name, found);
    if (meant) onChoose(meant.id);
    else if (found.length === 0) onAdd?.(name);
    else list.current?.querySelector('button')?.focus();
  };
  const label = onAdd ? t.findOrAdd : t.find;
  return (
    <form class="find" onSubmit={submit}>
      <input
        ref={input}
        class="input"
        type="search"
        aria-label={label}
        placeholder={label}
        autocomplete="off"
        maxLength={200}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <p class="unseen" role="status">
        {name && found && t.found(found.length)}
      </p>
      <ul class="people" ref={list}>
        {found?.map(person => (
          <PersonChoice key={person.id} person={person} now={now} onChoose={onChoose} />
        ))}
        {name && onAdd && (
          <li>
            <button type="button" class="person" onClick={() => onAdd(name)}>
              <span class="face small">
                <AddIcon />
              </span>
              <span class="row-words">
                {t.add(name)}
                <small class="row-note">{t.metOffline}</small>
              </span>
            </button>
          </li>
        )}
      </ul>
    </form>
  );
}

/** The one person of exactly this name; null where there could be another one, unseen beyond the end of the list. */
function onlyOneNamed(name: string, found: readonly PersonRow[]): PersonRow | null {
  const plain = (text: string) => text.normalize('NFC').toLocaleLowerCase();
  const exact = found.filter(person => plain(person.name) === plain(name));
  return exact.length === 1 && found.length < SHOWN ? (exact[0] ?? null) : null;
}

interface PersonChoiceProps {
  person: PersonRow;
  now: Instant;
  onChoose: (personId: Id) => void;
}

function PersonChoice({person, now, onChoose}: PersonChoiceProps) {
  return (
    <li>
      <button type="button" class="person" onClick={() => onChoose(person.id)}>
        <Face name={person.name} size="small" />
        <span class="row-words">
          {person.name}
          <small class="row-note">{person.headline}</small>
        </span>
        <span class="row-note">{person.lastAt !== null && ago(person.lastAt, now, language.value)}</span>
      </button>
    </li>
  );
}
