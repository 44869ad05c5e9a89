import type {Transaction} from 'dexie';

/**
 * One step of the schema. A shipped step is never edited: a change is a new file with the next number and a
 * frozen example of its rows in `tests/unit/store/examples`.
 */
export interface Migration {
  readonly version: number;
  /** Dexie's schema language; a table that is not named keeps its shape, null drops it. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Rewrites old rows; whatever it throws rolls the whole upgrade back and the old data stays. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
}
