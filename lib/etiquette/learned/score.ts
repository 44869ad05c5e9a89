/** What learned weights say beside the rules' own cues. */

import type {DraftAnalysis, LearnedEvidence} from '../analysis.ts';

/** Whether there are weights. Where there are, cues count beside them and no longer alone (`weigh.ts`). */
export const IS_LEARNED: boolean = false;

/** Evidence for and against each rule, with the clause where the weights lie. */
export function scoreDraft(_analysis: DraftAnalysis): readonly LearnedEvidence[] {
  return [];
}
