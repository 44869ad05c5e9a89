import type {FoundDate} from '../etiquette/dates/find-dates.ts';
import type {Lang} from '../etiquette/report.ts';
import type {LogEntry} from '../messages/model.ts';
import {isoWithOffset} from '../platform/clock.ts';
import {readLogWords} from '../relations/log-words.ts';
import type {Day, Instant} from '../relations/model.ts';
import {aboutDay} from './about-day.ts';
import {datesOfEvents} from './dates-of-events.ts';
import {plainPast, plainStretches} from './past-phrases.ts';

/** Where only the day is known, the event is put at its noon. */
const NOON = 12 * 60;

/** The clock of whoever typed the line. */
export interface TypistsClock {
  readonly now: Instant;
  /** Minutes east of UTC at `now`. */
  readonly offset: number;
  /** Decides what 5/6 means; both languages are read whatever it is. */
  readonly lang: Lang;
}

/**
 * Reads one line of typing about something that happened: "called her yesterday", "ketemu tadi pagi di kantor".
 * The note is the line as it was typed; what the line does not say is absent.
 */
export function parseLogLine(line: string, clock: TypistsClock): Partial<LogEntry> {
  const at = eventTime(line, clock);
  return {...readLogWords(line), ...(at === null ? {} : {at}), note: line.trim()};
}

function eventTime(line: string, {now, offset, lang}: TypistsClock): Instant | null {
  const local = isoWithOffset(now, offset);
  const today = local.slice(0, 10);
  const ahead = offset - ownOffset(now);
  const exact = plainPast(line, today);
  // A day says more than a month: "first met in 2020, called yesterday".
  for (const [text, isExact] of [
    [exact, true],
    [plainStretches(exact, today), false],
  ] as const) {
    for (const date of datesOfEvents(text, local, lang)) {
      if (isExact && date.day === null) continue;
      const at = instantOf(date, {now, today, ahead});
      // What is still to come has not happened: "meet again on Friday" does not date the meeting.
      if (at !== null && at <= now) return at;
    }
  }
  return null;
}

interface Wall {
  readonly now: Instant;
  readonly today: Day;
  /** Minutes by which the typist's clock is ahead of this machine's: none, save where the two zones differ. */
  readonly ahead: number;
}

function instantOf({day, minutes, text}: FoundDate, {now, today, ahead}: Wall): Instant | null {
  const localTime = (on: Day, clock: number) => machineTime(on, clock - ahead);
  if (day === null) {
    const about = aboutDay(text, today);
    return about === null ? null : Math.min(localTime(about, NOON), now);
  }
  if (minutes === null) return day === today ? now : localTime(day, NOON);
  const at = localTime(day, minutes);
  // "This morning", said at seven: its usual hour is still to come, the morning is not.
  return day === today ? Math.min(at, now) : at;
}

/** By the machine's own calendar, so that a day before the clocks changed keeps the hour that it had then. */
function machineTime(day: Day, minutes: number): Instant {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return new Date(year, month - 1, date, 0, minutes).getTime();
}

function ownOffset(at: Instant): number {
  return -new Date(at).getTimezoneOffset();
}
