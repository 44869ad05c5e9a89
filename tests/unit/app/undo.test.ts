import {describe, expect, test} from 'vitest';
import {exportBackup} from '../../../lib/app/backup.ts';
import {expire, KEPT_DAYS} from '../../../lib/app/expire.ts';
import {createQueries} from '../../../lib/app/queries.ts';
import {askWrite, furnishedWorld, WRITING_KINDS} from './every-write.ts';
import {call, DAY, LINKEDIN_SLUG, NOW, newWorld, pageOf, somebody} from './world.ts';

const FINAL: ReadonlySet<string> = new Set(['undo', 'page.undo', 'trash.empty']);

test.each(WRITING_KINDS.filter(kind => !FINAL.has(kind)))('%s is taken back whole', async kind => {
  const world = await furnishedWorld();
  const {store} = world.app;
  const [backup, visits] = [await exportBackup(store), await store.sightings.toArray()];
  expect(await askWrite(world, kind, 'w1')).toMatchObject({ok: true});
  // Looking at a page and dismissing what is not there change nothing that is the user's.
  if (!(await store.trash.get('w1'))) return expect(await exportBackup(store)).toBe(backup);
  expect(await world.ask('undo', {undoId: 'w1'})).toMatchObject({kept: 0});
  expect(await exportBackup(store)).toBe(backup);
  expect(await store.sightings.toArray()).toEqual(visits);
  expect(await world.app.store.inverses.get('w1')).toBeUndefined();
});

describe('a later edit is never lost', () => {
  test('a field that was edited since keeps its newer value, the others go back', async () => {
    const {app, ask, time} = newWorld();
    const {personId} = await ask('person.save', somebody());
    const {undoId} = await ask('person.change', {personId, change: {note: 'one', tags: ['ux']}});
    time.now = NOW + 1000;
    await ask('person.change', {personId, change: {note: 'two'}});
    expect(await ask('undo', {undoId})).toEqual({restored: 0, kept: 1});
    expect(await app.store.people.get(personId)).toMatchObject({
      note: 'two',
      tags: [],
      updatedAt: NOW + 1000,
    });
  });

  test('a person to whom something was added since stays', async () => {
    const {app, ask} = newWorld();
    const {personId, undoId} = await ask('person.save', somebody());
    await ask('interaction.log', {personIds: [personId], entry: call()});
    expect(await ask('undo', {undoId})).toEqual({restored: 0, kept: 1});
    expect(await app.store.people.count()).toBe(1);
  });

  test('a person who was edited since stays', async () => {
    const {app, ask} = newWorld();
    const {personId, undoId} = await ask('person.save', somebody());
    await ask('person.change', {personId, change: {cadenceDays: 30}});
    expect(await ask('undo', {undoId})).toEqual({restored: 0, kept: 1});
    expect(await app.store.people.get(personId)).toMatchObject({cadenceDays: 30});
  });

  test('what belonged to somebody who was forgotten since does not come back alone', async () => {
    const {app, ask} = newWorld();
    const {personId} = await ask('person.save', somebody());
    const {interactionId} = await ask('interaction.log', {personIds: [personId], entry: call()});
    const removal = await ask('interaction.remove', {interactionId});
    const forgetting = await ask('person.forget', {personId});
    expect(await ask('undo', {undoId: removal.undoId})).toEqual({restored: 0, kept: 1});
    expect(await app.store.interactions.count()).toBe(0);
    expect(await ask('undo', {undoId: forgetting.undoId})).toMatchObject({kept: 0});
    expect(await app.store.people.count()).toBe(1);
  });
});

test('a forgotten person comes back with everything, and the other people of a meeting keep it meanwhile', async () => {
  const world = await furnishedWorld();
  const {app, ask, personId, otherId} = world;
  const before = await exportBackup(app.store);
  const {undoId} = await ask('person.forget', {personId});
  const queries = createQueries(app.store);
  expect(await queries.person(personId)).toBeNull();
  expect(await queries.timeline(otherId, 10)).toMatchObject([{personIds: [otherId]}]);
  for (const table of ['favors', 'commitments', 'feedback', 'asks'] as const) {
    expect(await app.store.table(table).where({personId}).count(), table).toBe(0);
  }
  expect(await exportBackup(app.store)).not.toContain('Sari');
  await ask('undo', {undoId});
  expect(await exportBackup(app.store)).toBe(before);
});

