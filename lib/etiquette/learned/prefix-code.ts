/** Codes of few bits for frequent numbers and of many for rare ones (Huffman's, in canonical order). */

import type {BitReader, BitWriter} from './bits.ts';

/** Most bits that a number takes: a table of all beginnings must stay small. */
const MOST_BITS = 11;
/** Lengths are written as digits to this base, none for numbers that do not occur. */
const DIGITS = 16;

interface Heap {
  readonly count: number;
  readonly numbers: readonly number[];
}

/** Bits of each number: the two rarest heaps are put together until one is left, a bit more for all that is in them. */
function lengthsOf(counts: readonly number[]): number[] {
  const lengths = counts.map(() => 0);
  const heaps: Heap[] = [...counts.entries()]
    .filter(([, count]) => count > 0)
    .map(([number, count]) => ({count, numbers: [number]}));
  for (const {numbers} of heaps.length === 1 ? heaps : []) for (const number of numbers) lengths[number] = 1;
  while (heaps.length > 1) {
    heaps.sort((a, b) => b.count - a.count);
    const [one, other] = [heaps.pop() as Heap, heaps.pop() as Heap];
    const numbers = [...one.numbers, ...other.numbers];
    for (const number of numbers) lengths[number] = (lengths[number] as number) + 1;
    heaps.push({count: one.count + other.count, numbers});
  }
  const isTooLong = Math.max(0, ...lengths) > MOST_BITS;
  return isTooLong ? lengthsOf(counts.map(count => Math.ceil(count / 2))) : lengths;
}

/** Calls back with each number, its code and the code's length: shorter ones first, then by number. */
function eachCode(
  lengths: ArrayLike<number>,
  take: (number: number, code: number, length: number) => void,
): void {
  let code = 0;
  for (let length = 1; length <= MOST_BITS; length++, code <<= 1)
    for (let number = 0; number < lengths.length; number++)
      if (lengths[number] === length) take(number, code++, length);
}

/** The code for numbers that occur so often, as a text of their lengths. */
export function codeFor(counts: readonly number[]): string {
  return lengthsOf(counts)
    .map(length => length.toString(DIGITS))
    .join('')
    .replace(/0+$/, '');
}

function readLengths(text: string): Uint8Array {
  return Uint8Array.from(text, digit => Number.parseInt(digit, DIGITS));
}

/** Writes numbers by a code. */
export class CodeWriter {
  private readonly codes: (readonly [code: number, length: number])[] = [];

  constructor(text: string) {
    eachCode(readLengths(text), (number, code, length) => {
      this.codes[number] = [code, length];
    });
  }

  write(number: number, to: BitWriter): void {
    const [code, length] = this.codes[number] as readonly [number, number];
    to.write(code, length);
  }
}

/** Reads numbers by a code. */
export class CodeReader {
  /** For all bits that may come next: the number whose code they begin with, and its length in the lowest four bits. */
  private readonly beginnings = new Int16Array(1 << MOST_BITS);

  constructor(text: string) {
    eachCode(readLengths(text), (number, code, length) => {
      const missing = MOST_BITS - length;
      this.beginnings.fill((number << 4) | length, code << missing, (code + 1) << missing);
    });
  }

  read(from: BitReader): number {
    const found = this.beginnings[from.peek(MOST_BITS)] as number;
    from.skip(found & 15);
    return found >> 4;
  }
}
