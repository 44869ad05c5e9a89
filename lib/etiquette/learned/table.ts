/** A table of learned weights as text: letters stand for small whole numbers, so that it packs well and loads without a parser. */

import type {Lang} from '../report.ts';
import {COLUMNS} from './columns.ts';
import {LANES, shiftOf} from './lanes.ts';

/** What `npm run train` writes and the engine loads. */
export interface LearnedTable {
  readonly lang: Lang;
  /** The files of rows that it was learned from, with the first 12 hex digits of their SHA-256. */
  readonly rows: Readonly<Record<string, string>>;
  /** What one step of a weight is worth, by column. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  /** From which score on a rule speaks, in the order of `RULE_IDS`. */
  readonly ruleThresholds: readonly number[];
  /** From which score on a speech act is there, in the order of `SPEECH_ACTS`. */
  readonly actThresholds: readonly number[];
  /** Keys in rising order, as differences. */
  readonly keys: string;
  /** Weights column by column, a letter each. */
  readonly weights: string;
}

/** Weights of each feature, feature by feature. */
export interface Weights {
  readonly keys: Int32Array;
  /** Whole numbers from -42 to 42; `keys.length` times the number of columns. */
  readonly values: Int8Array;
}

/** The printable signs that need no escape inside quotes: 85 of them, from ( to ~ without \ and `. */
const LETTERS = Array.from({length: 87}, (_, index) => String.fromCharCode(40 + index))
  .filter(letter => letter !== '\\' && letter !== '`')
  .join('');
const BASE = LETTERS.length;
const MIDDLE = (BASE - 1) / 2;
/** Marks a difference that takes four letters instead of two. */
const LONG = '!';

/** Largest size of a weight. */
export const LARGEST_WEIGHT = MIDDLE;

function letter(index: number): string {
  return LETTERS.charAt(index);
}

function letterNumbers(): Uint8Array {
  const numbers = new Uint8Array(128);
  for (let index = 0; index < BASE; index++) numbers[LETTERS.charCodeAt(index)] = index;
  return numbers;
}

function encodeKeys(keys: Int32Array): string {
  let last = 0;
  let text = '';
  for (const key of keys) {
    const gap = key - last;
    last = key;
    const low = letter(Math.floor(gap / BASE) % BASE) + letter(gap % BASE);
    if (gap < BASE * BASE) text += low;
    else
      text += LONG + letter(Math.floor(gap / BASE ** 3)) + letter(Math.floor(gap / BASE ** 2) % BASE) + low;
  }
  return text;
}

/** Writes weights as the two texts of a table. */
export function encodeWeights({keys, values}: Weights): {keys: string; weights: string} {
  const columns = keys.length === 0 ? 0 : values.length / keys.length;
  const parts: string[] = [];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < keys.length; row++)
      parts.push(letter(MIDDLE + (values[row * columns + column] as number)));
  }
  return {keys: encodeKeys(keys), weights: parts.join('')};
}

function decodeKeys(text: string, numbers: Uint8Array): Int32Array {
  const keys = new Int32Array(text.length >> 1);
  const long = LONG.charCodeAt(0);
  let count = 0;
  let last = 0;
  for (let at = 0; at < text.length; count++) {
    let length = 2;
    let code = text.charCodeAt(at++);
    if (code === long) {
      length = 4;
      code = text.charCodeAt(at++);
    }
    let gap = numbers[code] as number;
    for (const end = at + length - 1; at < end; at++)
      gap = gap * BASE + (numbers[text.charCodeAt(at)] as number);
    last += gap;
    keys[count] = last;
  }
  return keys.subarray(0, count);
}

/** A table's weights as the model sums them: keys, and a row of lanes (`lanes.ts`) for each. */
export interface Rows {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
}

/** Reads the two texts of a table. Throws where they do not fit each other: a damaged build. */
export function decodeWeights({weights, keys: keyText}: Pick<LearnedTable, 'keys' | 'weights'>): Rows {
  const numbers = letterNumbers();
  const keys = decodeKeys(keyText, numbers);
  const count = keys.length;
  if (weights.length !== count * COLUMNS) throw new Error('learned table: keys and weights do not fit');
  const rows = new Int32Array(count * LANES);
  let letterAt = 0;
  for (let column = 0; column < COLUMNS; column++) {
    const shift = shiftOf(column);
    const end = count * LANES;
    for (let at = column >> 1; at < end; at += LANES) {
      const weight = (numbers[weights.charCodeAt(letterAt++)] as number) - MIDDLE;
      rows[at] = (rows[at] as number) + (weight << shift);
    }
  }
  return {keys, rows};
}
