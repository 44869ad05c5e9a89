/** Whether something stands under a negation that lies before it in its clause. */

import type {Sentence} from '../analysis.ts';
import {vocabulary} from '../lexicon/vocabulary.ts';
import {BORDER} from '../text/flags.ts';
import {hasBit} from './clauses.ts';

const REACH = {en: 4, id: 3, mix: 4, other: 0} as const;

/**
 * Looks back from a token for a negator; `@not-really` after it ("can't believe", "tidak heran") lifts it.
 * @param token first token of what may be negated.
 */
export function isUnderNegation(sentence: Sentence, token: number): boolean {
  const not = vocabulary.classId('not');
  const lifts = vocabulary.classId('negation-lifter');
  let lifted = false;
  for (let at = token - 1; at >= Math.max(0, token - REACH[sentence.lang]); at--) {
    if (((sentence.flags[at] as number) & BORDER) !== 0) return false;
    if (hasBit(sentence.masks, at, lifts)) lifted = true;
    if (hasBit(sentence.masks, at, not)) return !lifted;
  }
  return false;
}
