/** What the writer commits to do. */

import type {DraftAnalysis} from '../analysis.ts';
import type {FoundCommitment} from '../report.ts';
import {passagesOf} from './passages.ts';
import {promisesIn} from './promises.ts';

/** Longer drafts are no messages; nothing is looked for in them. */
const LONGEST = 20_000;
/** A longer sentence is a list or a paste. */
const LONGEST_SENTENCE = 1_000;

/** Commitments of an analysed draft in the order of the text; none in other languages. */
export function findCommitments(analysis: DraftAnalysis): readonly FoundCommitment[] {
  const {draft, lang} = analysis;
  if (lang === null || draft.text.length > LONGEST) return [];
  return promisesIn(
    draft.text,
    passagesOf(analysis).filter(passage => passage.text.length <= LONGEST_SENTENCE),
    draft.now,
  );
}
