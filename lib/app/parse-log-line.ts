import {type FoundDate, findDates} from '../etiquette/dates/find-dates.ts';
import type {LogEntry} from '../messages/protocol.ts';
import {isoWithOffset} from '../platform/clock.ts';
import {addDays, dayOf} from '../relations/day.ts';
import {readLogWords} from '../relations/log-words.ts';
import type {Day, Instant} from '../relations/model.ts';

const TO_COME = /next|coming|depan|nanti|mendatang|berikut/i;

/** Where only the day is known, the event is put at its noon. */
const NOON = 12 * 60;

/** A stretch without a day ("last week") is remembered as about so many days ago. */
const ABOUT: readonly (readonly [RegExp, number])[] = [
  [/week|minggu|mgg|pekan/i, 7],
  [/month|bulan|bln/i, 30],
  [/year|tahun|thn/i, 365],
];

/**
 * Reads one line of typing about something that happened: "called her yesterday", "ketemu tadi pagi di kantor".
 * The note is the line as it was typed; what the line does not say is absent.
 *
 * @param now the instant that "yesterday" counts from; days are the machine's own
 */
export function parseLogLine(line: string, now: Instant): Partial<LogEntry> {
  const at = eventTime(line, now);
  return {...readLogWords(line), ...(at === null ? {} : {at}), note: line.trim()};
}

function eventTime(line: string, now: Instant): Instant | null {
  const dates = findDates(line, {now: isoWithOffset(now), prefer: 'past'});
  for (const date of dates) {
    const at = instantOf(date, now);
    // What is still to come has not happened: "meet again on Friday" does not date the meeting.
    if (at !== null && at <= now) return at;
  }
  return null;
}

function instantOf({day, minutes, text}: FoundDate, now: Instant): Instant | null {
  const today = dayOf(now);
  if (day === null) {
    if (TO_COME.test(text)) return null;
    const days = ABOUT.find(([stretch]) => stretch.test(text))?.[1];
    return days === undefined ? null : localTime(addDays(today, -days), NOON);
  }
  if (minutes === null) return day === today ? now : localTime(day, NOON);
  const at = localTime(day, minutes);
  // "This morning", said at seven: its usual hour is still to come, the morning is not.
  return day === today ? Math.min(at, now) : at;
}

function localTime(day: Day, minutes: number): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, minutes).getTime();
}
