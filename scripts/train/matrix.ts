/** Rows of features as one sparse matrix. */

import {lengthNorm} from '../../lib/etiquette/learned/model.ts';

/** Features of a sentence or of a whole message. */
export interface Bag {
  /** Feature key and how much of it there is. */
  readonly counts: ReadonlyMap<number, number>;
  readonly tokens: number;
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
  readonly numbers: ReadonlyMap<number, number>;
  /** Rareness: ln((messages + 1) / (messages with it + 1)) + 1. */
  readonly rareness: Float32Array;
}

/** Features that stand in at least `least` of the bags, in the order of their keys. */
export function vocabularyOf(bags: readonly Bag[], least: number): Vocabulary {
  const seen = new Map<number, number>();
  for (const bag of bags) for (const key of bag.counts.keys()) seen.set(key, (seen.get(key) ?? 0) + 1);
  const keys = [...seen.keys()].filter(key => (seen.get(key) as number) >= least).sort((a, b) => a - b);
  const rareness = Float32Array.from(
    keys,
    key => Math.log((bags.length + 1) / ((seen.get(key) as number) + 1)) + 1,
  );
  return {numbers: new Map(keys.map((key, number) => [key, number])), rareness};
}

/** A matrix without the features that `keeps` marks with 0; the numbers of the others stay. */
export function restricted(matrix: Matrix, keeps: Uint8Array): Matrix {
  const starts = new Int32Array(matrix.height + 1);
  const features = new Int32Array(matrix.features.length);
  const values = new Float32Array(matrix.features.length);
  let count = 0;
  for (let row = 0; row < matrix.height; row++) {
    for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++) {
      if (keeps[matrix.features[at] as number] === 0) continue;
      features[count] = matrix.features[at] as number;
      values[count++] = matrix.values[at] as number;
    }
    starts[row + 1] = count;
  }
  return {...matrix, starts, features: features.subarray(0, count), values: values.subarray(0, count)};
}

/** Bags as a matrix: count times rareness, over the length's norm. */
export function matrixOf(bags: readonly Bag[], vocabulary: Vocabulary): Matrix {
  const starts = new Int32Array(bags.length + 1);
  const features: number[] = [];
  const values: number[] = [];
  bags.forEach((bag, row) => {
    const norm = lengthNorm(bag.tokens);
    for (const [key, count] of bag.counts) {
      const number = vocabulary.numbers.get(key);
      if (number === undefined) continue;
      features.push(number);
      values.push((count * (vocabulary.rareness[number] as number)) / norm);
    }
    starts[row + 1] = features.length;
  });
  return {
    starts,
    features: Int32Array.from(features),
    values: Float32Array.from(values),
    height: bags.length,
    width: vocabulary.numbers.size,
  };
}
