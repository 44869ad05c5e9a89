import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import fc from 'fast-check';
import {afterEach, describe, expect, it, vi} from 'vitest';
import {promisesIn} from '../../../../lib/etiquette/commitments/promises.ts';
import {findDates} from '../../../../lib/etiquette/dates/find-dates.ts';
import {Clues} from '../../../../lib/etiquette/text/clues.ts';
import {englishLines, indonesianLines} from '../commitments/commitments.table.ts';
import {englishVoices, indonesianVoices} from '../commitments/voices.table.ts';
import {englishLines as englishDates} from '../dates/english.table.ts';
import {indonesianLines as indonesianDates} from '../dates/indonesian.table.ts';

const NOW = '2026-11-24T09:30:00+07:00';
const ROWS = resolve(import.meta.dirname, '../../../../scripts/train/rows');
/** Every so-manieth row; all of them take too long for a test that runs often. */
const STEP = 12;

const lines = [...englishLines, ...indonesianLines, ...englishVoices, ...indonesianVoices].map(
  ([text]) => text,
);
const dates = [...englishDates, ...indonesianDates].map(([text]) => text);
const rows = globSync('*.jsonl', {cwd: ROWS})
  .flatMap(file => readFileSync(resolve(ROWS, file), 'utf8').trim().split('\n'))
  .filter((_, at) => at % STEP === 0)
  .map(line => (JSON.parse(line) as {text: string}).text);

/** All that is found in texts; a passage is remembered by nobody, so that both ways look anew. */
function found(texts: readonly string[]): unknown[] {
  return texts.map(text => [
    promisesIn(text, [{start: 0, text}], NOW),
    findDates(text, {now: NOW, prefer: 'future'}),
    findDates(text, {now: NOW, prefer: 'past'}),
  ]);
}

/** The same where every word is taken to be there, so that every pattern is tried. */
function foundByAll(texts: readonly string[]): unknown[] {
  const spy = vi.spyOn(Clues.prototype, 'in').mockReturnValue(-1);
  const all = found(texts);
  spy.mockRestore();
  return all;
}

afterEach(() => vi.restoreAllMocks());

describe('clues', () => {
  const clues = new Clues({thing: 'chair table', start: 'un*', end: '*ing', number: '#'});
  const {thing, start, end, number} = clues.bits;

  it.each([
    ['A Table!', thing],
    ['tables', 0],
    ['undo the tableÀ', start | thing],
    ['going,going', end],
    ['unending_chair', start | end | thing],
    ['5table', number | thing],
    ['table5', number | thing],
    ['', 0],
  ])('in "%s"', (text, bits) => {
    expect(clues.in(text)).toBe(bits);
  });
});

describe('what the clues leave out', () => {
  it('has no promise and no date, in examples and in rows', () => {
    const texts = [...lines, ...dates, ...rows];
    expect(texts.length).toBeGreaterThan(1000);
    expect(found(texts)).toEqual(foundByAll(texts));
  }, 60_000);

  it('has none in words thrown together', () => {
    const words = [...lines, ...dates].flatMap(text => text.split(' '));
    const pieces = fc.tuple(
      fc.constantFrom(...words),
      fc.constantFrom(' ', ' ', ' ', '', '-', '. ', ', ', '  '),
    );
    const texts = fc.array(pieces, {maxLength: 12}).map(parts => parts.flat().join(''));
    fc.assert(
      fc.property(texts, text => {
        expect(found([text])).toEqual(foundByAll([text]));
      }),
      {numRuns: 400},
    );
  });
});
