/**
 * Written-out English dates by chrono-node (https://github.com/wanasit/chrono), kept to what it reads without
 * guessing: a month and a day that both stand in the text. Weekdays, spans and "next week" are our own rules,
 * because chrono reads "may", "march" and "sat" as dates and gives "next week" a day.
 */
import {casual} from 'chrono-node/en';
import {calendarDate, dayNumber} from './calendar.ts';
import type {Piece, Reading} from './model.ts';
import {inYear} from './named-days.ts';

/** Without a digit beside a month's name or a separator, chrono has nothing to add. */
const WORTH_A_LOOK = /\d\s*(?:st|nd|rd|th)?\s*(?:of\s+)?[-,.\s]?\s*[a-z]{3}|[a-z]{3}\.?\s+\d|\d[-/.]\d/i;
/** "10 may help", "5 march on": a lower-case month that is a verb. */
const VERB = /^\d+\s+(?:may|march)$/;

/** English dates with a certain day and month. `text` must be a clause or a message, not a book. */
export function absoluteDates(text: string, at: Reading): Piece[] {
  if (!WORTH_A_LOOK.test(text)) return [];
  const {year, month, date} = calendarDate(at.today);
  const reference = new Date(year, month - 1, date, 12);
  const pieces: Piece[] = [];
  for (const result of casual.parse(text, reference, {forwardDate: !at.past})) {
    const {start, end} = result;
    if (!start.isCertain('day') || !start.isCertain('month')) continue;
    if (start.isCertain('hour') && start.isCertain('timezoneOffset')) continue;
    if (VERB.test(result.text) || /^\d{1,2}[/.-]\d{1,2}/.test(result.text)) continue;
    if (!/\d/.test(result.text) || /\b(?:ago|in|within|last|next)\b/i.test(result.text)) continue;
    const [saidMonth, saidDate] = [start.get('month') ?? 0, start.get('day') ?? 0];
    const day = inYear(
      at,
      saidMonth,
      saidDate,
      start.isCertain('year') ? (start.get('year') ?? year) : undefined,
    );
    if (day === null) continue;
    const last =
      end?.isCertain('day') && end.isCertain('month')
        ? dayNumber(calendarDate(day).year, end.get('month') ?? 0, end.get('day') ?? 0)
        : null;
    const minutes = start.isCertain('hour')
      ? {minutes: (start.get('hour') ?? 0) * 60 + (start.get('minute') ?? 0), sure: true}
      : {};
    pieces.push({
      start: result.index,
      end: result.index + result.text.length,
      day,
      until: last !== null && last > day ? last : day,
      ...minutes,
    });
  }
  return pieces;
}
