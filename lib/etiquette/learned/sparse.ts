/**
 * Rows of weights as bits, where most weights are 0: how many of a row's rules and acts have a weight, which ones they
 * are, and the weights. Blocks of rows can be read by themselves.
 */

import {RULE_IDS} from '../report.ts';
import {BitReader, BitWriter, LETTER_BITS} from './bits.ts';
import {numberOf, ways, writePlaces} from './choice.ts';
import {COLUMNS} from './columns.ts';
import {shiftOf} from './lanes.ts';
import {CodeReader, CodeWriter, codeFor} from './prefix-code.ts';

/** Rows of a block. */
export const BLOCK = 16;
/** Largest size of a weight. */
export const LARGEST_WEIGHT = 42;

const RULES = RULE_IDS.length;
const ACTS = COLUMNS - RULES;
/** Bits of the length of a block. */
const LENGTH_BITS = 12;
/** Weights from which on a row is of many. */
const MANY = 4;
/** Sizes from which on the largest weight so far makes no difference. */
const LARGE = 4;
/** How likely a weight is depends on how many there are in its row and on the largest before it: a code each. */
const COMPANIES = 1 + 2 * (LARGE + 1);

/** Which code a weight is written by. */
function companyOf(count: number, largest: number): number {
  if (count === 1) return 0;
  return 1 + (count < MANY ? 0 : LARGE + 1) + Math.min(LARGE, largest);
}

/** Rows as the texts of a table. */
export interface SparseRows {
  /** Codes of `prefix-code.ts`: of how many rules and acts, then of the weights in each company. */
  readonly codes: readonly string[];
  /** The length of each block. */
  readonly blocks: string;
  readonly weights: string;
}

/** What a row is written as. */
interface Parts {
  readonly rules: readonly number[];
  readonly acts: readonly number[];
  readonly weights: readonly (readonly [company: number, weight: number])[];
}

function partsOf(row: ArrayLike<number>): Parts {
  const columns = Array.from({length: COLUMNS}, (_, column) => column).filter(column => row[column] !== 0);
  let largest = 0;
  return {
    rules: columns.filter(column => column < RULES),
    acts: columns.filter(column => column >= RULES).map(column => column - RULES),
    weights: columns.map(column => {
      const weight = row[column] as number;
      const company = companyOf(columns.length, largest);
      largest = Math.max(largest, Math.abs(weight));
      return [company, weight + LARGEST_WEIGHT];
    }),
  };
}

function sizesOf({rules, acts}: Parts): number {
  return rules.length * (ACTS + 1) + acts.length;
}

function codesFor(rows: readonly Parts[]): string[] {
  const sizes = new Array<number>((RULES + 1) * (ACTS + 1)).fill(0);
  const weights = Array.from({length: COMPANIES}, () => new Array<number>(2 * LARGEST_WEIGHT + 1).fill(0));
  const count = (counts: number[], number: number): void => {
    counts[number] = (counts[number] as number) + 1;
  };
  for (const row of rows) {
    count(sizes, sizesOf(row));
    for (const [company, weight] of row.weights) count(weights[company] as number[], weight);
  }
  return [sizes, ...weights].map(codeFor);
}

/** Bits of a number below `most`, and how many of the lowest numbers take one less. */
function bitsBelow(most: number): {bits: number; shorter: number} {
  const bits = 32 - Math.clz32(most);
  return {bits, shorter: 2 ** bits - most};
}

function writeBelow(number: number, most: number, to: BitWriter): void {
  const {bits, shorter} = bitsBelow(most);
  if (number < shorter) to.write(number, bits - 1);
  else to.write(number + shorter, bits);
}

function readBelow(most: number, from: BitReader): number {
  const {bits, shorter} = bitsBelow(most);
  const number = from.read(bits - 1);
  return number < shorter ? number : number * 2 + from.read(1) - shorter;
}

/** Writes rows of `COLUMNS` weights each. */
export function writeRows(rows: readonly ArrayLike<number>[]): SparseRows {
  const parts = rows.map(partsOf);
  const codes = codesFor(parts);
  const [sizes, ...weights] = codes.map(code => new CodeWriter(code)) as [CodeWriter, ...CodeWriter[]];
  const to = new BitWriter();
  const blocks = new BitWriter();
  let begun = 0;
  parts.forEach((row, at) => {
    const {rules, acts} = row;
    sizes.write(sizesOf(row), to);
    const choice = numberOf(rules, RULES) * ways(ACTS, acts.length) + numberOf(acts, ACTS);
    writeBelow(choice, ways(RULES, rules.length) * ways(ACTS, acts.length), to);
    for (const [company, weight] of row.weights) (weights[company] as CodeWriter).write(weight, to);
    if ((at + 1) % BLOCK > 0 && at + 1 < parts.length) return;
    blocks.write(to.length - begun, LENGTH_BITS);
    begun = to.length;
  });
  return {codes, blocks: blocks.text(), weights: to.text()};
}

/** Reads rows block by block. */
export class RowReader {
  /** How many blocks there are. */
  readonly blocks: number;
  private readonly starts: Int32Array;
  private readonly bits: BitReader;
  private readonly sizes: CodeReader;
  private readonly weights: readonly CodeReader[];
  /** The columns of a row while it is read. */
  private readonly columns = new Int8Array(COLUMNS);

  constructor({codes, blocks, weights}: SparseRows) {
    const [sizes, ...readers] = codes.map(code => new CodeReader(code)) as [CodeReader, ...CodeReader[]];
    this.sizes = sizes;
    this.weights = readers;
    this.bits = new BitReader(weights);
    this.blocks = (blocks.length * LETTER_BITS) / LENGTH_BITS;
    this.starts = new Int32Array(this.blocks + 1);
    const lengths = new BitReader(blocks);
    for (let block = 0; block < this.blocks; block++)
      this.starts[block + 1] = (this.starts[block] as number) + lengths.read(LENGTH_BITS);
  }

  /** Goes to the first row of a block. */
  seek(block: number): void {
    this.bits.seek(this.starts[block] as number);
  }

  /** Reads the next row into lanes (`lanes.ts`) that hold nothing yet. */
  read(lanes: Int32Array, at: number): void {
    const {bits, columns} = this;
    const sizes = this.sizes.read(bits);
    const rules = Math.floor(sizes / (ACTS + 1));
    const acts = sizes % (ACTS + 1);
    const choices = ways(ACTS, acts);
    const choice = readBelow(ways(RULES, rules) * choices, bits);
    writePlaces(Math.floor(choice / choices), RULES, rules, columns, 0, 0);
    writePlaces(choice % choices, ACTS, acts, columns, rules, RULES);
    const count = rules + acts;
    let largest = 0;
    for (let index = 0; index < count; index++) {
      const code = this.weights[companyOf(count, largest)] as CodeReader;
      const weight = code.read(bits) - LARGEST_WEIGHT;
      const column = columns[index] as number;
      const lane = at + (column >> 1);
      lanes[lane] = (lanes[lane] as number) + (weight << shiftOf(column));
      largest = Math.max(largest, Math.abs(weight));
    }
  }
}
