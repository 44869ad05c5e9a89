import type {Id, Instant} from '../relations/model.ts';
import type {Database} from './database.ts';
import {Work} from './work.ts';

/** Which request is carried out, and for whom. */
export interface Order {
  readonly id: Id;
  readonly kind: string;
  readonly at: Instant;
  /** `ui`, or the origin of the site whose script asked. */
  readonly asker: string;
  /** Leaves no inverse behind: taking back, emptying the trash. */
  readonly traceless?: boolean;
}

/** Thrown when a request id comes again with another kind: somebody's mistake, never carried out. */
export class ReusedId extends Error {
  override readonly name = 'ReusedId';
}

/**
 * Carries a request out, once: in one strict transaction the receipt is looked up, the job done, its inverse put
 * into the trash and the receipt written. A request that was answered before gets that answer and changes
 * nothing. Whatever is thrown leaves everything as it was.
 */
export async function write<T>(db: Database, order: Order, job: (work: Work) => Promise<T>): Promise<T> {
  return db.transaction('rw', db.tables, async () => {
    const receipt = await db.receipts.get(order.id);
    if (receipt) {
      if (receipt.kind !== order.kind) throw new ReusedId(order.id);
      return receipt.answer as T;
    }
    const work = new Work(db);
    const answer = await job(work);
    await work.settle();
    const changes = work.changes();
    if (changes.length > 0 && !order.traceless) await keepInverse(db, order, changes, await work.subjects());
    await db.receipts.put({id: order.id, kind: order.kind, at: order.at, answer});
    return answer;
  });
}

async function keepInverse(
  db: Database,
  {id, kind, at, asker}: Order,
  changes: ReturnType<Work['changes']>,
  subjects: readonly string[],
): Promise<void> {
  const count = (how: string) => changes.filter(change => change.how === how).length;
  await db.inverses.put({id, changes});
  await db.trash.put({
    id,
    at,
    kind,
    asker,
    subjects,
    made: count('made'),
    changed: count('changed'),
    removed: count('removed'),
  });
}
