/** The words of the date parser. */
import type {Lang} from '../report.ts';
import type {Moment} from './calendar.ts';

/** `on` that day; `by` that day at the latest; `before` it (then `day` is already the day before). */
export type Bound = 'on' | 'by' | 'before';

/** A day or a time that a text names. Offsets are UTF-16 code units of the text. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Calendar day YYYY-MM-DD in the offset of `now`; null where none is named ("next week"). */
  readonly day: string | null;
  /** The last day where a range is named ("7 to 11 December"), else the same as `day`. */
  readonly until: string | null;
  /** Local minutes since midnight; null where no time is named. */
  readonly minutes: number | null;
  readonly bound: Bound;
  /** False where only a time of day was named and the day follows from `now`. */
  readonly dayNamed: boolean;
}

export interface DateOptions {
  /** ISO time with offset. */
  readonly now: string;
  /** Which way a bare "Monday" or "the 5th" points: logging looks back, commitments look ahead. */
  readonly prefer: 'past' | 'future';
  /** Decides what 5/6 means: day first in Indonesian. Both languages are always understood. */
  readonly lang?: Lang;
}

/** What rules are given to resolve by. */
export interface Reading extends Moment {
  readonly past: boolean;
  /** 5/6 is 5 June. */
  readonly dayFirst: boolean;
}

/** What one rule reads: a day, a time, a part of a day, or a stretch without a day (`day` null). */
export interface DateValue {
  readonly day?: number | null;
  readonly until?: number;
  readonly minutes?: number;
  /** The hour's half of the day is known ("3 pm", "15:00"), so that nothing may shift it. */
  readonly sure?: boolean;
  /** Names a part of a day: fixes an unsure hour, and stands for a time where none is named. */
  readonly part?: DayPart;
  /** Counts only beside a day or a time ("selamat pagi" names none). */
  readonly company?: boolean;
  /** Already a limit ("end of month"): `before` it takes no day off. */
  readonly limit?: boolean;
}

export type DayPart = 'morning' | 'midday' | 'afternoon' | 'evening' | 'night';

export interface Piece extends DateValue {
  readonly start: number;
  readonly end: number;
}

export interface DateRule {
  /** Bits of `DATE_CLUES`: of each number a text must hold one, else the rule cannot match. */
  readonly needs: readonly number[];
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, at: Reading) => DateValue | null;
}

/** Makes a rule of whole words: `source` is a regular expression body, matched whatever the case. */
export function dateRule(
  needs: readonly number[],
  source: string,
  read: DateRule['read'],
  flags = 'i',
): DateRule {
  return {needs, pattern: new RegExp(`\\b(?:${source})(?![a-zA-ZÀ-ɏ0-9_])`, `g${flags}`), read};
}
