import type {ComponentChildren} from 'preact';
import type {Today} from '../../app/queries.ts';
import type {Id} from '../../relations/model.ts';
import {IconButton} from '../components/Button.tsx';
import {Face} from '../components/Face.tsx';
import {CheckIcon, CloseIcon} from '../icons.tsx';
import {dueCount} from '../people/due-count.ts';
import {dueLine} from '../person/KeepInMind.tsx';
import {personStrings} from '../strings/person.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';
import {keepPromise, releasePromise, settleFeedback} from './settle.ts';

/** What waits today; each line leads to its person, and what is owed is settled on the spot. */
export function DueToday({today, onChoose}: {today: Today; onChoose: (personId: Id) => void}) {
  const t = lines(popupStrings);
  const words = lines(personStrings);
  const promises = [...today.overdue, ...today.promised.filter(({due}) => due === today.day)];
  if (dueCount(today) === 0) return <p class="sec quiet">{t.allSettled}</p>;
  return (
    <ul class="people">
      {today.feedback.map(({id, personId, name, kind, about}) => (
        <Line key={id} name={name} note={`${words.owed[kind]}: ${about}`} onClick={() => onChoose(personId)}>
          <IconButton small label={`${words.settle[kind]}: ${about}`} onClick={() => settleFeedback(id)}>
            <CheckIcon />
          </IconButton>
        </Line>
      ))}
      {promises.map(({id, personId, name, text, due}) => (
        <Line
          key={id}
          name={name}
          note={`${words.promised(text)}${due ? ` · ${dueLine(due, today.day)}` : ''}`}
          onClick={() => onChoose(personId)}
        >
          <IconButton small label={`${words.done}: ${text}`} onClick={() => keepPromise(id)}>
            <CheckIcon />
          </IconButton>
          <IconButton small label={words.letGo(text)} onClick={() => releasePromise(id)}>
            <CloseIcon />
          </IconButton>
        </Line>
      ))}
      {today.due.map(({id, name, headline}) => (
        <Line key={id} name={name} note={headline ?? words.cadence} onClick={() => onChoose(id)} />
      ))}
    </ul>
  );
}

interface LineProps {
  name: string;
  note: string;
  onClick: () => void;
  /** What can be done about it at once. */
  children?: ComponentChildren;
}

function Line({name, note, onClick, children}: LineProps) {
  return (
    <li class="due-line">
      <button type="button" class="person" onClick={onClick}>
        <Face name={name} size="small" />
        <span class="row-words">
          {name}
          <small class="row-note">{note}</small>
        </span>
      </button>
      {children}
    </li>
  );
}
