/** A linear support vector machine with squared hinge loss, by dual coordinate descent (Hsieh et al. 2008). */

import type {Matrix} from './matrix.ts';

/** What one column learns: +1, -1, or 0 where a row says nothing; and how much an error on the row costs. */
export interface Target {
  readonly signs: Int8Array;
  readonly costs: Float32Array;
}

const TOLERANCE = 0.03;

/** Small generator of even numbers in [0, 1), so that the same rows give the same weights. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(list: Int32Array, random: () => number): void {
  for (let index = list.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    const kept = list[index] as number;
    list[index] = list[other] as number;
    list[other] = kept;
  }
}

function squares(matrix: Matrix, row: number): number {
  let sum = 1;
  for (let at = matrix.starts[row] as number; at < (matrix.starts[row + 1] as number); at++)
    sum += (matrix.values[at] as number) ** 2;
  return sum;
}

/** Score of a matrix's row by weights that `settle` returned. */
export function scoreOf(
  {starts, features, values, width}: Matrix,
  weights: Float32Array,
  row: number,
): number {
  let sum = weights[width] as number;
  for (let at = starts[row] as number; at < (starts[row + 1] as number); at++)
    sum += (weights[features[at] as number] as number) * (values[at] as number);
  return sum;
}

/** Weights of all features, the bias last. */
export function settle(matrix: Matrix, target: Target, rounds: number, seed: number): Float32Array {
  const {starts, features, values, width} = matrix;
  const weights = new Float32Array(width + 1);
  const taught = Int32Array.from(target.signs.keys()).filter(
    row => target.signs[row] !== 0 && (target.costs[row] as number) > 0,
  );
  const duals = new Float64Array(matrix.height);
  const steepness = new Float64Array(matrix.height);
  for (const row of taught) steepness[row] = squares(matrix, row) + 0.5 / (target.costs[row] as number);
  const random = generator(seed);
  for (let round = 0; round < rounds; round++) {
    shuffle(taught, random);
    let worst = 0;
    for (let index = 0; index < taught.length; index++) {
      const row = taught[index] as number;
      const sign = target.signs[row] as number;
      const from = starts[row] as number;
      const to = starts[row + 1] as number;
      let sum = weights[width] as number;
      for (let at = from; at < to; at++)
        sum += (weights[features[at] as number] as number) * (values[at] as number);
      const dual = duals[row] as number;
      const slope = sign * sum - 1 + (dual * 0.5) / (target.costs[row] as number);
      const projected = dual === 0 ? Math.min(slope, 0) : slope;
      if (Math.abs(projected) < 1e-6) continue;
      worst = Math.max(worst, Math.abs(projected));
      const next = Math.max(dual - slope / (steepness[row] as number), 0);
      duals[row] = next;
      const step = (next - dual) * sign;
      if (step === 0) continue;
      for (let at = from; at < to; at++) {
        const feature = features[at] as number;
        weights[feature] = (weights[feature] as number) + step * (values[at] as number);
      }
      weights[width] = (weights[width] as number) + step;
    }
    if (worst < TOLERANCE) break;
  }
  return weights;
}
