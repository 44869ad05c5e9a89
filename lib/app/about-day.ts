import {
  addMonths,
  calendarDate,
  dayNumber,
  isoDay,
  parseDay,
  weekdayOf,
} from '../etiquette/dates/calendar.ts';
import type {Day} from '../relations/model.ts';

const TO_COME = /next|coming|depan|nanti|mendatang|berikut/i;
const BEHIND = /last|past|lalu|kemar|silam/i;

/** A stretch of time: the same place in the one before, and where the running one began. */
const STRETCHES: readonly (readonly [RegExp, (today: number) => number, (today: number) => number])[] = [
  [/week|minggu|mgg|pekan/i, today => today - 7, today => today - weekdayOf(today) + 1],
  [/month|bulan|bln/i, lastMonth, today => startOf(today, calendarDate(today).month)],
  [/quarter/i, today => addMonths(today, -3), today => addMonths(today, -1)],
  [/year|tahun|thn/i, today => addMonths(today, -12), today => startOf(today, 1)],
];

/** Thirty days ago, as people count, but never in the month that is running. */
function lastMonth(today: number): number {
  return Math.min(today - 30, startOf(today, calendarDate(today).month) - 1);
}

function startOf(today: number, month: number): number {
  return dayNumber(calendarDate(today).year, month, 1) ?? today;
}

/**
 * The day about which a stretch without a day is remembered: of "last week" the day a week ago, of "this month" the
 * middle of what has passed of it; null where it is still to come.
 */
export function aboutDay(text: string, day: Day): Day | null {
  const today = parseDay(day);
  const stretch = STRETCHES.find(([words]) => words.test(text));
  if (today === null || !stretch || TO_COME.test(text)) return null;
  const [, before, start] = stretch;
  return isoDay(BEHIND.test(text) ? before(today) : Math.floor((start(today) + today) / 2));
}
