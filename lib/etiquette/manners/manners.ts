/** The manners: remarks that need what is known about the reader. */

import type {DraftAnalysis} from '../analysis.ts';
import type {DraftContext, Finding, FoundCommitment, Lang, SpeechAct} from '../report.ts';

/** What other steps found in the draft. */
export interface FoundInDraft {
  readonly acts: readonly SpeechAct[];
  readonly commitments: readonly FoundCommitment[];
}

/** Languages of what people read: `lang` for why and title, `wordingLang` for suggestions. */
export interface Voice {
  readonly lang: Lang;
  readonly wordingLang: Lang;
}

/** Findings of the seven manners. */
export function judgeManners(
  _analysis: DraftAnalysis,
  _context: DraftContext,
  _found: FoundInDraft,
  _voice: Voice,
): readonly Finding[] {
  return [];
}
