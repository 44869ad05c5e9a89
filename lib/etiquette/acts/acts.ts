/** What a draft does: asks, offers, thanks, promises, apologises, declines, introduces. */

import type {DraftAnalysis} from '../analysis.ts';
import type {SpeechAct} from '../report.ts';

/** Speech acts of an analysed draft, in the order of `SPEECH_ACTS`. */
export function findActs(_analysis: DraftAnalysis): readonly SpeechAct[] {
  return [];
}
