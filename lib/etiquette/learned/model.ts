/** A loaded table that sums weights over sentences. */

import {Slices} from '../slices.ts';
import {COLUMNS} from './columns.ts';
import {
  type Company,
  companyOf,
  type FeatureSource,
  type KnownWord,
  knowWord,
  PAIR_KIND,
  PAIRS,
  pairHash,
} from './features.ts';
import {keyOf} from './hash.ts';
import {columnOf, LANES, LaneSum} from './lanes.ts';
import {HELD_BITS, type LearnedTable, LOWER_BITS, Rows} from './table.ts';

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
const FLOATS = new Slices(length => new Float64Array(length));

/** What sums are divided by, so that long and short messages compare. */
export function lengthNorm(tokens: number): number {
  return 8 * Math.sqrt(tokens + 8);
}

/** Scores by column from the sums of so many tokens. */
export function scoresAlone(values: Float64Array, tokens: number, biases: readonly number[]): Float64Array {
  const norm = lengthNorm(tokens);
  const scores = FLOATS.take(COLUMNS);
  for (let column = 0; column < COLUMNS; column++)
    scores[column] = (values[column] as number) / norm + (biases[column] as number);
  return scores;
}

/** Weights of one language. */
export class LearnedModel {
  readonly table: LearnedTable;
  private readonly rows: Rows;
  private readonly keys: Int32Array;
  private readonly starts: Int32Array;
  private readonly held: Int32Array;
  private readonly words = new Map<string, ReadWord>();
  private readonly total = new LaneSum();
  /** Where the weights of each pair of classes begin, and 2 more; 0 for those not asked for yet. */
  private readonly pairs = new Int32Array(PAIRS);
  /** Where the weights of a sentence's features begin. */
  private found = new Int32Array(4096);

  constructor(table: LearnedTable) {
    this.table = table;
    this.rows = new Rows(table);
    this.keys = this.rows.keys.keys;
    this.starts = this.rows.keys.starts;
    this.held = this.rows.keys.held;
  }

  /** Where a feature's weights begin, or -1 where it has none. */
  private find(hash: number): number {
    const key = keyOf(hash);
    const group = key >> HELD_BITS;
    if (((this.held[group >> 5] as number) & (1 << (group & 31))) === 0) return -1;
    const {keys} = this;
    let row = this.starts[key >> LOWER_BITS] as number;
    while ((keys[row] as number) < key) row++;
    return keys[row] === key ? this.rows.at(row) : -1;
  }

  /** The same for a feature of a sentence's company. */
  private findOf({hashes, kinds}: Company, at: number): number {
    const hash = hashes[at] as number;
    if (kinds[at] !== PAIR_KIND) return this.find(hash);
    const known = this.pairs[hash] as number;
    if (known !== 0) return known - 2;
    const found = this.find(pairHash(hash));
    this.pairs[hash] = found + 2;
    return found;
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
        lanes[lane] = (lanes[lane] as number) + (this.rows.lanes[at + lane] as number);
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
    const company = companyOf(source, words);
    if (this.found.length < company.length) this.found = new Int32Array(company.hashes.length);
    const {found} = this;
    let count = 0;
    for (let index = 0; index < company.length; index++) {
      const at = this.findOf(company, index);
      if (at >= 0) found[count++] = at;
    }
    total.addAll(this.rows.lanes, found, count);
    const values = FLOATS.take(COLUMNS);
    total.take(values, this.table.steps);
    const {length} = words;
    return {tokens: length, values, scores: scoresAlone(values, length, this.table.biases)};
  }

  /** What each token of a sentence adds to a column; for spans and explanations. */
  tokenWeights(source: FeatureSource, column: number): Float64Array {
    const weights = new Float64Array(source.words.length);
    const step = this.table.steps[column] as number;
    const add = (at: number, token: number): void => {
      if (at >= 0) weights[token] = (weights[token] as number) + columnOf(this.rows.lanes, at, column) * step;
    };
    const words = source.words.map(word => this.read(word).known);
    words.forEach((word, token) => {
      for (const hash of word.features) add(this.find(hash), token);
    });
    const company = companyOf(source, words);
    for (let at = 0; at < company.length; at++) add(this.findOf(company, at), company.tokens[at] as number);
    return weights;
  }
}
