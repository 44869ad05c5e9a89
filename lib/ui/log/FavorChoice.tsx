import type {LogEntry} from '../../messages/model.ts';
import type {FavorKind} from '../../relations/model.ts';
import {Chip, ChipGroup} from '../components/Tag.tsx';
import {logStrings} from '../strings/log.ts';
import {personStrings} from '../strings/person.ts';
import {lines} from '../strings/strings.ts';
import type {ParsedLine} from './log-form.ts';

export const FAVOR_KINDS: readonly FavorKind[] = [
  'help',
  'advice',
  'information',
  'introduction',
  'referral',
  'thanks',
];

type Favor = NonNullable<LogEntry['favor']>;

/** Whether somebody helped, who it was, and with what. */
export function FavorChoice({favor, onPick}: {favor: Favor | null; onPick: (change: ParsedLine) => void}) {
  const t = lines(logStrings);
  const change = (part: Partial<Favor>) =>
    onPick({favor: {direction: 'received', kind: 'help', what: '', ...favor, ...part}});
  return (
    <div class="drawer">
      <ChipGroup label={t.favor}>
        <Chip on={favor?.direction === 'given'} onClick={() => change({direction: 'given'})}>
          {t.favorGiven}
        </Chip>
        <Chip on={favor?.direction === 'received'} onClick={() => change({direction: 'received'})}>
          {t.favorReceived}
        </Chip>
        <Chip on={favor === null} onClick={() => onPick({favor: null})}>
          {t.favorNone}
        </Chip>
      </ChipGroup>
      {favor && <FavorDetails favor={favor} onChange={change} />}
    </div>
  );
}

function FavorDetails({favor, onChange}: {favor: Favor; onChange: (part: Partial<Favor>) => void}) {
  const t = lines(logStrings);
  const {favorKind} = lines(personStrings);
  const kindOf = (value: string) => FAVOR_KINDS.find(kind => kind === value) ?? 'help';
  return (
    <div class="side-by-side">
      <select
        class="input small"
        aria-label={t.favorKind}
        value={favor.kind}
        onChange={event => onChange({kind: kindOf(event.currentTarget.value)})}
      >
        {FAVOR_KINDS.map(kind => (
          <option key={kind} value={kind}>
            {favorKind[kind]}
          </option>
        ))}
      </select>
      <input
        class="input small"
        aria-label={t.favorWhat}
        placeholder={t.favorWhat}
        maxLength={500}
        value={favor.what}
        onInput={event => onChange({what: event.currentTarget.value})}
      />
    </div>
  );
}
