import {readdirSync, readFileSync} from 'node:fs';
import {Dexie} from 'dexie';
import {IDBFactory, IDBKeyRange} from 'fake-indexeddb';
import {beforeEach, describe, expect, test} from 'vitest';
import {openDatabase} from '../../../lib/store/database.ts';
import {MIGRATIONS} from '../../../lib/store/migrations/all.ts';
import type {Migration} from '../../../lib/store/migrations/migration.ts';

type Example = Record<string, Record<string, unknown>[]>;

const example = (version: number): Example =>
  JSON.parse(readFileSync(new URL(`examples/v${version}.json`, import.meta.url), 'utf8')) as Example;

beforeEach(() => {
  Dexie.dependencies.indexedDB = new IDBFactory();
  Dexie.dependencies.IDBKeyRange = IDBKeyRange;
});

/** Opens the schema as it was when `steps` were all there was, with these rows in it. */
async function filled(name: string, steps: readonly Migration[], rows: Example): Promise<void> {
  const db = openDatabase(name, steps);
  await db.transaction('rw', db.tables, async () => {
    for (const [table, list] of Object.entries(rows)) await db.table(table).bulkPut(list);
  });
  db.close();
}

async function dumped(name: string, steps: readonly Migration[]): Promise<Example> {
  const db = openDatabase(name, steps);
  const rows: Example = {};
  for (const table of db.tables) rows[table.name] = await table.toArray();
  db.close();
  return rows;
}

test('every migration is in the list, in order, and in a file of its number', () => {
  const files = readdirSync(new URL('../../../lib/store/migrations/', import.meta.url)).filter(f =>
    /^\d/.test(f),
  );
  expect(files.toSorted()).toEqual(MIGRATIONS.map(({version}) => `${String(version).padStart(4, '0')}.ts`));
  expect(MIGRATIONS.map(({version}) => version)).toEqual(MIGRATIONS.map((_, i) => i + 1));
});

describe.each(MIGRATIONS)('version $version', ({version}) => {
  const steps = MIGRATIONS.slice(0, version);

  test('its frozen example names every table and holds rows that its schema takes', async () => {
    await filled('example', steps, example(version));
    expect(await dumped('example', steps)).toEqual(example(version));
  });

  test('its rows become those of the newest version', async () => {
    await filled('old', steps, example(version));
    const newest = MIGRATIONS.at(-1)?.version ?? version;
    expect(await dumped('old', MIGRATIONS)).toEqual(example(newest));
  });
});

describe('the machinery', () => {
  const first: Migration = {version: 1, stores: {people: 'id'}};
  const second: Migration = {
    version: 2,
    stores: {people: 'id, town'},
    upgrade: async transaction => {
      await transaction.table('people').toCollection().modify({town: 'Bandung'});
    },
  };
  const failing: Migration = {
    ...second,
    upgrade: async transaction => {
      await transaction.table('people').clear();
      throw new Error('cannot');
    },
  };

  test('a step rewrites the rows that are there', async () => {
    await filled('m', [first], {people: [{id: 'a'}]});
    expect(await dumped('m', [first, second])).toEqual({people: [{id: 'a', town: 'Bandung'}]});
  });

  test('a step that fails leaves the old rows, and a better one can follow', async () => {
    await filled('m', [first], {people: [{id: 'a'}]});
    await expect(dumped('m', [first, failing])).rejects.toThrow('cannot');
    expect(await dumped('m', [first])).toEqual({people: [{id: 'a'}]});
    expect(await dumped('m', [first, second])).toEqual({people: [{id: 'a', town: 'Bandung'}]});
  });
});
