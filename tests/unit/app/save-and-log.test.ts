import {expect, test} from 'vitest';
import {createQueries} from '../../../lib/app/queries.ts';
import {dayOf} from '../../../lib/relations/day.ts';
import {call, DAY, LINKEDIN_ID, LINKEDIN_SLUG, NOW, newWorld, somebody} from './world.ts';

test('a person is saved once, however often it is saved', async () => {
  const {app, ask} = newWorld();
  const first = await ask('person.save', somebody());
  const second = await ask('person.save', somebody());
  expect(first.created).toBe(true);
  expect(second).toMatchObject({created: false, personId: first.personId});
  expect(await app.store.people.count()).toBe(1);
});

test('the same name is never the same person', async () => {
  const {app, ask} = newWorld();
  await ask('person.save', somebody());
  await ask('person.save', somebody({aliases: [LINKEDIN_SLUG('sari-dewi-2')]}));
  expect(await app.store.people.count()).toBe(2);
});

test('aliases that name two saved people are a question, not a merge', async () => {
  const {app, ask, answer} = newWorld();
  await ask('person.save', somebody());
  await ask('person.save', somebody({aliases: [LINKEDIN_ID('ACoAAB')]}));
  const both = somebody({aliases: [LINKEDIN_SLUG('sari-dewi'), LINKEDIN_ID('ACoAAB')]});
  expect(await answer('person.save', both)).toMatchObject({ok: false, code: 'conflict'});
  expect(await createQueries(app.store).peopleOf(both.aliases)).toHaveLength(2);
});

test('a logged call is the last contact and resets the cadence, by when it happened', async () => {
  const {app, ask} = newWorld();
  const {personId} = await ask('person.save', somebody());
  await ask('person.change', {personId, change: {cadenceDays: 30}});
  const queries = createQueries(app.store);
  expect((await queries.glance(personId))?.next).toBe(dayOf(NOW + 30 * DAY));
  await ask('interaction.log', {personIds: [personId], entry: call({at: NOW - 40 * DAY})});
  expect((await queries.glance(personId))?.next).toBe(dayOf(NOW - 10 * DAY));
  expect((await queries.today(NOW)).due.map(row => row.id)).toEqual([personId]);
  await ask('interaction.log', {personIds: [personId], entry: call({at: NOW - 2 * DAY})});
  await ask('interaction.log', {personIds: [personId], entry: call({at: NOW - 20 * DAY})});
  const glance = await queries.glance(personId);
  expect(glance?.next).toBe(dayOf(NOW + 28 * DAY));
  expect(glance?.recent.map(i => i.at)).toEqual([NOW - 2 * DAY, NOW - 20 * DAY, NOW - 40 * DAY]);
  expect((await queries.today(NOW)).due).toEqual([]);
});

test('a request that comes again is answered again and carried out once', async () => {
  const {app, ask} = newWorld();
  const {personId} = await ask('person.save', somebody());
  const input = {personIds: [personId], entry: call()};
  const first = await ask('interaction.log', input, {id: 'same'});
  const second = await ask('interaction.log', input, {id: 'same'});
  expect(second).toEqual(first);
  expect(await app.store.interactions.count()).toBe(1);
});

test('a log is taken back, with the favor that came with it', async () => {
  const {app, ask, answer} = newWorld();
  const {personId} = await ask('person.save', somebody());
  const favor = {direction: 'received', kind: 'advice', what: 'How to price'} as const;
  const {undoId} = await ask('interaction.log', {personIds: [personId], entry: call({favor})});
  const queries = createQueries(app.store);
  expect((await queries.glance(personId))?.favorsReceived).toBe(1);
  expect((await queries.trash())[0]).toMatchObject({
    id: undoId,
    kind: 'interaction.log',
    subjects: ['Sari Dewi'],
  });
  expect(await ask('undo', {undoId})).toEqual({restored: 2, kept: 0});
  expect(await queries.glance(personId)).toMatchObject({favorsReceived: 0, last: null});
  expect(await answer('undo', {undoId})).toMatchObject({ok: false, code: 'not-found'});
});

test('open promises without a day are found, the oldest first; kept and dated ones are not', async () => {
  const {app, ask, time} = newWorld();
  const {personId} = await ask('person.save', somebody());
  for (const [text, due] of [
    ['first', null],
    ['dated', '2026-11-20'],
    ['kept', null],
    ['last', null],
  ] as const) {
    time.now += 1000;
    await ask('commitment.add', {personId, text, due});
  }
  const kept = await app.store.commitments.filter(({text}) => text === 'kept').first();
  await ask('commitment.change', {commitmentId: kept?.id ?? '', change: {status: 'kept'}});
  const undated = await createQueries(app.store).undated();
  expect(undated.map(({text}) => text)).toEqual(['first', 'last']);
  expect(undated[0]?.name).toBe(somebody().name);
});
