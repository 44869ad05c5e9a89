import {readBackup} from '../exchange/json/read-backup.ts';
import {backupText} from '../exchange/json/write-backup.ts';
import type {Input, Output} from '../messages/protocol.ts';
import {canonicalJson} from '../relations/canonical-json.ts';
import {moreRecent} from '../relations/more-recent.ts';
import type {Owned, OwnedRows, OwnedTable} from '../relations/owned.ts';
import {OWNED_TABLES} from '../relations/owned.ts';
import type {Database} from '../store/database.ts';
import {plainRow, type TrackedRows} from '../store/rows.ts';
import type {Work} from '../store/work.ts';
import {write} from '../store/write.ts';
import type {App, Call} from './app.ts';
import {Refusal} from './refusal.ts';

/** Everything that belongs to the user as one JSON text, read in one transaction. */
export async function exportBackup(db: Database): Promise<string> {
  return db.transaction('r', [...OWNED_TABLES], async () => {
    const tables = await Promise.all(
      OWNED_TABLES.map(async table => {
        const rows = await db.table<object, string>(table).toArray();
        return [table, rows.map(row => plainRow(table, row))] as const;
      }),
    );
    return backupText(Object.fromEntries(tables) as unknown as Owned);
  });
}

/** Rows that are written at a time: a call takes some ten thousands of arguments, and a life may hold more. */
const HELPING = 1000;

type Tally = {added: number; changed: number; unchanged: number};

/**
 * Takes a backup in: all of it or nothing. Rows that are here already stay as they are, unless the file's are
 * later; importing the same file twice adds nothing. The whole import is one undo.
 */
export async function importBackup(
  app: App,
  {order}: Call,
  {text}: Input<'backup.import'>,
): Promise<Output<'backup.import'>> {
  const read = readBackup(text);
  if (!read.ok) throw new Refusal(read.code, read.message);
  return write(app.store, order, async work => {
    const tally: Tally = {added: 0, changed: 0, unchanged: 0};
    for (const table of OWNED_TABLES) await takeIn(work, table, read.owned[table], tally);
    return {...tally, undoId: order.id};
  });
}

async function takeIn<T extends OwnedTable>(
  work: Work,
  table: T,
  rows: readonly OwnedRows[T][],
  tally: Tally,
): Promise<void> {
  const stored = await work.db.table<object, string>(table).bulkGet(rows.map(row => row.id));
  const news: OwnedRows[T][] = [];
  rows.forEach((row, i) => {
    const here = stored[i] && plainRow(table, stored[i]);
    if (!here) tally.added++;
    else if (canonicalJson(here) !== canonicalJson(row) && moreRecent(row, here)) tally.changed++;
    else {
      tally.unchanged++;
      return;
    }
    news.push(row);
  });
  for (let i = 0; i < news.length; i += HELPING) {
    // What is the user's own is tracked in the same shape; the compiler cannot follow that through the table's name.
    await work.put(table, ...(news.slice(i, i + HELPING) as unknown as TrackedRows[T][]));
  }
}

/** Empties every table and every setting, without a way back. */
export async function deleteEverything(app: App, {page}: Call): Promise<null> {
  if (page) throw new Refusal('forbidden', 'A page may not ask this.');
  const {store} = app;
  await store.transaction('rw', store.tables, async () => {
    await Promise.all(store.tables.map(table => table.clear()));
  });
  for (const {origin} of await app.settings.sites()) await app.scripts.release(origin);
  await app.settings.clear();
  await app.tabs.clear();
  await app.scripts.reconcile();
  return null;
}
