/** Where in a sentence the weights lie: the heaviest clause, with neighbours that weigh in too. */

import type {Sentence} from '../analysis.ts';

/** Tokens [from, to). */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A neighbour belongs to the span from this share of the heaviest clause's weight on. */
const NEIGHBOUR_SHARE = 0.25;

/**
 * The stretch of clauses that carries most.
 * @param weights what each token adds.
 */
export function heaviestStretch(sentence: Sentence, weights: Float64Array): Stretch {
  const {clauses} = sentence;
  if (clauses.length === 0) return {from: 0, to: sentence.words.length};
  const sums = clauses.map(({from, to}) =>
    weights.subarray(from, to).reduce((sum, weight) => sum + weight, 0),
  );
  let first = sums.indexOf(Math.max(...sums));
  let last = first;
  const enough = NEIGHBOUR_SHARE * (sums[first] as number);
  while (first > 0 && (sums[first - 1] as number) > enough) first--;
  while (last + 1 < clauses.length && (sums[last + 1] as number) > enough) last++;
  return {from: clauses[first]?.from ?? 0, to: clauses[last]?.to ?? sentence.words.length};
}
