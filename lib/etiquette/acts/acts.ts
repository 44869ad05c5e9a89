/** What a draft does: asks, offers, thanks, promises, apologises, declines, introduces. */

import type {DraftAnalysis} from '../analysis.ts';
import {readDraft} from '../learned/read.ts';
import {SPEECH_ACTS, type SpeechAct} from '../report.ts';

/** Speech acts of an analysed draft, in the order of `SPEECH_ACTS`. */
export function findActs(analysis: DraftAnalysis): readonly SpeechAct[] {
  if (analysis.sentences.length === 0 || analysis.lang === null) return [];
  const {model, scores} = readDraft(analysis);
  return SPEECH_ACTS.filter(
    (_, at) => (scores.acts[at] as number) >= (model.table.actThresholds[at] as number),
  );
}
