import {expect, test} from 'vitest';
import {sameName} from '../../../lib/relations/search-words.ts';

test.each([
  ['José Núñez', 'Jose Nunez', true],
  ['Sari Dewi', 'dewi, SARI', true],
  ['مُحَمَّد', 'محمد', true],
  ['राम', 'रमा', false],
  ['कमल', 'कमला', false],
  ['🙂', '🎉', false],
  ['🙂', ' 🙂 ', true],
  ['Sari', '', false],
  ['🙂', '', false],
  ['Ana Lima', 'Ana Limas', false],
])('%s and %s: one name is %s', (a, b, same) => {
  expect(sameName(a, b)).toBe(same);
});
