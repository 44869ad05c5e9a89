/** From summed weights to scores: the sentence's own and its message's, together. */

import {RULE_IDS, SPEECH_ACTS} from '../report.ts';
import {actColumn, COLUMNS} from './columns.ts';
import {type Sums, scoresAlone} from './model.ts';

/** How much the sentence's own score counts beside its message's. */
export const SENTENCE_SHARE = 0.35;

/** How much the sentence that does an act best counts beside its message. */
const ACT_SENTENCE_SHARE = 0.5;
/** What a commitment that was found adds to the score of a promise. */
const COMMITMENT_WEIGHT = 0.6;
const FIRST_ACT = actColumn(SPEECH_ACTS[0]);
const PROMISE = SPEECH_ACTS.indexOf('promise');

/** Scores of a message. A margin machine says -1 far from what a column speaks for, 1 where there is no doubt. */
export interface Scores {
  /** `[rule]`, where it is strongest; minus infinity without a sentence. */
  readonly rules: Float64Array;
  /** `[rule]`, the sentence where that is. */
  readonly strongest: Int32Array;
  /** `[act]`, of the weights alone. */
  readonly acts: Float64Array;
}

function totalOf(sentences: readonly Sums[], biases: readonly number[]): Float64Array {
  const values = new Float64Array(COLUMNS);
  let tokens = 0;
  for (let index = 0; index < sentences.length; index++) {
    const sums = sentences[index] as Sums;
    tokens += sums.tokens;
    for (let column = 0; column < COLUMNS; column++)
      values[column] = (values[column] as number) + (sums.values[column] as number);
  }
  return scoresAlone(values, tokens, biases);
}

function actsOf(sentences: readonly Sums[], message: Float64Array): Float64Array {
  const acts = new Float64Array(SPEECH_ACTS.length);
  for (let act = 0; act < acts.length; act++) {
    let best = Number.NEGATIVE_INFINITY;
    for (let index = 0; index < sentences.length; index++)
      best = Math.max(best, (sentences[index] as Sums).scores[FIRST_ACT + act] as number);
    acts[act] = ACT_SENTENCE_SHARE * best + (1 - ACT_SENTENCE_SHARE) * (message[FIRST_ACT + act] as number);
  }
  return acts;
}

/** Scores of the acts with what the search for commitments adds. */
export function withCommitment(acts: Float64Array, isCommitted: boolean): Float64Array {
  return acts.map((score, act) => (isCommitted && act === PROMISE ? score + COMMITMENT_WEIGHT : score));
}

/** Scores from the sums of a message's sentences. */
export function scoresOf(sentences: readonly Sums[], biases: readonly number[]): Scores {
  const message = totalOf(sentences, biases);
  const rules = new Float64Array(RULE_IDS.length).fill(Number.NEGATIVE_INFINITY);
  const strongest = new Int32Array(RULE_IDS.length);
  for (let rule = 0; rule < RULE_IDS.length; rule++) {
    const whole = (1 - SENTENCE_SHARE) * (message[rule] as number);
    for (let index = 0; index < sentences.length; index++) {
      const score = SENTENCE_SHARE * ((sentences[index] as Sums).scores[rule] as number) + whole;
      if (score <= (rules[rule] as number)) continue;
      rules[rule] = score;
      strongest[rule] = index;
    }
  }
  return {rules, strongest, acts: actsOf(sentences, message)};
}
