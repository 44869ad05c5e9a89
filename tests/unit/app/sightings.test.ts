import {expect, test} from 'vitest';
import {createQueries} from '../../../lib/app/queries.ts';
import {seen} from './every-write.ts';
import {DAY, LINKEDIN_SLUG, NOW, newWorld, pageOf, somebody, type World} from './world.ts';

async function visit({ask, time}: World, name: string, slug: string, at: number): Promise<void> {
  time.now = at;
  const page = pageOf(`https://www.linkedin.com/in/${slug}/`);
  await ask('page.seen', seen(name, slug), {page});
}

const seenLately = ({app, time}: World) => createQueries(app.store).seenLately(time.now);
const names = async (world: World) => (await seenLately(world)).map(each => each.name);

test('who was seen and is not saved is listed, the last first, each once', async () => {
  const world = newWorld();
  await visit(world, 'Rina Putri', 'rina-putri', NOW - 3 * DAY);
  await visit(world, 'Budi Hartono', 'budi', NOW - 2 * DAY);
  await visit(world, 'Rina Putri', 'rina-putri', NOW - DAY);
  expect(await seenLately(world)).toMatchObject([
    {name: 'Rina Putri', headline: 'Researcher', site: 'linkedin.com', seenAt: NOW - DAY},
    {name: 'Budi Hartono', seenAt: NOW - 2 * DAY},
  ]);
});

test('nobody is listed longer than thirty days, whether or not the alarm came', async () => {
  const world = newWorld();
  await visit(world, 'Rina Putri', 'rina-putri', NOW - 31 * DAY);
  await visit(world, 'Budi Hartono', 'budi', NOW - 29 * DAY);
  world.time.now = NOW;
  expect(await names(world)).toEqual(['Budi Hartono']);
});

test('saved people are not listed, however they came to be saved', async () => {
  const world = newWorld();
  await visit(world, 'Rina Putri', 'rina-putri', NOW);
  const [sighting] = await world.app.store.sightings.toArray();
  await world.ask('person.save', somebody({name: 'Rina Putri', aliases: [LINKEDIN_SLUG('rina-putri')]}));
  if (sighting) await world.app.store.sightings.put(sighting);
  expect(await names(world)).toEqual([]);
});

test('saving keeps what was seen, dated by the visit', async () => {
  const world = newWorld();
  await visit(world, 'Rina Putri', 'rina-putri', NOW - 5 * DAY);
  world.time.now = NOW;
  const [first] = await seenLately(world);
  const {personId} = await world.ask('sighting.save', {sightingId: first?.id ?? ''});
  expect(await world.app.store.people.get(personId)).toMatchObject({
    name: 'Rina Putri',
    aliases: [LINKEDIN_SLUG('rina-putri')],
    fields: {headline: {value: 'Researcher', source: 'linkedin-sdui', at: NOW - 5 * DAY}},
    createdAt: NOW,
  });
  expect(await names(world)).toEqual([]);
});

test('one visit is forgotten, or all; what is gone cannot be saved', async () => {
  const world = newWorld();
  for (const slug of ['rina', 'budi', 'sita']) await visit(world, slug, slug, NOW);
  const [first] = await seenLately(world);
  const gone = {sightingId: first?.id ?? ''};
  await world.ask('sighting.forget', gone);
  expect(await names(world)).toHaveLength(2);
  expect(await world.answer('sighting.save', gone)).toMatchObject({ok: false, code: 'not-found'});
  await world.ask('sighting.forget', {sightingId: null});
  expect(await names(world)).toEqual([]);
});

test('a visit that was forgotten comes back by an undo, once; what was saved of it does not', async () => {
  const world = newWorld();
  const {ask} = world;
  await visit(world, 'Rina Putri', 'rina-putri', NOW);
  const [first] = await seenLately(world);
  const {undoId} = await ask('sighting.forget', {sightingId: first?.id ?? ''});
  expect(await createQueries(world.app.store).trash()).toMatchObject([{subjects: ['Rina Putri']}]);
  await ask('undo', {undoId: undoId ?? ''});
  expect(await seenLately(world)).toEqual([first]);
  const again = await ask('sighting.forget', {sightingId: first?.id ?? ''});
  await visit(world, 'Rina Putri', 'rina-putri', NOW + 1);
  expect(await ask('undo', {undoId: again.undoId ?? ''})).toMatchObject({kept: 0});
  expect(await seenLately(world)).toMatchObject([{name: 'Rina Putri', seenAt: NOW + 1}]);
});

test.each(['sighting.save', 'page.save', 'person.save'] as const)(
  'undoing %s takes the person away and brings the visit back',
  async kind => {
    const world = newWorld();
    await visit(world, 'Rina Putri', 'rina-putri', NOW);
    const before = await world.app.store.sightings.toArray();
    const aliases = [LINKEDIN_SLUG('rina-putri')];
    const inputs = {
      'sighting.save': {sightingId: before[0]?.id ?? ''},
      'page.save': {aliases},
      'person.save': somebody({name: 'Rina Putri', aliases}),
    };
    const page = kind === 'page.save' ? pageOf('https://www.linkedin.com/in/rina-putri/') : undefined;
    const {undoId} = (await world.ask(kind, inputs[kind], {page})) as {undoId: string};
    expect(await world.app.store.sightings.count()).toBe(0);
    expect(await world.ask('undo', {undoId})).toMatchObject({kept: 0});
    expect(await world.app.store.people.count()).toBe(0);
    expect(await world.app.store.sightings.toArray()).toEqual(before);
  },
);

test('the visit of somebody who stays saved does not come back beside them', async () => {
  const world = newWorld();
  await visit(world, 'Rina Putri', 'rina-putri', NOW);
  const [first] = await seenLately(world);
  const {personId, undoId} = await world.ask('sighting.save', {sightingId: first?.id ?? ''});
  await world.ask('person.change', {personId, change: {note: 'met at DevFest'}});
  expect(await world.ask('undo', {undoId})).toMatchObject({kept: 1});
  expect(await world.app.store.sightings.count()).toBe(0);
});

test('what is shown, and counted, is all that forgetting all of them forgets, the trash included', async () => {
  const world = newWorld();
  for (let i = 0; i < 120; i++) await visit(world, `Visitor ${i}`, `visitor-${i}`, NOW + i);
  const [first] = await seenLately(world);
  const {undoId} = await world.ask('sighting.forget', {sightingId: first?.id ?? ''});
  expect(await seenLately(world)).toHaveLength(119);
  expect(await world.ask('sighting.forget', {sightingId: null})).toEqual({undoId: null});
  expect(await world.app.store.sightings.count()).toBe(0);
  expect(await world.answer('undo', {undoId: undoId ?? ''})).toMatchObject({code: 'not-found'});
});

test('undoing a save from before all visits were forgotten brings none of them back', async () => {
  const world = newWorld();
  await visit(world, 'Rina Putri', 'rina-putri', NOW);
  const [first] = await seenLately(world);
  const {undoId} = await world.ask('sighting.save', {sightingId: first?.id ?? ''});
  await visit(world, 'Budi Hartono', 'budi', NOW);
  await world.ask('sighting.forget', {sightingId: null});
  expect(await world.ask('undo', {undoId})).toMatchObject({kept: 0});
  expect(await world.app.store.people.count()).toBe(0);
  expect(await world.app.store.sightings.count()).toBe(0);
});
