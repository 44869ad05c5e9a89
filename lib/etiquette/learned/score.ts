/** What learned weights say beside the rules' own cues. */

import type {DraftAnalysis, LearnedEvidence} from '../analysis.ts';

/** Evidence for and against each rule, with the clause where the weights lie. */
export function scoreDraft(_analysis: DraftAnalysis): readonly LearnedEvidence[] {
  return [];
}
