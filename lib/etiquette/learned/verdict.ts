/** From summed weights to scores: the sentence's own and its message's, together. */

import {RULE_IDS, SPEECH_ACTS} from '../report.ts';
import {COLUMNS} from './columns.ts';
import {lengthNorm, type Sums} from './model.ts';

/** How much the sentence's own score counts beside its message's. */
export const SENTENCE_SHARE = 0.35;

/** Scores of a message. A margin machine says -1 far from what a column speaks for, 1 where there is no doubt. */
export interface Scores {
  /** `[sentence][rule]`. */
  readonly rules: readonly Float64Array[];
  /** `[act]`: the best of all sentences. */
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

function bestActs(sentences: readonly Float64Array[]): Float64Array {
  return Float64Array.from(SPEECH_ACTS, (_, act) =>
    sentences.reduce((best, scores) => Math.max(best, scores[2 * RULE_IDS.length + act] as number), -2),
  );
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
  return {rules, acts: bestActs(own)};
}
