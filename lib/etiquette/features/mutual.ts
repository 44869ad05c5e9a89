/** Whether a message that asks also gives: thanks, something in return, an easy way out, earlier help. */

import type {DraftAnalysis} from '../analysis.ts';
import {mentions} from './amends.ts';

const GIVING = ['thanks', 'opt-out', 'return-offer', 'earlier-help'];

/** True when anything in the message makes an ask mutual or easy to decline. */
export function isMutual(analysis: DraftAnalysis): boolean {
  if (GIVING.some(className => mentions(analysis, className))) return true;
  return analysis.sentences.some(({sentence}) =>
    sentence.cues.some(cue => cue.kind === 'ease' && cue.rule === null),
  );
}
