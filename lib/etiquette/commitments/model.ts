/** The words of the commitment finder: a sentence, what stands around its clauses, and what is promised there. */
import type {Memo} from '../analysis.ts';
import type {SentenceLang} from '../text/language.ts';
import type {Clause} from './clauses.ts';
import type {DueDate} from './due.ts';

/**
 * `promise` stands alone; `accept` ("will do") does where nothing plainer follows; `prepare` ("let me check", "leave it to me") leads to one; `deliver` says how it will
 * arrive and needs a day or a promise before it; `deadline` only sets the day of the one before.
 */
export type PromiseKind = 'promise' | 'accept' | 'prepare' | 'deliver' | 'deadline';

/** A sentence in its place; quotations and the like are blanked by as many other characters. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  /** Where the sentence's promises are kept from one check to the next. */
  readonly memo?: Memo;
  /** Its language; without it, or mixed, both are tried. */
  readonly lang?: SentenceLang;
}

/** A clause that promises. */
export interface Promised extends Clause {
  readonly kind: PromiseKind;
  readonly dates: readonly DueDate[];
  readonly goesOn: boolean;
}

/** The clauses of a sentence, and what each of them promises. */
export interface Parts {
  readonly clauses: readonly Clause[];
  readonly promised: readonly (Promised | null)[];
}

/** A promise before it is trimmed; offsets are those of the draft. */
export interface Found {
  start: number;
  end: number;
  due: string | null;
  kind: PromiseKind;
  sentence: number;
}

export interface Setting {
  readonly now: string | undefined;
  /** Whether the draft speaks to somebody younger. */
  readonly isToYounger: () => boolean;
  /** The sentence before. */
  readonly before: string;
}

/** What an English clause is judged by beside its own words. */
export interface EnglishSurroundings {
  /** The sentence, quotations blanked. */
  readonly sentence: string;
  readonly isQuestion: boolean;
  /** A day ahead is named in the clause. */
  readonly hasDay: boolean;
  /** First clause of its sentence. */
  readonly isFirst: boolean;
  /** Which of `ENGLISH_CLUES` the clause holds, and which the sentence does. */
  readonly englishClues: {readonly clause: number; readonly sentence: number};
}

/** What an Indonesian clause is judged by beside its own words. */
export interface IndonesianSurroundings {
  readonly sentence: string;
  /** The sentence before, in which one may have accepted. */
  readonly before: string;
  readonly isQuestion: boolean;
  readonly hasDay: boolean;
  /** The day opens the clause: by then it will be done. */
  readonly dayFirst: boolean;
  /** "Bapak tanda tangani": an elder speaks of himself so to a younger one. */
  readonly isToYounger: () => boolean;
  /** Which of `INDONESIAN_CLUES` the clause holds. */
  readonly indonesianClues: number;
}
