/** The shape of a text rule: what a person who knows networking reads and writes. */

import type {DraftAnalysis, Judgement} from '../analysis.ts';
import type {Idea, Lang, RuleId, Severity} from '../report.ts';

/** Patterns of one language: one a string, or many in one text, one a line (`#` begins a remark). */
export type Patterns = string | readonly string[];

/** A line in both languages. */
export type BothLanguages = Readonly<Record<Lang, string>>;

/** Cues of one language. */
export interface CueLists {
  /** Flags alone, unless negated, eased or cancelled. */
  readonly hard: Patterns;
  /** Counts only together with other evidence. */
  readonly soft?: Patterns;
  /** Antipatterns: a cue that overlaps one of them is void. */
  readonly unless?: Patterns;
  /** Speaks against the rule anywhere in the message. */
  readonly eases?: Patterns;
}

export interface Rule {
  readonly id: RuleId;
  readonly idea: Idea;
  readonly severity: Severity;
  readonly title: BothLanguages;
  readonly why: BothLanguages;
  readonly cues: Readonly<Record<Lang, CueLists>>;
  /** How much each easing takes away from the score of the message; 0 where easing does not matter. */
  readonly easing?: number;
  /** Whether a negation before a cue voids it; `false` where cues hold their own negations. */
  readonly isNegatable?: boolean;
  /** A last word on a judged place: `null` drops it. */
  readonly judge?: (judgement: Judgement, analysis: DraftAnalysis) => Judgement | null;
  /** Messages that the rule flags, and such that it must leave alone; both are run as tests. */
  readonly flags: readonly string[];
  readonly leaves: readonly string[];
}

/** Declares a rule; its file bears its id. */
export function rule(definition: Rule): Rule {
  return definition;
}

/** The single patterns of a list. */
export function patternLines(patterns: Patterns | undefined): string[] {
  if (patterns === undefined) return [];
  const lines = typeof patterns === 'string' ? patterns.split('\n') : patterns;
  return lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'));
}
