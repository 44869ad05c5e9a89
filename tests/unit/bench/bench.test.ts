import {expect, it} from 'vitest';
import {choose, measure, type Part, UnknownPart} from '../../../scripts/bench/part.ts';
import type {Row} from '../../../scripts/bench/row.ts';
import {table} from '../../../scripts/bench/table.ts';

const part = (name: string, rows: () => Promise<Row[]>): Part => ({name, load: async () => ({rows})});
const QUICK = part('browser/quick', async () => [
  {name: 'opened', value: 12.3456, unit: 'ms', target: 15},
  {name: 'closed', value: 81, unit: 'ms', target: 80},
  {name: 'untimed', value: Number.NaN, unit: 'ms', target: 80},
  {name: 'weight', value: 1234.5, unit: 'kB'},
]);
const FALLEN = part('browser/fallen', () => Promise.reject(new Error('no browser\nat line 1')));
const LAST = part('store', async () => [{name: 'lost', value: 0, unit: '', target: 0}]);

it('measures part after part, whatever became of the one before', async () => {
  const told: string[] = [];
  const lines = await measure([QUICK, FALLEN, LAST], name => told.push(name));
  expect(told).toEqual(['browser/quick', 'browser/fallen', 'store']);
  expect(lines.map(({name, verdict}) => [name, verdict])).toEqual([
    ['opened', 'ok'],
    ['closed', 'over'],
    ['untimed', 'over'],
    ['weight', ''],
    ['not measured: no browser', 'failed'],
    ['lost', 'ok'],
  ]);
});

it('prints a line a row, with what the JSON holds', async () => {
  const lines = await measure([QUICK, FALLEN, LAST], () => {});
  const printed = table(lines).trimEnd().split('\n').slice(1);
  const kept = JSON.parse(JSON.stringify(lines)) as typeof lines;
  expect(printed).toHaveLength(kept.length);
  for (const [at, {name, unit, verdict}] of kept.entries())
    for (const word of [name, unit, verdict]) expect(printed[at]).toContain(word);
  expect(printed[0]).toMatch(/^opened +12\.3 +ms +15 +ok$/);
  expect(printed[3]).toMatch(/^weight +1235 +kB$/);
});

it.each([
  ['nothing', [], [QUICK, FALLEN, LAST]],
  ['a group', ['browser'], [QUICK, FALLEN]],
  ['a name in a group', ['fallen'], [FALLEN]],
  ['both', ['browser/quick', 'store'], [QUICK, LAST]],
] as const)('runs what is named: %s', (_what, words, chosen) => {
  expect(choose([QUICK, FALLEN, LAST], words)).toEqual(chosen);
});

it('says which parts there are, to a name that is none', () => {
  expect(() => choose([QUICK], ['slow'])).toThrow(UnknownPart);
  expect(() => choose([QUICK], ['slow'])).toThrow(/quick/);
});
