/** The cues of a rule in a draft: those that hold, and how many of each kind count. */

import {
  type CueMatch,
  type CueWeights,
  type PlacedSentence,
  type Sentence,
  WEIGHED_KINDS,
} from './analysis.ts';
import {isUnderNegation} from './features/negation.ts';
import type {RuleId} from './report.ts';
import type {Rule} from './rules/rule.ts';

/** Cues of a kind that count in a draft; more of the same say little. */
const MOST = 2;

/** A cue in its place. */
export interface PlacedCue {
  readonly cue: CueMatch;
  /** Index of its sentence. */
  readonly sentence: number;
}

/** The cues of a draft by the rule that they are of; those of every rule under `null`. */
export type CuesByRule = ReadonlyMap<RuleId | null, readonly PlacedCue[]>;

/** What the cues of a draft say of one rule. */
export interface CueEvidence {
  /** Each pattern at its first place. */
  readonly cues: readonly PlacedCue[];
  /** How many of each of `WEIGHED_KINDS` count; one beyond doubt is a hard one too. */
  readonly counts: readonly number[];
  /** Places of the sure and hard ones, in the order of the text. */
  readonly places: readonly PlacedCue[];
}

/** Sorts the cues of a draft by rule. */
export function cuesByRule(sentences: readonly PlacedSentence[]): CuesByRule {
  const sorted = new Map<RuleId | null, PlacedCue[]>();
  sentences.forEach(({sentence}, index) => {
    for (const cue of sentence.cues) {
      const known = sorted.get(cue.rule);
      if (known) known.push({cue, sentence: index});
      else sorted.set(cue.rule, [{cue, sentence: index}]);
    }
  });
  return sorted;
}

/** What cues of a rule add to its score at the most, were none of them cancelled; no bound where one is beyond doubt. */
export function mostAdded(cues: readonly PlacedCue[], weights: CueWeights): number {
  let added = 0;
  for (const {cue} of cues) {
    if (cue.kind === 'sure') return Number.POSITIVE_INFINITY;
    added += Math.max(0, weights[WEIGHED_KINDS.indexOf(cue.kind)] as number);
  }
  return added;
}

function overlaps(a: CueMatch, b: CueMatch): boolean {
  return a.from < b.to && b.from < a.to;
}

function holds(cue: CueMatch, rule: Rule, sentence: Sentence): boolean {
  if (cue.kind === 'ease' || cue.kind === 'unless') return true;
  const isCancelled = sentence.cues.some(
    other => other.kind === 'unless' && other.rule === rule.id && overlaps(cue, other),
  );
  return !isCancelled && (rule.isNegatable === false || !isUnderNegation(sentence, cue.from));
}

function isMain({cue}: PlacedCue): boolean {
  return cue.kind === 'sure' || cue.kind === 'hard';
}

/** Gathers what holds: cues that are not cancelled and not negated, and all that speaks against the rule. */
export function cueEvidence(
  rule: Rule,
  sorted: CuesByRule,
  sentences: readonly PlacedSentence[],
): CueEvidence {
  const own = (sorted.get(rule.id) ?? []).filter(({cue, sentence}) =>
    holds(cue, rule, (sentences[sentence] as PlacedSentence).sentence),
  );
  const eases = (sorted.get(null) ?? []).filter(({cue}) => cue.kind === 'ease');
  const known = new Set<number>();
  const cues = [...own, ...eases].filter(({cue: {pattern}}) => !known.has(pattern) && known.add(pattern));
  return {cues, places: own.filter(isMain), counts: countsOf(cues)};
}

function countsOf(cues: readonly PlacedCue[]): number[] {
  const counts = WEIGHED_KINDS.map(() => 0);
  for (const {cue} of cues) {
    const at = WEIGHED_KINDS.indexOf(cue.kind === 'sure' ? 'hard' : cue.kind);
    counts[at] = Math.min(MOST, (counts[at] as number) + 1);
  }
  return counts;
}

/** What so many cues of each kind add to a score. */
export function cueScore(counts: readonly number[], weights: CueWeights): number {
  return counts.reduce((sum, count, kind) => sum + count * (weights[kind] as number), 0);
}
