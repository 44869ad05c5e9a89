import {dayOf} from '../../relations/day.ts';
import type {Instant} from '../../relations/model.ts';
import {Chip} from '../components/Tag.tsx';
import {logStrings} from '../strings/log.ts';
import {lines} from '../strings/strings.ts';
import type {ParsedLine} from './log-form.ts';

const DAY = 86_400_000;

interface WhenChoiceProps {
  at: Instant;
  now: Instant;
  onPick: (change: ParsedLine) => void;
}

/** Today, yesterday, or any day and time that has been. */
export function WhenChoice({at, now, onPick}: WhenChoiceProps) {
  const t = lines(logStrings);
  const yesterday = now - DAY;
  return (
    <div class="chips drawer">
      <Chip on={dayOf(at) === dayOf(now)} onClick={() => onPick({at: Date.now()})}>
        {t.today}
      </Chip>
      <Chip on={dayOf(at) === dayOf(yesterday)} onClick={() => onPick({at: Date.now() - DAY})}>
        {t.yesterday}
      </Chip>
      <input
        class="input small"
        type="datetime-local"
        aria-label={t.dayAndTime}
        max={localTime(now)}
        value={localTime(at)}
        onInput={event => {
          const picked = Date.parse(event.currentTarget.value);
          if (picked <= Date.now()) onPick({at: picked});
        }}
      />
    </div>
  );
}

/** An instant as `datetime-local` wants it: the local clock, without a zone. */
export function localTime(at: Instant): string {
  const date = new Date(at);
  return new Date(at - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
