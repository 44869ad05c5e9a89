/** From summed weights to scores: the sentence's own and its message's, together. */

import {RULE_IDS, SPEECH_ACTS} from '../report.ts';
import {COLUMNS} from './columns.ts';
import {lengthNorm, type Sums} from './model.ts';

/** How much the sentence's own score counts beside its message's. */
export const SENTENCE_SHARE = 0.35;

/** How much the sentence that does an act best counts beside its message. */
const ACT_SENTENCE_SHARE = 0.5;
/** What a commitment that was found adds to the score of a promise. */
const COMMITMENT_WEIGHT = 0.6;
const FIRST_ACT = 2 * RULE_IDS.length;
const PROMISE = SPEECH_ACTS.indexOf('promise');

/** Scores of a message. A margin machine says -1 far from what a column speaks for, 1 where there is no doubt. */
export interface Scores {
  /** `[sentence][rule]`. */
  readonly rules: readonly Float64Array[];
  /** `[act]`, of the weights alone. */
  readonly acts: Float64Array;
}

function plain(sums: Sums, biases: readonly number[]): Float64Array {
  const norm = lengthNorm(sums.tokens);
  return sums.values.map((value, column) => value / norm + (biases[column] as number));
}

/** Sums of a whole message. */
export function totalOf(sentences: readonly Sums[]): Sums {
  const values = new Float64Array(COLUMNS);
  let tokens = 0;
  for (const sums of sentences) {
    tokens += sums.tokens;
    for (let column = 0; column < COLUMNS; column++)
      values[column] = (values[column] as number) + (sums.values[column] as number);
  }
  return {tokens, values};
}

function actsOf(sentences: readonly Float64Array[], message: Float64Array): Float64Array {
  return Float64Array.from(SPEECH_ACTS, (_, act) => {
    const best = sentences.reduce(
      (most, scores) => Math.max(most, scores[FIRST_ACT + act] as number),
      Number.NEGATIVE_INFINITY,
    );
    return ACT_SENTENCE_SHARE * best + (1 - ACT_SENTENCE_SHARE) * (message[FIRST_ACT + act] as number);
  });
}

/** Scores of the acts with what the search for commitments adds. */
export function withCommitment(acts: Float64Array, isCommitted: boolean): Float64Array {
  return acts.map((score, act) => (isCommitted && act === PROMISE ? score + COMMITMENT_WEIGHT : score));
}

/** Scores from the sums of a message's sentences. */
export function scoresOf(sentences: readonly Sums[], biases: readonly number[]): Scores {
  const message = plain(totalOf(sentences), biases);
  const own = sentences.map(sums => plain(sums, biases));
  const rules = own.map(sentence =>
    Float64Array.from(RULE_IDS, (_, rule) => {
      const whole = message[RULE_IDS.length + rule] as number;
      return SENTENCE_SHARE * (sentence[rule] as number) + (1 - SENTENCE_SHARE) * whole;
    }),
  );
  return {rules, acts: actsOf(own, message)};
}
