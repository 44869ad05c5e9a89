/** The one date parser: logging looks back with it, commitments look ahead. */
import {isoDay, parseDay, parseMoment} from './calendar.ts';
import {clockRules} from './clock.ts';
import {DATE_CLUES} from './clues.ts';
import {durationRules, EVENT_DAY} from './durations.ts';
import {join} from './join.ts';
import type {DateOptions, DateRule, FoundDate, Piece, Reading} from './model.ts';
import {monthDayRules} from './month-days.ts';
import {namedDayRules} from './named-days.ts';
import {stretchRules} from './stretches.ts';
import {weekdayRules} from './weekdays.ts';

export type {Bound, DateOptions, FoundDate} from './model.ts';

/** All rules; each is tried where the text holds what it needs, since patterns cost most at their first use. */
const RULES: readonly DateRule[] = [
  ...stretchRules,
  ...weekdayRules,
  ...monthDayRules,
  ...durationRules,
  ...clockRules,
  ...namedDayRules,
];

/** Longer texts are read up to here, so that work stays bounded. */
const LONGEST = 20_000;

/** Whether a text that holds some clues may match a rule. */
function mayMatch({needs}: DateRule, held: number): boolean {
  for (const need of needs) if ((held & need) === 0) return false;
  return true;
}

function readBy({pattern, read}: DateRule, text: string, at: Reading, into: Piece[]): void {
  // Not matchAll, which makes each pattern anew at every call.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
    const value = read(match, at);
    if (value) into.push({start: match.index, end: match.index + match[0].length, ...value});
  }
}

function piecesOf(text: string, at: Reading): Piece[] {
  const held = DATE_CLUES.in(text);
  const pieces: Piece[] = [];
  for (const rule of RULES) if (mayMatch(rule, held)) readBy(rule, text, at, pieces);
  return longestFirst(pieces);
}

/** Of readings that overlap the longest wins: "Monday next week" over "next week". */
function longestFirst(pieces: Piece[]): Piece[] {
  const kept: Piece[] = [];
  for (const piece of pieces.sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)) {
    if (kept.every(other => piece.end <= other.start || piece.start >= other.end)) kept.push(piece);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** "H-1" and "H+2" count from the event's day that the text names. */
function eventDays(text: string, found: FoundDate[]): FoundDate[] {
  if (!text.includes('H')) return found;
  const anchor = found.find(date => date.dayNamed && !/^H/.test(date.text));
  const day = anchor?.day ? parseDay(anchor.day) : null;
  if (day === null) return found;
  const counted = [...text.matchAll(EVENT_DAY)].map(match => {
    const iso = isoDay(day + (match[1] === '-' ? -1 : 1) * Number(match[2]));
    return {
      start: match.index,
      end: match.index + match[0].length,
      text: match[0],
      day: iso,
      until: iso,
      minutes: null,
      bound: 'on' as const,
      dayNamed: true,
    };
  });
  const others = found.filter(
    date => !counted.some(other => other.start < date.end && date.start < other.end),
  );
  return [...others, ...counted].sort((a, b) => a.start - b.start);
}

/**
 * Finds the days and times that a text names, in English, Indonesian or both mixed.
 * @param text any text; offsets of the answer are its UTF-16 code units
 * @param options `now` must be an ISO time with offset, else nothing is found; days are calendar days in it
 * @returns the dates in order of the text, never overlapping; never throws
 */
export function findDates(text: string, options: DateOptions): FoundDate[] {
  const moment = parseMoment(options.now);
  const read = text.slice(0, LONGEST);
  if (!moment) return [];
  // Day before month nearly everywhere; month first in English in the Americas.
  const dayFirst = options.lang === 'id' || moment.offset > -180;
  const at: Reading = {...moment, past: options.prefer === 'past', dayFirst};
  return eventDays(read, join(piecesOf(read, at), read, at));
}
