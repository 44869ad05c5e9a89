/** Rules weigh their evidence: what was learned of the words, and cues as much as was learned of them; what is left becomes judgements. */

import type {
  Clause,
  DraftAnalysis,
  Evidence,
  Judgement,
  LearnedEvidence,
  PlacedSentence,
  Sentence,
} from './analysis.ts';
import {WEIGHED_KINDS} from './analysis.ts';
import {
  type CueEvidence,
  type CuesByRule,
  cueEvidence,
  cueScore,
  cuesByRule,
  mostAdded,
  type PlacedCue,
} from './cue-evidence.ts';
import type {Rule} from './rules/rule.ts';
import {RULES} from './rules/rules.ts';

/** A rule speaks from this score on. */
export const THRESHOLD = 1;
/** The learned score of a draft that has nothing of a rule. */
const NOTHING = -1;
/** Remarks of one rule in one message; more would be nagging. */
const MOST_PER_RULE = 3;

/** Start and end, in the sentence, of the clauses that tokens touch, without the punctuation around them. */
export function clauseSpan(sentence: Sentence, from: number, to: number): {start: number; end: number} {
  const touched = sentence.clauses.filter((clause: Clause) => clause.from < to && clause.to > from);
  const first = Math.min(from, touched[0]?.from ?? from);
  const last = Math.max(to, touched[touched.length - 1]?.to ?? to) - 1;
  return {start: sentence.starts[first] ?? 0, end: sentence.ends[last] ?? sentence.text.length};
}

/** On the scale where nothing is 0 and a rule speaks from 1 on. */
function scaled(score: number, {threshold}: LearnedEvidence): number {
  return score / (threshold - NOTHING);
}

function evidenceOf({cues}: CueEvidence, learned: LearnedEvidence): Evidence[] {
  const words = scaled(learned.score - NOTHING, learned);
  return [
    ...cues.map(({cue: {kind, pattern}}): Evidence => {
      const weight = learned.cueWeights[WEIGHED_KINDS.indexOf(kind === 'sure' ? 'hard' : kind)] as number;
      return {source: 'cue', kind, what: pattern, weight: kind === 'sure' ? 1 : scaled(weight, learned)};
    }),
    {
      source: 'learned',
      kind: words > 0 ? 'soft' : 'ease',
      // Looked for when somebody asks, as few do.
      get what() {
        return learned.words.map(word => word.word).join(', ');
      },
      weight: words,
    },
  ];
}

/** The first sure or else hard cue of each sentence that has any. */
function mainCues({places}: CueEvidence): PlacedCue[] {
  const bySentence = new Map<number, PlacedCue>();
  for (const one of places) {
    const known = bySentence.get(one.sentence);
    if (!known || (known.cue.kind === 'hard' && one.cue.kind === 'sure')) bySentence.set(one.sentence, one);
  }
  return [...bySentence.values()];
}

type Span = Pick<Judgement, 'sentence' | 'start' | 'end'>;

function spanOf({cue, sentence}: PlacedCue, analysis: DraftAnalysis): Span {
  const placed = analysis.sentences[sentence] as PlacedSentence;
  const {start, end} = clauseSpan(placed.sentence, cue.from, cue.to);
  return {sentence, start: placed.start + start, end: placed.start + end};
}

function judgeRule(
  rule: Rule,
  analysis: DraftAnalysis,
  sorted: CuesByRule,
  learned: LearnedEvidence,
): Judgement[] {
  const isBroken = rule.isBeyondDoubt?.(analysis) ?? false;
  // Most rules are far from speaking in most drafts: no need to look at what cancels or eases.
  if (
    !isBroken &&
    learned.score + mostAdded(sorted.get(rule.id) ?? [], learned.cueWeights) < learned.threshold
  )
    return [];
  const found = cueEvidence(rule, sorted, analysis.sentences);
  const isSure = isBroken || found.places.some(({cue}) => cue.kind === 'sure');
  const total = scaled(learned.score - NOTHING + cueScore(found.counts, learned.cueWeights), learned);
  const score = isSure ? Math.max(THRESHOLD, total) : total;
  if (score < THRESHOLD) return [];
  const main = mainCues(found);
  const places: readonly Span[] = main.length > 0 ? main.map(one => spanOf(one, analysis)) : [learned];
  const evidence = evidenceOf(found, learned);
  return places
    .slice(0, MOST_PER_RULE)
    .map(({sentence, start, end}) => ({rule: rule.id, sentence, start, end, score, evidence}))
    .flatMap(judgement => rule.judge?.(judgement, analysis) ?? (rule.judge ? [] : [judgement]));
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
 * Judgements of all rules that have a say, in the order of the text.
 * @param learned what was learned of each rule.
 */
export function weigh(
  analysis: DraftAnalysis,
  learned: readonly LearnedEvidence[],
  isSilent: (rule: Rule) => boolean | undefined,
): Judgement[] {
  const byRule = new Map(learned.map(one => [one.rule, one]));
  const sorted = cuesByRule(analysis.sentences);
  const all = RULES.flatMap(rule => {
    const own = byRule.get(rule.id);
    return own && !isSilent(rule) ? judgeRule(rule, analysis, sorted, own) : [];
  });
  return withoutDoubles(all);
}
