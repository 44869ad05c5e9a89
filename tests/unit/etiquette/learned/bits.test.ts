import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {BitReader, BitWriter} from '../../../../lib/etiquette/learned/bits.ts';
import {numberOf, ways, writePlaces} from '../../../../lib/etiquette/learned/choice.ts';
import {COLUMNS} from '../../../../lib/etiquette/learned/columns.ts';
import {columnOf, LANES} from '../../../../lib/etiquette/learned/lanes.ts';
import {CodeReader, CodeWriter, codeFor} from '../../../../lib/etiquette/learned/prefix-code.ts';
import {BLOCK, LARGEST_WEIGHT, RowReader, writeRows} from '../../../../lib/etiquette/learned/sparse.ts';

describe('numbers as bits', () => {
  const sized = fc
    .integer({min: 1, max: 24})
    .chain(bits => fc.tuple(fc.nat(2 ** bits - 1), fc.constant(bits)));

  it('are read as they were written, from any of them on', () => {
    fc.assert(
      fc.property(fc.array(sized, {minLength: 1}), fc.nat(), (numbers, some) => {
        const to = new BitWriter();
        const starts = numbers.map(([number, bits]) => {
          const start = to.length;
          to.write(number, bits);
          return start;
        });
        const first = some % numbers.length;
        const from = new BitReader(to.text());
        from.seek(starts[first] as number);
        expect(numbers.slice(first).map(([, bits]) => from.read(bits))).toEqual(
          numbers.slice(first).map(([number]) => number),
        );
      }),
    );
  });
});

describe('a code for numbers', () => {
  it('gives back what was written, and frequent numbers take fewer bits', () => {
    const counts = [1, 0, 900, 30, 30, 1, 0];
    const code = codeFor(counts);
    const [writer, reader] = [new CodeWriter(code), new CodeReader(code)];
    const lengthOf = (number: number): number => {
      const to = new BitWriter();
      writer.write(number, to);
      const {length} = to;
      expect(reader.read(new BitReader(to.text()))).toBe(number);
      return length;
    };
    expect([2, 3, 4, 0, 5].map(lengthOf)).toEqual([1, 2, 3, 4, 4]);
  });

  it('stays short however rare a number is', () => {
    const counts = Array.from({length: 30}, (_, at) => 2 ** at);
    const code = codeFor(counts);
    const to = new BitWriter();
    const writer = new CodeWriter(code);
    for (const number of counts.keys()) writer.write(number, to);
    const [from, reader] = [new BitReader(to.text()), new CodeReader(code)];
    expect(counts.map(() => reader.read(from))).toEqual([...counts.keys()]);
    expect(Math.max(...[...code].map(digit => Number.parseInt(digit, 16)))).toBeLessThanOrEqual(11);
  });

  it('is there for one number and for none', () => {
    expect(codeFor([0, 7])).toBe('01');
    expect(codeFor([0, 0])).toBe('');
  });
});

describe('a choice of places', () => {
  it.each([
    [10, 0],
    [10, 1],
    [10, 4],
    [7, 7],
  ])('of %i, %i: each has one number, and they are all there are', (places, chosen) => {
    const numbers = Array.from({length: ways(places, chosen)}, (_, number) => {
      const into = new Int8Array(chosen + 1);
      writePlaces(number, places, chosen, into, 1, 0);
      return numberOf([...into.subarray(1)], places);
    });
    expect(numbers).toEqual([...numbers.keys()]);
  });
});

describe('rows of weights', () => {
  const weight = fc.oneof(
    {weight: 4, arbitrary: fc.constant(0)},
    fc.integer({min: -LARGEST_WEIGHT, max: LARGEST_WEIGHT}),
  );

  it('are read as they were written, whichever block comes first', () => {
    const row = fc.array(weight, {minLength: COLUMNS, maxLength: COLUMNS});
    fc.assert(
      fc.property(fc.array(row, {maxLength: 3 * BLOCK}), rows => {
        const reader = new RowReader(writeRows(rows));
        const blocks = Array.from({length: reader.blocks}, (_, block) => block).reverse();
        const read = blocks.map(block => {
          reader.seek(block);
          return rows.slice(block * BLOCK, (block + 1) * BLOCK).map(() => {
            const lanes = new Int32Array(LANES);
            reader.read(lanes, 0);
            return Array.from({length: COLUMNS}, (_, column) => columnOf(lanes, 0, column));
          });
        });
        expect(read.reverse().flat()).toEqual(rows);
      }),
    );
  });
});
