import {Dexie} from 'dexie';
import type {Id, Instant} from '../relations/model.ts';
import type {Database} from './database.ts';

/** The whole time of one person in the index of timelines, or what came before an instant. */
export function timelineRange(db: Database, personId: Id, before?: Instant) {
  const last = before ?? Dexie.maxKey;
  return db.interactions.where('personAt').between([personId, Dexie.minKey], [personId, last], true, false);
}

/** Event time of the last interaction with a person; null where there was none. */
export async function lastInteractionAt(db: Database, personId: Id): Promise<Instant | null> {
  return (await timelineRange(db, personId).last())?.at ?? null;
}
