/** A table of learned weights: keys of features, and a row of weights for each. */

import type {CueWeights} from '../analysis.ts';
import type {Lang} from '../report.ts';
import {BitReader, BitWriter, LETTER_BITS} from './bits.ts';
import {COLUMNS} from './columns.ts';
import {KEY_BITS} from './hash.ts';
import {LANES} from './lanes.ts';
import {BLOCK, RowReader, type SparseRows, writeRows} from './sparse.ts';

/** What `npm run train` writes and the engine loads. */
export interface LearnedTable {
  readonly lang: Lang;
  /** What one step of a weight is worth, by column. */
  readonly steps: readonly number[];
  readonly biases: readonly number[];
  /** What cues add to the score of a rule, in the order of `RULE_IDS`. */
  readonly cueWeights: readonly CueWeights[];
  /** From which score on a rule speaks, in the order of `RULE_IDS`. */
  readonly ruleThresholds: readonly number[];
  /** From which score on a speech act is there, in the order of `SPEECH_ACTS`. */
  readonly actThresholds: readonly number[];
  /** Keys in rising order, as differences, and one beyond all that there can be. */
  readonly keys: string;
  /** A row of weights for each key. */
  readonly rows: SparseRows;
}

/** Weights of each feature, feature by feature. */
export interface Weights {
  readonly keys: Int32Array;
  /** Whole numbers up to `LARGEST_WEIGHT` either way; `keys.length` times the number of columns. */
  readonly values: Int8Array;
}

/** Bits of a key below those that `Keys.starts` goes by: some five keys share a place. */
export const LOWER_BITS = 11;
/** Bits of a key below those that `Keys.held` goes by. */
export const HELD_BITS = 6;
const PLACES = 1 << (KEY_BITS - LOWER_BITS);
const BEYOND = 1 << KEY_BITS;

/** Lower bits of a gap between keys; the upper ones stand before them, as so many zeros and a one. */
const GAP_BITS = 8;

function writeKeys(keys: Int32Array): string {
  const to = new BitWriter();
  let last = 0;
  for (const key of [...keys, BEYOND]) {
    const gap = key - last;
    last = key;
    for (let over = gap >> GAP_BITS; over > 0; over--) to.write(0, 1);
    to.write(1, 1);
    to.write(gap & ((1 << GAP_BITS) - 1), GAP_BITS);
  }
  return to.text();
}

/** Writes weights as the texts of a table. */
export function encodeWeights({keys, values}: Weights): Pick<LearnedTable, 'keys' | 'rows'> {
  const rows = Array.from(keys, (_, row) => values.subarray(row * COLUMNS, (row + 1) * COLUMNS));
  return {keys: writeKeys(keys), rows: writeRows(rows)};
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

function readKeys(text: string): Keys {
  const bits = new BitReader(text);
  const keys = new Int32Array(Math.ceil((text.length * LETTER_BITS) / (GAP_BITS + 1)));
  const starts = new Int32Array(PLACES + 1);
  const held = new Int32Array(BEYOND >> (HELD_BITS + 5));
  let count = 0;
  let place = 0;
  let key = 0;
  while (key < BEYOND) {
    while (bits.read(1) === 0 && key < BEYOND) key += 1 << GAP_BITS;
    key += bits.read(GAP_BITS);
    for (const end = key >> LOWER_BITS; place <= end; place++) starts[place] = count;
    const group = key >> HELD_BITS;
    held[group >> 5] = (held[group >> 5] as number) | (1 << (group & 31));
    keys[count++] = key;
  }
  return {keys: keys.subarray(0, count), starts, held};
}

/** So many rows have room at first. */
const FIRST_ROWS = 4096;

/** A table's weights as the model sums them; a block of rows is read when one of them is first asked for. */
export class Rows {
  readonly keys: Keys;
  /** Rows of lanes (`lanes.ts`) that were asked for, in that order: those in use lie close together. */
  lanes = new Int32Array(FIRST_ROWS * LANES);
  private used = 0;
  /** Where the lanes of each row begin; -1 until it is asked for. */
  private readonly places: Int32Array;
  private readonly reader: RowReader;
  /** Rows as they were read, by block. */
  private readonly blocks: (Int32Array | undefined)[];

  /** Throws where keys and weights do not fit each other: a damaged build. */
  constructor({keys, rows}: Pick<LearnedTable, 'keys' | 'rows'>) {
    this.keys = readKeys(keys);
    this.reader = new RowReader(rows);
    const count = this.keys.keys.length - 1;
    this.blocks = new Array(this.reader.blocks);
    if (Math.ceil(count / BLOCK) !== this.blocks.length)
      throw new Error('learned table: keys and weights do not fit');
    this.places = new Int32Array(count).fill(-1);
  }

  /** Where the lanes of a row begin. */
  at(row: number): number {
    const place = this.places[row] as number;
    return place < 0 ? this.take(row) : place;
  }

  private take(row: number): number {
    const block = Math.floor(row / BLOCK);
    this.blocks[block] ??= this.read(block);
    const at = this.used;
    this.used += LANES;
    if (this.used > this.lanes.length) {
      const wider = new Int32Array(this.lanes.length * 2);
      wider.set(this.lanes);
      this.lanes = wider;
    }
    const from = (row % BLOCK) * LANES;
    for (let lane = 0; lane < LANES; lane++)
      this.lanes[at + lane] = this.blocks[block][from + lane] as number;
    this.places[row] = at;
    return at;
  }

  private read(block: number): Int32Array {
    const lanes = new Int32Array(BLOCK * LANES);
    const end = Math.min(BLOCK, this.places.length - block * BLOCK);
    this.reader.seek(block);
    for (let row = 0; row < end; row++) this.reader.read(lanes, row * LANES);
    return lanes;
  }
}
