import {expect, test, vi} from 'vitest';
import {act} from '../../../lib/ui/data/act.ts';
import {asked} from './support/ask.ts';

vi.mock(import('../../../lib/messages/ask.ts'), () => import('./support/ask.ts'));

const budi = {personId: null, name: 'Budi', aliases: [], fields: {}} as const;

test('a double click asks once, and both presses hear the answer', async () => {
  const answers = await Promise.all([act('person.save', budi), act('person.save', budi)]);
  expect(asked).toEqual([['person.save', budi]]);
  expect(answers[1]).toBe(answers[0]);
});

test('what was answered may be asked again, and somebody else at once', async () => {
  await act('person.save', budi);
  await Promise.all([act('person.save', budi), act('person.save', {...budi, name: 'Siti'})]);
  expect(asked).toHaveLength(3);
});
