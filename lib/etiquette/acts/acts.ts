/** What a draft does: asks, offers, thanks, promises, apologises, declines, introduces. */

import type {DraftAnalysis} from '../analysis.ts';
import {readDraft} from '../learned/read.ts';
import {withCommitment} from '../learned/verdict.ts';
import {SPEECH_ACTS, type SpeechAct} from '../report.ts';

/**
 * Speech acts of an analysed draft, in the order of `SPEECH_ACTS`.
 * @param isCommitted whether a commitment was found in it.
 */
export function findActs(analysis: DraftAnalysis, isCommitted: boolean): readonly SpeechAct[] {
  if (analysis.sentences.length === 0 || analysis.lang === null) return [];
  const {model, scores} = readDraft(analysis);
  const acts = withCommitment(scores.acts, isCommitted);
  return SPEECH_ACTS.filter((_, at) => (acts[at] as number) >= (model.table.actThresholds[at] as number));
}
