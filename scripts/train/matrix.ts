/** Rows of features as one sparse matrix. */

import {KEY_BITS} from '../../lib/etiquette/learned/hash.ts';
import {lengthNorm} from '../../lib/etiquette/learned/model.ts';

/** Features of a sentence or of a whole message. */
export interface Bag {
  /** Keys of features, each once, in the order in which they were met. */
  readonly keys: Int32Array;
  /** How much there is of each. */
  readonly counts: Float64Array;
  readonly tokens: number;
}

/** Packs counts by key. */
export function bagOf(counts: ReadonlyMap<number, number>, tokens: number): Bag {
  return {keys: Int32Array.from(counts.keys()), counts: Float64Array.from(counts.values()), tokens};
}

/** Compressed rows; `features` are positions in the vocabulary. */
export interface Matrix {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
  readonly height: number;
  readonly width: number;
}

/** The features that count, with how much each does. */
export interface Vocabulary {
  /** Keys in rising order; the place of each is its number. */
  readonly keys: Int32Array;
  /** Number by key; -1 for features that do not count. */
  readonly numbers: Int32Array;
  /** Rareness: ln((messages + 1) / (messages with it + 1)) + 1. */
  readonly rareness: Float32Array;
}

/** Features that stand in at least `least` of the bags, in the order of their keys. */
export function vocabularyOf(bags: readonly Bag[], least: number): Vocabulary {
  const seen = new Int32Array(1 << KEY_BITS);
  for (const {keys} of bags) for (const key of keys) seen[key] = (seen[key] as number) + 1;
  const numbers = new Int32Array(seen.length).fill(-1);
  const keys: number[] = [];
  for (let key = 0; key < seen.length; key++)
    if ((seen[key] as number) >= least) numbers[key] = keys.push(key) - 1;
  const rareness = Float32Array.from(
    keys,
    key => Math.log((bags.length + 1) / ((seen[key] as number) + 1)) + 1,
  );
  return {keys: Int32Array.from(keys), numbers, rareness};
}

/** Room for one restricted matrix after another. */
export interface Room {
  readonly starts: Int32Array;
  readonly features: Int32Array;
  readonly values: Float32Array;
}

/** Room for any restriction of a matrix. */
export function roomFor({height, features}: Matrix): Room {
  return {
    starts: new Int32Array(height + 1),
    features: new Int32Array(features.length),
    values: new Float32Array(features.length),
  };
}

/** A matrix without the features that `keeps` marks with 0; the numbers of the others stay. It holds until its room is used again. */
export function restricted(matrix: Matrix, keeps: Uint8Array, {starts, features, values}: Room): Matrix {
  let count = 0;
  for (let row = 0; row < matrix.height; row++) {
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) {
      if (keeps[matrix.features[at] as number] === 0) continue;
      features[count] = matrix.features[at] as number;
      values[count++] = matrix.values[at] as number;
    }
    starts[row + 1] = count;
  }
  return {...matrix, starts, features, values};
}

/** Bags as a matrix: count times rareness, over the length's norm. */
export function matrixOf(
  bags: readonly Bag[],
  {keys: {length: width}, numbers, rareness}: Vocabulary,
): Matrix {
  const starts = new Int32Array(bags.length + 1);
  const most = bags.reduce((sum, {keys}) => sum + keys.length, 0);
  const features = new Int32Array(most);
  const values = new Float32Array(most);
  let filled = 0;
  bags.forEach(({keys, counts, tokens}, row) => {
    const norm = lengthNorm(tokens);
    for (let at = 0; at < keys.length; at++) {
      const number = numbers[keys[at] as number] as number;
      if (number < 0) continue;
      features[filled] = number;
      values[filled++] = ((counts[at] as number) * (rareness[number] as number)) / norm;
    }
    starts[row + 1] = filled;
  });
  return {
    starts,
    features: features.subarray(0, filled),
    values: values.subarray(0, filled),
    height: bags.length,
    width,
  };
}
