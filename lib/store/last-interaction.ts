import {Dexie} from 'dexie';
import type {Id, Instant} from '../relations/model.ts';
import type {Database} from './database.ts';

/** The whole time of one person in the index of timelines. */
export function timelineRange(db: Database, personId: Id) {
  return db.interactions.where('personAt').between([personId, Dexie.minKey], [personId, Dexie.maxKey]);
}

/** Event time of the last interaction with a person; null where there was none. */
export async function lastInteractionAt(db: Database, personId: Id): Promise<Instant | null> {
  return (await timelineRange(db, personId).last())?.at ?? null;
}
