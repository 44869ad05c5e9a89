import {Dexie, type Table} from 'dexie';
import type {Ask, Commitment, Favor, FeedbackLoop} from '../relations/model.ts';
import type {KeptDismissal, KeptMe} from '../relations/owned.ts';
import {MIGRATIONS} from './migrations/all.ts';
import type {Migration} from './migrations/migration.ts';
import type {
  Inverse,
  Receipt,
  Sighting,
  StoredHeldSend,
  StoredInteraction,
  StoredPerson,
  TrashRow,
} from './rows.ts';

export const DATABASE_NAME = 'santun';

/**
 * The database. Strict durability: a write's promise settles after the browser has flushed it to disk; Chrome's
 * default has been relaxed since 121 (developer.chrome.com/blog/indexeddb-durability-mode-now-defaults-to-relaxed).
 */
export class Database extends Dexie {
  declare people: Table<StoredPerson, string>;
  declare interactions: Table<StoredInteraction, string>;
  declare favors: Table<Favor, string>;
  declare asks: Table<Ask, string>;
  declare commitments: Table<Commitment, string>;
  declare feedback: Table<FeedbackLoop, string>;
  declare dismissals: Table<KeptDismissal, string>;
  declare me: Table<KeptMe, string>;
  declare heldSends: Table<StoredHeldSend, string>;
  declare sightings: Table<Sighting, string>;
  declare trash: Table<TrashRow, string>;
  declare inverses: Table<Inverse, string>;
  declare receipts: Table<Receipt, string>;

  constructor(name: string, migrations: readonly Migration[]) {
    super(name, {chromeTransactionDurability: 'strict'});
    for (const {version, stores, upgrade} of migrations) {
      const declared = this.version(version).stores(stores);
      if (upgrade) declared.upgrade(upgrade);
    }
  }

  /**
   * Lets the next question open the database anew. Dexie remembers a failed opening and refuses everything after
   * it; but a disk that was full or locked a moment ago may not be any more. An open database stays open.
   */
  recover(): void {
    if (this.hasFailed()) this.close({disableAutoOpen: false});
  }
}

/**
 * The database of this browser profile, opened at its first use. Opening fails inside the first question asked
 * of it, as a `StoreFailure` that `storeFailure` recognises.
 */
export function openDatabase(name = DATABASE_NAME, migrations = MIGRATIONS): Database {
  return new Database(name, migrations);
}
