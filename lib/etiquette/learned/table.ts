/** A table of learned weights as text: letters stand for small whole numbers, so that it packs well and loads without a parser. */

import type {CueWeights} from '../analysis.ts';
import type {Lang} from '../report.ts';
import {KEY_BITS} from './hash.ts';
import {LANES, shiftOf} from './lanes.ts';
import {BASE, LETTER_NUMBERS, letter} from './letters.ts';
import {readRow, writeRow} from './sparse.ts';

/** What `npm run train` writes and the engine loads. */
export interface LearnedTable {
  readonly lang: Lang;
  /** The files of rows that it was learned from, with the first 12 hex digits of their SHA-256. */
  readonly rows: Readonly<Record<string, string>>;
  /** What one step of a weight is worth, by column. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  /** What cues add to the score of a rule, in the order of `RULE_IDS`. */
  readonly cueWeights: readonly CueWeights[];
  /** From which score on a rule speaks, in the order of `RULE_IDS`. */
  readonly ruleThresholds: readonly number[];
  /** From which score on a speech act is there, in the order of `SPEECH_ACTS`. */
  readonly actThresholds: readonly number[];
  /** Keys in rising order, as differences. */
  readonly keys: string;
  /** Weights row by row as `sparse.ts` writes them, a blank after each. */
  readonly weights: string;
}

/** Weights of each feature, feature by feature. */
export interface Weights {
  readonly keys: Int32Array;
  /** Whole numbers from -42 to 42; `keys.length` times the number of columns. */
  readonly values: Int8Array;
}

const MIDDLE = (BASE - 1) / 2;
/** Marks a difference that takes four letters instead of two. */
const LONG = '!';
/** Stands after each row. */
const END = ' ';

/** Largest size of a weight. */
export const LARGEST_WEIGHT = MIDDLE;

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
  const rows = Array.from(keys, (_, row) => writeRow(values.subarray(row * columns, (row + 1) * columns)));
  return {keys: encodeKeys(keys), weights: rows.map(row => row + END).join('')};
}

/** A table's keys, and where to look for them. */
export interface Keys {
  /** In rising order, with one beyond all that there can be at their end. */
  readonly keys: Int32Array;
  /** Where the keys begin whose upper bits are at least the place's number. */
  readonly starts: Int32Array;
  /**
   * A bit for every 64 keys that there can be, set where one of them is there. Few of the features that sentences have
   * are; this is small enough to stay in the processor's first cache, so that most cost no look into the keys.
   */
  readonly held: Int32Array;
}

/** Bits of a key below those that `Keys.starts` goes by: some five keys share a place. */
export const LOWER_BITS = 11;
/** Bits of a key below those that `Keys.held` goes by. */
export const HELD_BITS = 6;
const PLACES = 1 << (KEY_BITS - LOWER_BITS);
const BEYOND = 1 << KEY_BITS;

function decodeKeys(text: string): Keys {
  const keys = new Int32Array((text.length >> 1) + 1);
  const starts = new Int32Array(PLACES + 1);
  const held = new Int32Array(BEYOND >> (HELD_BITS + 5));
  const long = LONG.charCodeAt(0);
  let count = 0;
  let place = 0;
  let key = 0;
  // Written out, without calls: it runs once, before it could be compiled well, over every key.
  for (let at = 0; at < text.length; at += 2) {
    let gap = 0;
    let first = text.charCodeAt(at);
    if (first === long) {
      gap =
        ((LETTER_NUMBERS[text.charCodeAt(at + 1)] as number) * BASE +
          (LETTER_NUMBERS[text.charCodeAt(at + 2)] as number)) *
        BASE *
        BASE;
      at += 3;
      first = text.charCodeAt(at);
    }
    key +=
      gap + (LETTER_NUMBERS[first] as number) * BASE + (LETTER_NUMBERS[text.charCodeAt(at + 1)] as number);
    for (const end = key >> LOWER_BITS; place <= end; place++) starts[place] = count;
    const group = key >> HELD_BITS;
    held[group >> 5] = (held[group >> 5] as number) | (1 << (group & 31));
    keys[count++] = key;
  }
  starts.fill(count, place);
  keys[count] = BEYOND;
  return {keys: keys.subarray(0, count + 1), starts, held};
}

/** A table's weights as the model sums them; a row is read when it is first asked for. */
export class Rows {
  readonly keys: Keys;
  /** Rows of lanes (`lanes.ts`), in the order of the keys. */
  readonly lanes: Int32Array;
  private readonly texts: readonly string[];
  private readonly isRead: Uint8Array;

  /** Throws where keys and weights do not fit each other: a damaged build. */
  constructor({keys, weights}: Pick<LearnedTable, 'keys' | 'weights'>) {
    this.keys = decodeKeys(keys);
    this.texts = weights.split(END);
    const count = this.keys.keys.length - 1;
    if (count !== this.texts.length - 1) throw new Error('learned table: keys and weights do not fit');
    this.lanes = new Int32Array(count * LANES);
    this.isRead = new Uint8Array(count);
  }

  /** Where the lanes of a row begin. */
  at(row: number): number {
    if (this.isRead[row] === 0) this.read(row);
    return row * LANES;
  }

  private read(row: number): void {
    const {lanes} = this;
    readRow(this.texts[row] as string, (column, weight) => {
      const at = row * LANES + (column >> 1);
      lanes[at] = (lanes[at] as number) + (weight << shiftOf(column));
    });
    this.isRead[row] = 1;
  }
}
