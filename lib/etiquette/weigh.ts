/** Rules weigh their evidence: cues that hold, easing, learned weights; what is left becomes judgements. */

import type {
  Clause,
  DraftAnalysis,
  Evidence,
  Judgement,
  LearnedEvidence,
  PlacedSentence,
  Sentence,
} from './analysis.ts';
import {CUE_WEIGHTS, type HoldingCue, holdingCues, mainCue, softScore} from './cue-evidence.ts';
import type {RuleId} from './report.ts';
import type {Rule} from './rules/rule.ts';
import {RULES} from './rules/rules.ts';

/** What learned weights still say of a sentence that holds an antipattern of the rule and no cue: words alone mislead there. */
const VOID_SHARE = 0.6;
/** A rule speaks from this score on. */
export const THRESHOLD = 1;
/** Remarks of one rule in one message; more would be nagging. */
const MOST_PER_RULE = 3;

/** Start and end, in the sentence, of the clauses that tokens touch, without the punctuation around them. */
export function clauseSpan(sentence: Sentence, from: number, to: number): {start: number; end: number} {
  const touched = sentence.clauses.filter((clause: Clause) => clause.from < to && clause.to > from);
  const first = Math.min(from, touched[0]?.from ?? from);
  const last = Math.max(to, touched[touched.length - 1]?.to ?? to) - 1;
  return {start: sentence.starts[first] ?? 0, end: sentence.ends[last] ?? sentence.text.length};
}

/** @param learned what the weights say of this sentence, or of the message at its strongest. */
function judgeSentence(
  rule: Rule,
  placed: PlacedSentence,
  index: number,
  learned: LearnedEvidence | undefined,
): Judgement | null {
  const {sentence} = placed;
  const cues = holdingCues(rule, sentence);
  if (cues.length === 0 && !learned) return null;
  const distinct = [...new Map(cues.map(cue => [cue.pattern, cue])).values()];
  const best = mainCue(distinct);
  const cueScore = best ? CUE_WEIGHTS[best.kind] : 0;
  const soft = softScore(distinct);
  const isVoid =
    cueScore === 0 && sentence.cues.some(({rule: id, kind}) => id === rule.id && kind === 'unless');
  const score = cueScore + soft + (learned?.score ?? 0) * (isVoid ? VOID_SHARE : 1);
  if (score < THRESHOLD) return null;
  const main = best ?? distinct[0];
  const span = main && (cueScore > 0 || !learned) ? clauseSpan(sentence, main.from, main.to) : null;
  const start = span ? placed.start + span.start : (learned?.start ?? placed.start);
  const end = span ? placed.start + span.end : (learned?.end ?? placed.end);
  return {rule: rule.id, sentence: index, start, end, score, evidence: evidenceOf(distinct, learned)};
}

function evidenceOf(cues: readonly HoldingCue[], learned: LearnedEvidence | undefined): Evidence[] {
  const evidence: Evidence[] = cues.map(({kind, pattern}) => ({
    source: 'cue',
    kind,
    what: pattern,
    weight: CUE_WEIGHTS[kind],
  }));
  if (learned)
    evidence.push({
      source: 'learned',
      kind: learned.score > 0 ? 'soft' : 'ease',
      what: learned.words.map(word => word.word).join(', '),
      weight: learned.score,
    });
  return evidence;
}

/** Easing patterns of a rule, or of all rules, anywhere in the message. */
export function easings(rule: RuleId, analysis: DraftAnalysis): number[] {
  const found = new Set<number>();
  for (const {sentence} of analysis.sentences) {
    for (const cue of sentence.cues)
      if (cue.kind === 'ease' && (cue.rule === rule || cue.rule === null)) found.add(cue.pattern);
  }
  return [...found];
}

function eased(rule: Rule, analysis: DraftAnalysis, judgements: Judgement[]): Judgement[] {
  if (!rule.easing || judgements.length === 0) return judgements;
  const found = easings(rule.id, analysis);
  if (found.length === 0) return judgements;
  const loss = Math.min(found.length, 2) * rule.easing;
  const evidence: Evidence[] = found.map(what => ({
    source: 'message',
    kind: 'ease',
    what,
    weight: -(rule.easing ?? 0),
  }));
  return judgements
    .map(judgement => ({
      ...judgement,
      score: judgement.score - loss,
      evidence: [...judgement.evidence, ...evidence],
    }))
    .filter(judgement => judgement.score >= THRESHOLD);
}

/** Sentences of a draft in which each rule has a sure or hard cue; soft ones count where something else speaks. */
function sentencesByRule(analysis: DraftAnalysis): Map<RuleId, number[]> {
  const byRule = new Map<RuleId, number[]>();
  analysis.sentences.forEach(({sentence}, index) => {
    for (const {rule, kind} of sentence.cues) {
      if (rule === null || (kind !== 'hard' && kind !== 'sure')) continue;
      const known = byRule.get(rule);
      if (!known) byRule.set(rule, [index]);
      else if (known[known.length - 1] !== index) known.push(index);
    }
  });
  return byRule;
}

function judgeRule(
  rule: Rule,
  analysis: DraftAnalysis,
  withCues: readonly number[],
  learned: readonly LearnedEvidence[],
): Judgement[] {
  const own = learned.filter(one => one.rule === rule.id);
  if (own.length === 0 && withCues.length === 0) return [];
  const strongest = own.reduce<LearnedEvidence | undefined>(
    (best, one) => (best && best.score >= one.score ? best : one),
    undefined,
  );
  const places = withCues.length > 0 ? withCues : own.map(one => one.sentence);
  const judged: Judgement[] = [];
  for (const index of places) {
    const placed = analysis.sentences[index] as PlacedSentence;
    const judgement = judgeSentence(
      rule,
      placed,
      index,
      own.find(one => one.sentence === index) ?? strongest,
    );
    if (judgement) judged.push(judgement);
  }
  const kept = eased(rule, analysis, judged).flatMap(
    judgement => rule.judge?.(judgement, analysis) ?? (rule.judge ? [] : [judgement]),
  );
  return kept.sort((a, b) => b.score - a.score || a.start - b.start).slice(0, MOST_PER_RULE);
}

/** Places in the list of rules, the more serious first. */
const ORDER = new Map(RULES.map((rule, index) => [rule.id, index]));

/** Of judgements on the same words, the strongest stays; of equals the more serious, which stands first in the list of rules. */
function withoutDoubles(judgements: Judgement[]): Judgement[] {
  if (judgements.length < 2) return judgements;
  const ranked = [...judgements].sort(
    (a, b) => b.score - a.score || (ORDER.get(a.rule) ?? 0) - (ORDER.get(b.rule) ?? 0),
  );
  const kept: Judgement[] = [];
  for (const one of ranked)
    if (!kept.some(other => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start || a.end - b.end);
}

/**
 * Judgements of all rules that are on, in the order of the text.
 * @param learned what the learned weights say.
 */
export function weigh(
  analysis: DraftAnalysis,
  learned: readonly LearnedEvidence[],
  isOff: (rule: RuleId) => boolean,
): Judgement[] {
  const withCues = sentencesByRule(analysis);
  const all = RULES.filter(rule => !isOff(rule.id)).flatMap(rule =>
    judgeRule(rule, analysis, withCues.get(rule.id) ?? [], learned),
  );
  return withoutDoubles(all);
}
