/** The words, classes and patterns of one language as `npm run patterns` writes them and the engine loads them. */

import type {CueKind} from '../analysis.ts';
import type {Lang, RuleId} from '../report.ts';
import {CLASSES} from './books/classes.ts';
import type {Groups} from './groups.ts';

export interface Book {
  readonly lang: Lang;
  /** Words and classes (`@class`) in order of their number (`joinedEntries`); `+` asks for the forms of a verb, `=` for the word alone. */
  readonly entries: string;
  /** The classes of each entry by their positions in `CLASSES`, and `MEANING_ALONE`. */
  readonly classes: Groups;
  /** The classes of meaning of each entry by their positions in `MEANINGS`. */
  readonly meanings: Groups;
  /** The phrases of each class, in the order of `CLASSES`. */
  readonly phrases: string;
  /** Patterns, parted by blanks. */
  readonly patterns: string;
  /** How many patterns there are in a row of each rule and kind. */
  readonly runs: readonly (readonly [RuleId | null, CueKind, number])[];
  /** Keys of the patterns, where they are not their position: a pattern that both languages have has one key. */
  readonly keys: readonly (readonly [number, number])[];
}

/** The class, after all others, of what patterns and classes do not name: it has no number there. */
export const MEANING_ALONE = CLASSES.split(' ').length;

/** Keys of the Indonesian patterns begin here. */
export const INDONESIAN_KEYS = 10_000;
