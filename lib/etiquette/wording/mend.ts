/** A better wording for a judged place, made of the message's own words where that can be. */

import type {DraftAnalysis, Judgement} from '../analysis.ts';
import type {Lang} from '../report.ts';

/** What could stand in the place of `[start, end)` of the draft's text. */
export interface Mended {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** The better wording of a judgement; null where nothing is better than to leave it to the writer. */
export function mend(_judgement: Judgement, _analysis: DraftAnalysis, _lang: Lang): Mended | null {
  return null;
}
