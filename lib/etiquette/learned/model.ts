/** A loaded table that sums weights over sentences. */

import {COLUMNS} from './columns.ts';
import {type FeatureSource, type KnownWord, knowWord, visitCompany} from './features.ts';
import {keyOf} from './hash.ts';
import {columnOf, LANES, LaneSum} from './lanes.ts';
import {decodeWeights, type LearnedTable} from './table.ts';

/** Weighted sums of one sentence by column. */
export interface Sums {
  readonly tokens: number;
  readonly values: Float64Array;
  /** The scores that it would have as a message of its own. */
  readonly scores: Float64Array;
}

interface ReadWord {
  readonly known: KnownWord;
  /** Summed weights of what does not depend on neighbours. */
  readonly lanes: Int32Array;
  /** How many rows of weights are in them: a word's parts are few enough for one lane (`LONGEST_WORD`). */
  readonly rows: number;
}

const MOST_WORDS = 20_000;

/** What sums are divided by, so that long and short messages compare. */
export function lengthNorm(tokens: number): number {
  return 8 * Math.sqrt(tokens + 8);
}

/** Scores by column from the sums of so many tokens. */
export function scoresAlone(values: Float64Array, tokens: number, biases: readonly number[]): Float64Array {
  const norm = lengthNorm(tokens);
  const scores = new Float64Array(COLUMNS);
  for (let column = 0; column < COLUMNS; column++)
    scores[column] = (values[column] as number) / norm + (biases[column] as number);
  return scores;
}

/** Weights of one language. */
export class LearnedModel {
  readonly table: LearnedTable;
  /** Rows of lanes. */
  private readonly rows: Int32Array;
  /** Key and row of each feature by turns, found by the key's lower bits and then by looking further. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly words = new Map<string, ReadWord>();
  private readonly total = new LaneSum();
  /** The sink of `sum`, made once. */
  private readonly addToTotal = (hash: number): void => {
    const at = this.find(hash);
    if (at >= 0) this.total.add(this.rows, at, 1);
  };

  constructor(table: LearnedTable) {
    this.table = table;
    const {keys, rows} = decodeWeights(table);
    this.rows = rows;
    const size = 1 << Math.ceil(Math.log2(keys.length * 2 + 2));
    const slots = new Int32Array(size * 2);
    const mask = size * 2 - 1;
    for (let row = 0; row < keys.length; row++) {
      const key = keys[row] as number;
      let slot = (key * 2) & mask;
      while (slots[slot] !== 0) slot = (slot + 2) & mask;
      slots[slot] = key;
      slots[slot + 1] = row * LANES;
    }
    this.slots = slots;
    this.mask = mask;
  }

  /** Where a feature's weights begin, or -1 where it has none. */
  private find(hash: number): number {
    const {slots, mask} = this;
    const key = keyOf(hash);
    let slot = (key * 2) & mask;
    for (;;) {
      const found = slots[slot] as number;
      if (found === key) return slots[slot + 1] as number;
      if (found === 0) return -1;
      slot = (slot + 2) & mask;
    }
  }

  private read(word: string): ReadWord {
    let found = this.words.get(word);
    if (found !== undefined) return found;
    if (this.words.size > MOST_WORDS) this.words.clear();
    const known = knowWord(word, this.table.lang);
    const lanes = new Int32Array(LANES);
    let rows = 0;
    for (const hash of known.features) {
      const at = this.find(hash);
      if (at < 0) continue;
      rows++;
      for (let lane = 0; lane < LANES; lane++)
        lanes[lane] = (lanes[lane] as number) + (this.rows[at + lane] as number);
    }
    found = {known, lanes, rows};
    this.words.set(word, found);
    return found;
  }

  /** Sums over a sentence, in units of the columns' steps. */
  sum(source: FeatureSource): Sums {
    const {total} = this;
    const words: KnownWord[] = [];
    for (let token = 0; token < source.words.length; token++) {
      const {known, lanes, rows} = this.read(source.words[token] as string);
      words.push(known);
      if (rows > 0) total.add(lanes, 0, rows);
    }
    visitCompany(source, words, this.addToTotal);
    const values = new Float64Array(COLUMNS);
    total.take(values, this.table.steps);
    const {length} = words;
    return {tokens: length, values, scores: scoresAlone(values, length, this.table.biases)};
  }

  /** What each token of a sentence adds to two columns, mixed by `shares`; for spans and explanations. */
  tokenWeights(
    source: FeatureSource,
    columns: readonly [number, number],
    shares: readonly [number, number],
  ): Float64Array {
    const weights = new Float64Array(source.words.length);
    const [one, other] = columns;
    const {steps} = this.table;
    const ofOne = shares[0] * (steps[one] as number);
    const ofOther = shares[1] * (steps[other] as number);
    const add = (hash: number, token: number): void => {
      const at = this.find(hash);
      if (at < 0) return;
      weights[token] = (weights[token] as number) + columnOf(this.rows, at, one) * ofOne;
      weights[token] = (weights[token] as number) + columnOf(this.rows, at, other) * ofOther;
    };
    const words = source.words.map(word => this.read(word).known);
    words.forEach((word, token) => {
      for (const hash of word.features) add(hash, token);
    });
    visitCompany(source, words, (hash, _kind, token) => add(hash, token));
    return weights;
  }
}
