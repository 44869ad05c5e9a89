import type {LogEntry} from '../../messages/model.ts';
import type {Direction, Setting} from '../../relations/model.ts';
import {Chip, ChipGroup} from '../components/Tag.tsx';
import {logStrings} from '../strings/log.ts';
import {lines} from '../strings/strings.ts';
import type {ParsedLine} from './log-form.ts';

const DIRECTIONS: readonly Direction[] = ['both', 'out', 'in'];
const SETTINGS: readonly Setting[] = ['online', 'offline'];

/** Who came to whom, and whether it was online or face to face. */
export function WayChoice({entry, onPick}: {entry: LogEntry; onPick: (change: ParsedLine) => void}) {
  const t = lines(logStrings);
  return (
    <div class="drawer">
      <ChipGroup label={t.who}>
        {DIRECTIONS.map(direction => (
          <Chip key={direction} on={entry.direction === direction} onClick={() => onPick({direction})}>
            {t.direction[direction]}
          </Chip>
        ))}
      </ChipGroup>
      <ChipGroup label={t.where}>
        {SETTINGS.map(setting => (
          <Chip key={setting} on={entry.setting === setting} onClick={() => onPick({setting})}>
            {t.setting[setting]}
          </Chip>
        ))}
      </ChipGroup>
    </div>
  );
}
