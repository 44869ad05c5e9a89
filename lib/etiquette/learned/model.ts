/** A loaded table that sums weights over sentences. */

import {COLUMNS} from './columns.ts';
import {type FeatureSource, type KnownWord, knowWord, visitCompany} from './features.ts';
import {keyOf} from './hash.ts';
import {decodeWeights, type LearnedTable} from './table.ts';

/** Weighted sums of one sentence or message, by column, and how many tokens it has. */
export interface Sums {
  readonly tokens: number;
  readonly values: Float64Array;
}

interface ReadWord {
  readonly known: KnownWord;
  /** Summed weights of what does not depend on neighbours. */
  readonly sums: Int32Array;
}

const MOST_WORDS = 20_000;

/** What sums are divided by, so that long and short messages compare. */
export function lengthNorm(tokens: number): number {
  return 8 * Math.sqrt(tokens + 8);
}

/** Weights of one language. */
export class LearnedModel {
  readonly table: LearnedTable;
  private readonly values: Int8Array;
  private readonly slots: Int32Array;
  private readonly rows: Int32Array;
  private readonly mask: number;
  private readonly words = new Map<string, ReadWord>();

  constructor(table: LearnedTable) {
    this.table = table;
    const {keys, values} = decodeWeights(table);
    this.values = values;
    const size = 1 << Math.ceil(Math.log2(keys.length * 2 + 2));
    this.mask = size - 1;
    this.slots = new Int32Array(size);
    this.rows = new Int32Array(size);
    keys.forEach((key, row) => {
      let slot = key & this.mask;
      while (this.slots[slot] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = key;
      this.rows[slot] = row * COLUMNS;
    });
  }

  /** Where a feature's weights begin, or -1 where it has none. */
  private find(hash: number): number {
    const key = keyOf(hash);
    let slot = key & this.mask;
    for (;;) {
      const found = this.slots[slot] as number;
      if (found === key) return this.rows[slot] as number;
      if (found === 0) return -1;
      slot = (slot + 1) & this.mask;
    }
  }

  private addRow(hash: number, into: Int32Array): void {
    const at = this.find(hash);
    if (at < 0) return;
    for (let column = 0; column < COLUMNS; column++)
      into[column] = (into[column] as number) + (this.values[at + column] as number);
  }

  private read(word: string): ReadWord {
    let found = this.words.get(word);
    if (found) return found;
    if (this.words.size > MOST_WORDS) this.words.clear();
    const known = knowWord(word, this.table.lang);
    const sums = new Int32Array(COLUMNS);
    for (const hash of known.features) this.addRow(hash, sums);
    found = {known, sums};
    this.words.set(word, found);
    return found;
  }

  /** Sums over a sentence, in units of the columns' steps. */
  sum(source: FeatureSource): Sums {
    const total = new Int32Array(COLUMNS);
    const words: KnownWord[] = [];
    for (const word of source.words) {
      const {known, sums} = this.read(word);
      words.push(known);
      for (let column = 0; column < COLUMNS; column++)
        total[column] = (total[column] as number) + (sums[column] as number);
    }
    visitCompany(source, words, hash => this.addRow(hash, total));
    return {
      tokens: words.length,
      values: Float64Array.from(total, (value, column) => value * (this.table.steps[column] as number)),
    };
  }

  /** What each token of a sentence adds to two columns, mixed by `shares`; for spans and explanations. */
  tokenWeights(
    source: FeatureSource,
    columns: readonly [number, number],
    shares: readonly [number, number],
  ): Float64Array {
    const weights = new Float64Array(source.words.length);
    const factors = columns.map(
      (column, index) => (shares[index] as number) * (this.table.steps[column] as number),
    );
    const add = (hash: number, token: number): void => {
      const at = this.find(hash);
      if (at < 0) return;
      columns.forEach((column, index) => {
        weights[token] =
          (weights[token] as number) + (this.values[at + column] as number) * (factors[index] as number);
      });
    };
    const words = source.words.map(word => this.read(word).known);
    words.forEach((word, token) => {
      for (const hash of word.features) add(hash, token);
    });
    visitCompany(source, words, (hash, _kind, token) => add(hash, token));
    return weights;
  }
}
