import {gzipSync} from 'node:zlib';
import {expect, it} from 'vitest';
import {tableText, testLearning} from './support/learned-table.ts';

testLearning('en');

it('the learned tables stay within 250 kB together when packed', () => {
  const packed = (['en', 'id'] as const).map(lang => gzipSync(tableText(lang), {level: 9}).length);
  expect(packed.reduce((sum, size) => sum + size)).toBeLessThan(250_000);
});