test('merged people are one, and part again by one undo', async () => {
  const {app, ask, personId, otherId} = await furnishedWorld();
  const before = await exportBackup(app.store);
  const {undoId} = await ask('person.merge', {personId, otherId});
  const page = await createQueries(app.store).person(personId);
  expect(page?.person.aliases).toHaveLength(2);
  expect(
    page?.glance.recent.every(({personIds}) => personIds.length === 1 && personIds[0] === personId),
  ).toBe(true);
  expect(await app.store.people.get(otherId)).toBeUndefined();
  await ask('undo', {undoId});
  expect(await exportBackup(app.store)).toBe(before);
});

test('a page may take back only what was done on it', async () => {
  const {answer, ask, undoId, pageUndoId} = await furnishedWorld();
  const page = pageOf('https://www.linkedin.com/in/sari-dewi/');
  expect(await answer('page.undo', {undoId}, {page})).toMatchObject({ok: false, code: 'forbidden'});
  const elsewhere = pageOf('https://github.com/sari');
  expect(await answer('page.undo', {undoId: pageUndoId}, {page: elsewhere})).toMatchObject({
    code: 'forbidden',
  });
  expect(await ask('page.undo', {undoId: pageUndoId}, {page})).toMatchObject({kept: 0});
});

describe('the trash', () => {
  test('lists what was done, newest first, with whom', async () => {
    const {app, ask, time} = newWorld();
    const {personId} = await ask('person.save', somebody());
    time.now = NOW + 1;
    await ask('interaction.log', {personIds: [personId], entry: call()});
    time.now = NOW + 2;
    await ask('person.forget', {personId});
    const rows = await createQueries(app.store).trash();
    expect(rows.map(({kind, subjects, removed, made}) => ({kind, subjects, removed, made}))).toEqual([
      {kind: 'person.forget', subjects: ['Sari Dewi'], removed: 2, made: 0},
      {kind: 'interaction.log', subjects: ['Sari Dewi'], removed: 0, made: 1},
      {kind: 'person.save', subjects: ['Sari Dewi'], removed: 0, made: 1},
    ]);
  });

  test('can be emptied, one entry or all', async () => {
    const {app, ask, answer} = newWorld();
    const {undoId} = await ask('person.save', somebody());
    await ask('person.save', somebody({aliases: [LINKEDIN_SLUG('other')]}));
    await ask('trash.empty', {undoId});
    expect(await answer('undo', {undoId})).toMatchObject({code: 'not-found'});
    expect(await app.store.trash.count()).toBe(1);
    await ask('trash.empty', {undoId: null});
    expect([await app.store.trash.count(), await app.store.inverses.count()]).toEqual([0, 0]);
  });

  test('keeps a change for thirty days, and sightings as long; saved people stay', async () => {
    const {app} = await furnishedWorld();
    await expire(app.store, NOW + (KEPT_DAYS - 1) * DAY);
    expect(await app.store.trash.count()).toBeGreaterThan(0);
    expect(await app.store.sightings.count()).toBe(1);
    const people = await app.store.people.count();
    await expire(app.store, NOW + (KEPT_DAYS + 1) * DAY);
    for (const table of ['trash', 'inverses', 'sightings', 'heldSends', 'receipts'] as const) {
      expect(await app.store.table(table).count(), table).toBe(0);
    }
    expect(await app.store.people.count()).toBe(people);
  });
});

test('what the user said of themselves and of a rule is answered with a way back', async () => {
  const {ask} = newWorld();
  const dismissal = {rule: 'gossip', scope: 'always', personId: null} as const;
  const made = [
    await ask('me.set', {offers: ['reviews'], told: []}),
    await ask('dismissal.add', dismissal),
    await ask('dismissal.remove', dismissal),
  ];
  for (const {undoId} of made.toReversed()) {
    expect(await ask('undo', {undoId})).toEqual({restored: 1, kept: 0});
  }
});
