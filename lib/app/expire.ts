import type {Instant} from '../relations/model.ts';
import type {Database} from '../store/database.ts';
import type {App} from './app.ts';
import {answered} from './refusal.ts';

const DAY_MS = 86_400_000;
/** How long the trash, sightings of people never saved and messages to them are kept. */
export const KEPT_DAYS = 30;
export const KEPT_MS = KEPT_DAYS * DAY_MS;
/** A request is not sent again after minutes; a day is safe. */
const RECEIPT_DAYS = 1;

/** Removes what has been kept long enough. Counts from the rows' own times, whenever it runs. */
export async function expire(db: Database, now: Instant): Promise<void> {
  const old = now - KEPT_MS;
  await db.transaction('rw', [db.trash, db.inverses, db.sightings, db.heldSends, db.receipts], async () => {
    const gone = await db.trash.where('at').below(old).primaryKeys();
    await db.trash.bulkDelete(gone);
    await db.inverses.bulkDelete(gone);
    await db.sightings.where('seenAt').below(old).delete();
    await db.heldSends.where('at').below(old).delete();
    await db.receipts
      .where('at')
      .below(now - RECEIPT_DAYS * DAY_MS)
      .delete();
  });
}

/**
 * Expires by the clock; never rejects. A storage that failed is made ready for the next attempt.
 * @returns false where nothing was removed, and it should be tried again before long
 */
export async function expireNow({store, clock}: Pick<App, 'store' | 'clock'>): Promise<boolean> {
  const {ok} = await answered(() => expire(store, clock.now()));
  if (!ok) store.recover();
  return ok;
}
