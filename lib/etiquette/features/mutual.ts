/** Whether a message that asks also gives: thanks, something in return, an easy way out. */

import type {DraftAnalysis} from '../analysis.ts';

/** True when anything in the message makes an ask mutual or easy to decline. */
export function isMutual(analysis: DraftAnalysis): boolean {
  return analysis.sentences.some(({sentence}) =>
    sentence.cues.some(cue => cue.kind === 'ease' && cue.rule === null),
  );
}
