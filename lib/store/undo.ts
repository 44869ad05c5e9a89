import {canonicalJson} from '../relations/canonical-json.ts';
import type {Id, Person} from '../relations/model.ts';
import type {Database} from './database.ts';
import {peopleByAliases} from './find-people.ts';
import {fingerprint} from './fingerprint.ts';
import {timelineRange} from './last-interaction.ts';
import {type Change, plainRow, type Sighting, type TrackedRows, type TrackedTable} from './rows.ts';
import type {Work} from './work.ts';

/** How far a change could be taken back: rows restored, and rows where a later edit was kept instead. */
export interface Undone {
  readonly restored: number;
  readonly kept: number;
}

type Row = Record<string, unknown>;

/**
 * Takes a recorded change back, inside the given work. A later edit is never lost: a field edited since keeps
 * its newer value, a row edited since it was made stays, a person to whom something was added since stays.
 *
 * @returns null where nothing under that id can be taken back (any more)
 */
export async function undo(work: Work, undoId: Id): Promise<Undone | null> {
  const inverse = await work.db.inverses.get(undoId);
  if (!inverse) return null;
  let kept = 0;
  for (const change of orderedForUndo(inverse.changes)) {
    if (!(await takeBack(work, change, inverse.changes))) kept++;
  }
  await work.db.inverses.delete(undoId);
  await work.db.trash.delete(undoId);
  return {restored: inverse.changes.length - kept, kept};
}

/**
 * Removed people come back first, since their rows need them; made ones go last, when their rows are gone. A visit
 * comes back after that: it stands for somebody who is not saved.
 */
function orderedForUndo(changes: readonly Change[]): Change[] {
  const rank = ({table, how}: Change) => {
    if (table === 'sightings') return 3;
    return table !== 'people' ? 1 : how === 'made' ? 2 : 0;
  };
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

async function takeBack(work: Work, change: Change, all: readonly Change[]): Promise<boolean> {
  const current = await currentRow(work.db, change.table, change.key);
  switch (change.how) {
    case 'made':
      if (current === null) return true;
      if (fingerprint(current) !== change.print) return false;
      if (change.table === 'people' && (await hasOtherDealings(work.db, change.key, all))) return false;
      await work.remove(change.table, change.key);
      return true;
    case 'removed':
      if (change.table === 'sightings') return seeAgain(work, change.before as Sighting);
      if (current !== null || (await isOrphan(work.db, change.before as Row))) return false;
      await putRow(work, change.table, change.before as Row);
      return true;
    case 'changed':
      if (current === null) return false;
      return restoreFields(work, change, current);
  }
}

/** Nothing is missing where the person is saved by now, or was visited again since. */
async function seeAgain(work: Work, sighting: Sighting): Promise<boolean> {
  const {aliases, aliasKeys, profile} = sighting;
  const {same} = await peopleByAliases(work.db, aliases, profile.name.value);
  const later = await work.db.sightings.where('aliasKeys').anyOf(aliasKeys).count();
  if (same.length === 0 && later === 0) await work.put('sightings', sighting);
  return true;
}

async function restoreFields(work: Work, change: Change & {how: 'changed'}, current: Row): Promise<boolean> {
  const before = change.before as Row;
  const after = change.after as Row;
  const same = (a: unknown, b: unknown) => canonicalJson(a ?? null) === canonicalJson(b ?? null);
  const row = {...current};
  let whole = true;
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (same(before[key], after[key])) continue;
    if (key !== 'updatedAt' && !same(current[key], after[key])) whole = false;
    else row[key] = before[key];
  }
  if (!whole) row.updatedAt = current.updatedAt;
  await putRow(work, change.table, row);
  return whole;
}

async function putRow(work: Work, table: TrackedTable, row: Row): Promise<void> {
  // The row came out of this very table; the type is lost only on its way through the trash.
  await work.put(table, row as unknown as TrackedRows[TrackedTable]);
}

async function currentRow(db: Database, table: TrackedTable, key: string): Promise<Row | null> {
  const row = await db.table<object, string>(table).get(key);
  return row ? {...plainRow(table, row)} : null;
}

/** Whether everybody whom a row is about is gone by now. */
async function isOrphan(db: Database, {personId, personIds}: Row): Promise<boolean> {
  const ids = Array.isArray(personIds)
    ? (personIds as Id[])
    : typeof personId === 'string'
      ? [personId]
      : null;
  if (ids === null) return false;
  return (await db.people.where('id').anyOf(ids).count()) === 0;
}

const DEALINGS = ['favors', 'asks', 'commitments', 'feedback'] as const;

/** Whether anything hangs on a person beside what the same change made (and the undo has removed already). */
async function hasOtherDealings(
  db: Database,
  personId: Person['id'],
  all: readonly Change[],
): Promise<boolean> {
  const own = new Set(all.filter(change => change.how === 'made').map(change => change.key));
  const interactions = await timelineRange(db, personId).primaryKeys();
  const rest = await Promise.all(
    DEALINGS.map(table => db.table<object, string>(table).where('personId').equals(personId).primaryKeys()),
  );
  return [...interactions, ...rest.flat()].some(key => !own.has(key));
}
