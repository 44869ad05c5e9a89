import {expect, test} from 'vitest';
import {createQueries} from '../../../lib/app/queries.ts';
import {call, DAY, NOW, newWorld} from '../app/world.ts';

async function peopled() {
  const {app, ask} = newWorld();
  const field = (value: string) => ({value, source: 'you', confidence: 'sure'}) as const;
  const save = async (name: string, headline: string, lastDaysAgo?: number) => {
    const {personId} = await ask('person.save', {
      personId: null,
      name,
      aliases: [],
      fields: {headline: field(headline)},
    });
    if (lastDaysAgo !== undefined) {
      await ask('interaction.log', {personIds: [personId], entry: call({at: NOW - lastDaysAgo * DAY})});
    }
    return personId;
  };
  const jose = await save('José Álvarez', 'Data engineer', 300);
  const sari = await save('Sari Dewi', 'Designer at Jose & Co', 2);
  const dewi = await save('Dewi Lestari-Putri', 'Researcher', 40);
  await ask('person.change', {personId: dewi, change: {tags: ['jakarta'], cadenceDays: 30}});
  await ask('person.change', {personId: sari, change: {cadenceDays: 14}});
  const names = async (question: Partial<Parameters<ReturnType<typeof createQueries>['people']>[0]>) =>
    (await createQueries(app.store).people({text: '', order: 'recent', limit: 10, ...question})).map(
      row => row.name,
    );
  return {names, jose};
}

test.each([
  ['jos', ['José Álvarez', 'Sari Dewi']],
  ['ALVAREZ', ['José Álvarez']],
  ['dewi', ['Sari Dewi', 'Dewi Lestari-Putri']],
  ['putri dew', ['Dewi Lestari-Putri']],
  ['sari designer', ['Sari Dewi']],
  ['jakarta', ['Dewi Lestari-Putri']],
  ['zzz', []],
])('"%s" finds', async (text, expected) => {
  const {names} = await peopled();
  expect((await names({text})).toSorted()).toEqual(expected.toSorted());
});

test('those found by name come before those found by the rest', async () => {
  const {names} = await peopled();
  expect(await names({text: 'jose'})).toEqual(['José Álvarez', 'Sari Dewi']);
});

test('lists are in the order asked for, page by page', async () => {
  const {names} = await peopled();
  expect(await names({order: 'name'})).toEqual(['Dewi Lestari-Putri', 'José Álvarez', 'Sari Dewi']);
  expect(await names({order: 'name', limit: 1, offset: 1})).toEqual(['José Álvarez']);
  expect(await names({order: 'due'})).toEqual(['Dewi Lestari-Putri', 'Sari Dewi']);
});
