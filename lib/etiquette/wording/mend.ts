/** A better wording for a judged place, made of the message's own words where that can be. */

import type {DraftAnalysis, Judgement} from '../analysis.ts';
import {analyse, type Reader} from '../draft.ts';
import {scoreDraft} from '../learned/score.ts';
import type {Lang} from '../report.ts';
import {weigh} from '../weigh.ts';
import {CANDIDATES} from './candidates.ts';
import {likeStart, type Place, placeOf} from './place.ts';

/** What could stand in the place of `[start, end)` of the draft's text. */
export interface Mended {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string;
}

/** Around the place, so much of a long draft is read again with each wording that is tried. */
const NEIGHBOURHOOD = 700;

/** What is said of a draft as it stands: asked again for each of its findings. */
const asItStands = new WeakMap<DraftAnalysis, readonly Judgement[]>();

function judgementsOf(analysis: DraftAnalysis): readonly Judgement[] {
  return analysis.lang === null ? [] : weigh(analysis, scoreDraft(analysis), () => false);
}

function judged(text: string, whole: DraftAnalysis, read: Reader): readonly Judgement[] {
  if (text !== whole.draft.text) return judgementsOf(analyse({...whole.draft, text}, read));
  const known = asItStands.get(whole) ?? judgementsOf(whole);
  asItStands.set(whole, known);
  return known;
}

/** Leaving a sentence out takes the space after it with it. */
function leftOut({start, end, text}: Place): Mended {
  const after = /^[ \t]+/.exec(text.slice(end))?.[0].length ?? 0;
  return {start, end: end + after, suggestion: ''};
}

/** A place and so much around it as is read again. */
interface Surroundings {
  readonly from: number;
  readonly to: number;
  readonly judge: (text: string) => readonly Judgement[];
  readonly before: readonly Judgement[];
}

/** Tries a wording in its surroundings: the rule falls silent there, and no other speaks up. */
function holds(
  {start, end, suggestion}: Mended,
  judgement: Judgement,
  text: string,
  {from, to, judge, before}: Surroundings,
): boolean {
  const after = judge(text.slice(from, start) + suggestion + text.slice(end, to));
  const count = (list: readonly Judgement[], rule: string): number =>
    list.filter(one => one.rule === rule).length;
  const rules = new Set([...before, ...after].map(({rule}) => rule));
  const touched = after.some(
    one =>
      one.rule === judgement.rule && one.start + from < start + suggestion.length && one.end + from > start,
  );
  return (
    !touched &&
    count(after, judgement.rule) < Math.max(1, count(before, judgement.rule)) &&
    [...rules].every(rule => count(after, rule) <= count(before, rule))
  );
}

/**
 * The better wording of a judgement; null where nothing is better than to leave it to the writer.
 * @param read where the sentences of a tried wording come from; one that keeps them saves reading its surroundings again.
 */
export function mend(judgement: Judgement, analysis: DraftAnalysis, lang: Lang, read: Reader): Mended | null {
  const {text} = analysis.draft;
  const place = placeOf(judgement, analysis, lang);
  const from = Math.max(0, place.start - NEIGHBOURHOOD);
  const to = Math.min(text.length, place.end + NEIGHBOURHOOD);
  const judge = (tried: string): readonly Judgement[] => judged(tried, analysis, read);
  const around = {from, to, judge, before: judge(text.slice(from, to))};
  for (const wording of CANDIDATES[judgement.rule](place)) {
    const tried =
      wording === ''
        ? leftOut(place)
        : {start: place.start, end: place.end, suggestion: likeStart(wording, place)};
    if (holds(tried, judgement, text, around)) return tried;
  }
  return null;
}
