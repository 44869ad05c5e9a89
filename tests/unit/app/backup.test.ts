import fc from 'fast-check';
import {describe, expect, test, vi} from 'vitest';
import {exportBackup} from '../../../lib/app/backup.ts';
import {createQueries} from '../../../lib/app/queries.ts';
import {backupText} from '../../../lib/exchange/json/write-backup.ts';
import {Work} from '../../../lib/store/work.ts';
import {idOf} from '../../../scripts/screens/seed.ts';
import {arbitraryOwned} from '../exchange/arbitrary-owned.ts';
import {furnishedWorld} from './every-write.ts';
import {NOW, newWorld, somebody} from './world.ts';

test('a fresh profile that imports a backup exports the same bytes; importing twice adds nothing', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryOwned, async owned => {
      const text = backupText(owned);
      const {app, ask} = newWorld();
      const first = await ask('backup.import', {text});
      expect(first).toMatchObject({changed: 0, unchanged: 0});
      expect(await exportBackup(app.store)).toBe(text);
      const second = await ask('backup.import', {text});
      expect(second).toMatchObject({added: 0, changed: 0, unchanged: first.added});
      expect(await exportBackup(app.store)).toBe(text);
    }),
    {numRuns: 20},
  );
}, 120_000);

test('what a user does by hand comes through a backup whole, with its columns', async () => {
  const world = await furnishedWorld();
  const text = await exportBackup(world.app.store);
  const fresh = newWorld();
  await fresh.ask('backup.import', {text});
  expect(await exportBackup(fresh.app.store)).toBe(text);
  const [here, there] = [world, fresh].map(({app}) => app.store);
  expect(await there?.people.orderBy('id').toArray()).toEqual(await here?.people.orderBy('id').toArray());
});

test('no call is given as many rows as a long life holds: browsers take some ten thousands', async () => {
  const world = newWorld();
  const {personId} = await world.ask('person.save', somebody());
  await world.ask('favor.add', {personId, direction: 'given', kind: 'help', what: 'a lift', at: NOW});
  const file = JSON.parse(await exportBackup(world.app.store));
  const [favor] = file.favors;
  file.favors = Array.from({length: 3500}, (_, n) => ({...favor, id: idOf(9, n)}));
  const put = vi.spyOn(Work.prototype, 'put');
  const fresh = newWorld();
  expect(await fresh.ask('backup.import', {text: JSON.stringify(file)})).toMatchObject({added: 3501});
  expect(Math.max(...put.mock.calls.map(({length}) => length))).toBeLessThanOrEqual(1001);
  expect(await fresh.app.store.favors.count()).toBe(3500);
  put.mockRestore();
});

test('two people joined who held as much as can be typed come in again', async () => {
  const world = newWorld();
  const full = (of: string) => {
    const many = (count: number) => Array.from({length: count}, (_, n) => `${of}${n}`);
    return {
      note: of.repeat(50_000),
      tags: many(100),
      needs: many(100),
      told: many(200).map(subject => ({subject, value: 'x'})),
      boundaries: {topics: many(100)},
    };
  };
  const ids: string[] = [];
  for (const name of ['a', 'b']) {
    const {personId} = await world.ask('person.save', {personId: null, name, aliases: [], fields: {}});
    await world.ask('person.change', {personId, change: full(name)});
    ids.push(personId);
  }
  await world.ask('person.merge', {personId: ids[0] ?? '', otherId: ids[1] ?? ''});
  const text = await exportBackup(world.app.store);
  const fresh = newWorld();
  await fresh.ask('backup.import', {text});
  expect(await exportBackup(fresh.app.store)).toBe(text);
});

test('an import is one undo', async () => {
  const world = await furnishedWorld();
  const text = await exportBackup(world.app.store);
  const fresh = newWorld();
  const before = await exportBackup(fresh.app.store);
  const {undoId} = await fresh.ask('backup.import', {text});
  expect(await fresh.ask('undo', {undoId})).toMatchObject({kept: 0});
  expect(await exportBackup(fresh.app.store)).toBe(before);
});

test('of two versions of a person the later one stays', async () => {
  const {app, ask, time} = newWorld();
  const {personId} = await ask('person.save', somebody());
  const early = await exportBackup(app.store);
  time.now = NOW + 1000;
  await ask('person.change', {personId, change: {note: 'Likes tea'}});
  const late = await exportBackup(app.store);
  expect(await ask('backup.import', {text: early})).toMatchObject({changed: 0, unchanged: 1});
  expect(await exportBackup(app.store)).toBe(late);
  const other = newWorld();
  await other.ask('backup.import', {text: early});
  expect(await other.ask('backup.import', {text: late})).toMatchObject({changed: 1, added: 0});
  expect(await exportBackup(other.app.store)).toBe(late);
});

test('what was settled here is not opened again by an older file', async () => {
  const {app, ask} = newWorld();
  const {personId} = await ask('person.save', somebody());
  await ask('commitment.add', {personId, text: 'Send the deck', due: null});
  const early = await exportBackup(app.store);
  const [commitment] = await app.store.commitments.toArray();
  await ask('commitment.change', {commitmentId: commitment?.id ?? '', change: {status: 'kept'}});
  await ask('backup.import', {text: early});
  expect((await app.store.commitments.toArray())[0]?.status).toBe('kept');
});

describe('a file that is refused changes nothing', () => {
  test.each([
    ['truncated-file', (text: string) => text.slice(0, -20)],
    ['newer-file', (text: string) => text.replace('"version":1', '"version":99')],
    ['bad-file', (text: string) => text.replace('"cadenceDays":null', '"cadenceDays":"soon"')],
    ['too-large', (text: string) => text + ' '.repeat(50 * 1024 * 1024)],
  ])('%s', async (code, spoil) => {
    const source = newWorld();
    await source.ask('person.save', somebody());
    const text = spoil(await exportBackup(source.app.store));
    const world = await furnishedWorld();
    const before = await exportBackup(world.app.store);
    expect(await world.answer('backup.import', {text})).toMatchObject({ok: false, code});
    expect(await exportBackup(world.app.store)).toBe(before);
    expect((await createQueries(world.app.store).trash())[0]?.kind).not.toBe('backup.import');
  });
});

test('people of a file who share an alias with somebody here are a question, not a merge', async () => {
  const one = newWorld();
  await one.ask('person.save', somebody());
  const text = (await exportBackup(one.app.store)).replaceAll('row-0001', 'row-other');
  const two = newWorld();
  const {personId} = await two.ask('person.save', somebody());
  await two.ask('backup.import', {text});
  const both = await createQueries(two.app.store).peopleOf(somebody().aliases);
  expect(both.map(row => row.id).toSorted()).toEqual([personId, 'row-other'].toSorted());
});

test('deleting everything leaves nothing, neither rows nor sites', async () => {
  const world = await furnishedWorld();
  await world.ask('preferences.set', {consentedAt: NOW});
  await world.ask('site.choose', {
    origin: 'https://www.linkedin.com',
    profiles: true,
    overlay: true,
    hints: true,
  });
  await world.ask('everything.delete', {confirm: 'delete everything'});
  for (const table of world.app.store.tables) expect(await table.count(), table.name).toBe(0);
  expect(await world.app.settings.sites()).toEqual([]);
  expect(await world.app.tabs.subject(7)).toBeNull();
});
