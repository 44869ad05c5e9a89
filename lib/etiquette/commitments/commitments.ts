/** What the writer commits to do. */

import type {DraftAnalysis} from '../analysis.ts';
import type {FoundCommitment} from '../report.ts';

/** Commitments of an analysed draft in the order of the text. */
export function findCommitments(_analysis: DraftAnalysis): readonly FoundCommitment[] {
  return [];
}
