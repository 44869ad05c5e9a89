/** A better wording for a judged place, made of the message's own words where that can be. */

import type {DraftAnalysis, Judgement} from '../analysis.ts';
import {analyse, type Reader} from '../draft.ts';
import {scoreDraft} from '../learned/score.ts';
import type {Lang, RuleId} from '../report.ts';
import {weigh} from '../weigh.ts';
import {isRequest} from './asks.ts';
import {CANDIDATES} from './candidates.ts';
import {likeStart, type Place, placeOf, widened} from './place.ts';

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

/** Tries wordings around a place. */
interface Trial {
  readonly rule: RuleId;
  readonly text: string;
  /** Offsets of what is read again, in the draft's text. */
  readonly from: number;
  readonly to: number;
  readonly judge: (text: string) => readonly Judgement[];
  readonly before: readonly Judgement[];
}

const countOf = (list: readonly Judgement[], rule: string): number =>
  list.filter(one => one.rule === rule).length;

/** What is judged once a wording stands in its place, by offsets of the draft as it was. */
function judgedWith({text, from, to, judge}: Trial, {start, end, suggestion}: Mended): readonly Judgement[] {
  const shift = end - start - suggestion.length;
  const back = (at: number): number =>
    at + from < start + suggestion.length ? at + from : at + from + shift;
  return judge(text.slice(from, start) + suggestion + text.slice(end, to)).map(one => ({
    ...one,
    start: back(one.start),
    end: back(one.end),
  }));
}

/** A wording holds when the rule falls silent there, and no other speaks up. */
function holds({rule, before}: Trial, {start, end}: Mended, after: readonly Judgement[]): boolean {
  const rules = new Set([...before, ...after].map(one => one.rule));
  return (
    !after.some(one => one.rule === rule && one.start < end && one.end > start) &&
    countOf(after, rule) < Math.max(1, countOf(before, rule)) &&
    [...rules].every(one => countOf(after, one) <= countOf(before, one))
  );
}

/** How often a place is widened: by more it would be the writer's message no longer. */
const MOST_WIDENINGS = 3;

/**
 * What a message does may be spread over its sentences: where the rule still speaks beside the place, once that is
 * worded anew, the place takes that in too.
 */
function wider(
  place: Place,
  rule: RuleId,
  after: readonly Judgement[],
  analysis: DraftAnalysis,
): Place | null {
  const next = after.find(one => one.rule === rule && (one.start < place.start || one.end > place.end));
  const other = next && analysis.sentences.find(one => one.start < next.end && next.start < one.end);
  return other ? widened(place, other) : null;
}

/** A sentence that only leads up to a request ("My form has 40 pages. Fill it in.") takes that in: a way out follows what is asked. */
function withRequest(place: Place, rule: RuleId, {draft, sentences}: DraftAnalysis): Place {
  if (rule !== 'one-sided-ask' || isRequest(place.sentence, place.lang)) return place;
  const next = sentences.find(one => one.start >= place.end);
  return next && isRequest(draft.text.slice(next.start, next.end), place.lang) ? widened(place, next) : place;
}

/**
 * The better wording of a judgement; null where nothing is better than to leave it to the writer.
 * @param read where the sentences of a tried wording come from; one that keeps them saves reading its surroundings again.
 */
export function mend(judgement: Judgement, analysis: DraftAnalysis, lang: Lang, read: Reader): Mended | null {
  const {rule} = judgement;
  const own = placeOf(judgement, analysis, lang);
  const whole = withRequest(own, rule, analysis);
  return mendAt(whole, rule, analysis, read) ?? (whole === own ? null : mendAt(own, rule, analysis, read));
}

/** The first wording that holds at a place, or at that place widened. */
function mendAt(from: Place, rule: RuleId, analysis: DraftAnalysis, read: Reader): Mended | null {
  const {text} = analysis.draft;
  const judge = (tried: string): readonly Judgement[] => judged(tried, analysis, read);
  let place: Place | null = from;
  for (let widenings = 0; place && widenings <= MOST_WIDENINGS; widenings++) {
    const first = Math.max(0, place.start - NEIGHBOURHOOD);
    const to = Math.min(text.length, place.end + NEIGHBOURHOOD);
    const trial = {rule, text, from: first, to, judge, before: judge(text.slice(first, to))};
    let after: readonly Judgement[] = [];
    for (const wording of CANDIDATES[rule](place)) {
      const tried: Mended =
        wording === ''
          ? leftOut(place)
          : {start: place.start, end: place.end, suggestion: likeStart(wording, place)};
      after = judgedWith(trial, tried);
      if (holds(trial, tried, after)) return tried;
    }
    place = wider(place, rule, after, analysis);
  }
  return null;
}
