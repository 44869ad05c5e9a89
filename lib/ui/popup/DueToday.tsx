import type {ComponentChildren} from 'preact';
import type {Today} from '../../app/queries.ts';
import type {Id} from '../../relations/model.ts';
import {Face} from '../components/Face.tsx';
import {FlagIcon, ReplyIcon} from '../icons.tsx';
import {dueCount} from '../people/due-count.ts';
import {dueLine} from '../person/KeepInMind.tsx';
import {personStrings} from '../strings/person.ts';
import {popupStrings} from '../strings/popup.ts';
import {lines} from '../strings/strings.ts';

/** What waits today; each line leads to its person. */
export function DueToday({today, onChoose}: {today: Today; onChoose: (personId: Id) => void}) {
  const t = lines(popupStrings);
  const words = lines(personStrings);
  const promises = [...today.overdue, ...today.promised.filter(({due}) => due === today.day)];
  if (dueCount(today) === 0) return <p class="sec quiet">{t.allSettled}</p>;
  return (
    <ul class="people">
      {today.feedback.map(({id, personId, name, kind, about}) => (
        <Line
          key={id}
          name={name}
          note={`${words.owed[kind]}: ${about}`}
          icon={<ReplyIcon />}
          onClick={() => onChoose(personId)}
        />
      ))}
      {promises.map(({id, personId, name, text, due}) => (
        <Line
          key={id}
          name={name}
          note={`${words.promised(text)}${due ? ` · ${dueLine(due, today.day)}` : ''}`}
          icon={<FlagIcon />}
          onClick={() => onChoose(personId)}
        />
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
  icon?: ComponentChildren;
  onClick: () => void;
}

function Line({name, note, icon, onClick}: LineProps) {
  return (
    <li>
      <button type="button" class="person" onClick={onClick}>
        <Face name={name} size="small" />
        <span class="row-words">
          {name}
          <small class="row-note">{note}</small>
        </span>
        {icon}
      </button>
    </li>
  );
}
