import type {Id} from '../relations/model.ts';
import type {Database} from './database.ts';
import {timelineRange} from './last-interaction.ts';
import {type Change, plainInteraction} from './rows.ts';
import type {Work} from './work.ts';

const ABOUT_ONE = ['favors', 'asks', 'commitments', 'feedback', 'dismissals'] as const;

/**
 * Removes a person with all that is kept about them: favors, asks, commitments, feedback, dismissals, sightings,
 * and interactions, which stay for the others where more people took part. Sightings are not brought back by an
 * undo: the next visit makes a new one.
 */
export async function forgetPerson(work: Work, personId: Id): Promise<void> {
  const {db} = work;
  const person = await db.people.get(personId);
  if (!person) return;
  for (const table of ABOUT_ONE) {
    const keys = await db.table<object, string>(table).where('personId').equals(personId).primaryKeys();
    await work.remove(table, ...keys);
  }
  for (const row of await timelineRange(db, personId).toArray()) {
    const others = row.personIds.filter(id => id !== personId);
    if (others.length === 0) await work.remove('interactions', row.id);
    else await work.put('interactions', {...plainInteraction(row), personIds: others});
  }
  await db.sightings
    .where('aliasKeys')
    .anyOf([...person.aliasKeys])
    .delete();
  await work.remove('people', personId);
}

/** Removes every sighting for good, those that lie in the trash included, be it beside the save that they led to. */
export async function forgetVisits(db: Database): Promise<void> {
  const trashed = await db.trash.filter(({kind}) => kind === 'sighting.forget').primaryKeys();
  await Promise.all([db.sightings.clear(), db.trash.bulkDelete(trashed), db.inverses.bulkDelete(trashed)]);
  const isVisit = ({table}: Change) => table === 'sightings';
  await db.inverses
    .filter(({changes}) => changes.some(isVisit))
    .modify((inverse, ref) => {
      ref.value = {...inverse, changes: inverse.changes.filter(change => !isVisit(change))};
    });
}
