import {useState} from 'preact/hooks';
import type {Id, Instant} from '../../relations/model.ts';
import {Face} from '../components/Face.tsx';
import {heard, queries, useLive} from '../data/queries.ts';
import {ago} from '../dates.ts';
import {AddIcon} from '../icons.tsx';
import {language} from '../language.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';

const SHOWN = 6;

interface FindPersonProps {
  now: Instant;
  /** Whether the field takes the focus when it is drawn. */
  focused?: boolean;
  onChoose: (personId: Id) => void;
  /** Makes a person of the name that was typed. */
  onAdd: (name: string) => void;
}

/** Finds a person by a few letters, or makes one of the name. */
export function FindPerson({now, focused, onChoose, onAdd}: FindPersonProps) {
  const t = lines(popupStrings);
  const [typed, setTyped] = useState('');
  const name = typed.trim();
  const found = heard(useLive(() => queries.people({text: name, order: 'recent', limit: SHOWN}), [name]));
  const first = found?.[0];
  const submit = (event: Event) => {
    event.preventDefault();
    if (!name) return;
    if (first) onChoose(first.id);
    else if (found) onAdd(name);
  };
  return (
    <form class="find" onSubmit={submit}>
      <input
        class="input"
        type="search"
        aria-label={t.findOrAdd}
        placeholder={t.findOrAdd}
        autocomplete="off"
        maxLength={200}
        ref={input => {
          if (focused && input && !input.dataset.focused) {
            input.dataset.focused = 'yes';
            input.focus();
          }
        }}
        value={typed}
        onInput={event => setTyped(event.currentTarget.value)}
      />
      <p class="unseen" role="status">
        {name && found && t.found(found.length)}
      </p>
      <ul class="people">
        {found?.map(person => (
          <li key={person.id}>
            <button type="button" class="person" onClick={() => onChoose(person.id)}>
              <Face name={person.name} size="small" />
              <span class="row-words">
                {person.name}
                <small class="row-note">{person.headline}</small>
              </span>
              <span class="row-note">
                {person.lastAt !== null && ago(person.lastAt, now, language.value)}
              </span>
            </button>
          </li>
        ))}
        {name && (
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
