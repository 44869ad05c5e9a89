import {type Dealings, glanceOf} from '../relations/glance.ts';
import type {Ask, Glance, Id} from '../relations/model.ts';
import type {Database} from './database.ts';
import {timelineRange} from './last-interaction.ts';
import {plainInteraction, plainPerson, type StoredPerson} from './rows.ts';

/** What is kept about one person beside the person; interactions newest first, as many as asked for. */
export async function dealingsWith(
  db: Database,
  personId: Id,
  limit: number,
): Promise<Dealings & {asks: Ask[]}> {
  const about = {personId};
  const [rows, favors, asks, commitments, feedback] = await Promise.all([
    timelineRange(db, personId).reverse().limit(limit).toArray(),
    db.favors.where(about).toArray(),
    db.asks.where(about).toArray(),
    db.commitments.where(about).toArray(),
    db.feedback.where(about).toArray(),
  ]);
  return {interactions: rows.map(plainInteraction), favors, asks, commitments, feedback};
}

/** What popup and overlay show of a stored person. */
export async function readGlance(db: Database, row: StoredPerson): Promise<Glance> {
  return glanceOf(plainPerson(row), await dealingsWith(db, row.id, 5));
}
