/**
 * Calendar days without time zones: a day is its number since 1970-01-01, so that adding days never meets a
 * clock change. The only zone that matters here is the offset written in `now`.
 */

const DAY_MS = 86_400_000;

/** A moment as its writer sees it on the wall. */
export interface Moment {
  /** Days since 1970-01-01. */
  readonly today: number;
  /** Minutes since local midnight. */
  readonly minutes: number;
  /** Minutes east of UTC, as written. */
  readonly offset: number;
}

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly date: number;
}

const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?$/i;

let last: {readonly iso: string; readonly moment: Moment | null} | null = null;

/** Reads an ISO time with offset into wall-clock terms; null where it is not one. */
export function parseMoment(iso: string): Moment | null {
  // The clauses of a message all ask for the same.
  if (last?.iso !== iso) last = {iso, moment: readMoment(iso)};
  return last.moment;
}

function readMoment(iso: string): Moment | null {
  const match = ISO.exec(iso.trim());
  if (!match) return null;
  const [, year, month, date, hour = '0', minute = '0', zone = 'Z'] = match;
  const today = dayNumber(Number(year), Number(month), Number(date));
  if (today === null) return null;
  const sign = zone.startsWith('-') ? -1 : 1;
  const digits = zone.replace(/\D/g, '');
  const offset = digits ? sign * (Number(digits.slice(0, 2)) * 60 + Number(digits.slice(2))) : 0;
  return {today, minutes: Math.min(1439, Number(hour) * 60 + Number(minute)), offset};
}

/** The day's number, or null where the calendar has no such day (30 February). */
export function dayNumber(year: number, month: number, date: number): number | null {
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, date);
  if (time.getUTCMonth() !== month - 1 || time.getUTCDate() !== date) return null;
  return Math.floor(time.getTime() / DAY_MS);
}

export function calendarDate(day: number): CalendarDate {
  const time = new Date(day * DAY_MS);
  return {year: time.getUTCFullYear(), month: time.getUTCMonth() + 1, date: time.getUTCDate()};
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day number of `YYYY-MM-DD`, or null. */
export function parseDay(text: string): number | null {
  return parseMoment(text.slice(0, 10))?.today ?? null;
}

/** The same date some months on; the 31st becomes the month's last day where it has to. */
export function addMonths(day: number, months: number): number {
  const {year, month, date} = calendarDate(day);
  const index = year * 12 + month - 1 + months;
  const target = {year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1};
  return Math.min(
    lastOfMonth(target.year, target.month),
    (dayNumber(target.year, target.month, 1) ?? day) + date - 1,
  );
}

export function lastOfMonth(year: number, month: number): number {
  const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  return (next ?? 1) - 1;
}

/** The day after so many working days (Monday to Friday). */
export function addWorkdays(day: number, count: number): number {
  const step = count < 0 ? -1 : 1;
  let left = Math.abs(count);
  let at = day;
  while (left > 0) {
    at += step;
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
