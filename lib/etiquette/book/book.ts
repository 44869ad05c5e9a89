/** The classes and patterns of one language as `npm run patterns` writes them and the engine loads them. */

import type {CueKind} from '../analysis.ts';
import type {Lang, RuleId} from '../report.ts';

export interface Book {
  readonly lang: Lang;
  /** Words and classes (`@class`) in order of their number (`joinedEntries`); `+` asks for the forms of a verb, `=` for the word alone. */
  readonly entries: string;
  /** For each class, in the order of `CLASSES`: its words, where `-` stands for all between, then its phrases. */
  readonly classes: string;
  /** Patterns, parted by blanks. */
  readonly patterns: string;
  /** How many patterns there are in a row of each rule and kind. */
  readonly runs: readonly (readonly [RuleId | null, CueKind, number])[];
  /** Keys of the patterns, where they are not their position: a pattern that both languages have has one key. */
  readonly keys: readonly (readonly [number, number])[];
}

/** Keys of the Indonesian patterns begin here. */
export const INDONESIAN_KEYS = 10_000;
