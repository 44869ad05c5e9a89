/** The shape of a text rule: what a person who knows networking reads and writes. */

import type {DraftAnalysis, Judgement} from '../analysis.ts';
import type {Idea, Lang, RuleId, Severity} from '../report.ts';

/** Patterns of one language: one a string, or many in one text, one a line (`#` begins a remark). */
export type Patterns = string | readonly string[];

/** A line in both languages. */
export type BothLanguages = Readonly<Record<Lang, string>>;

/** Cues of one language. */
export interface CueLists {
  /** Beyond doubt: flags alone, unless negated or cancelled. */
  readonly sure?: Patterns;
  /** Says much; how much was learned, by rule and language, as of all kinds below. */
  readonly hard: Patterns;
  /** Says little; names what an explanation should show. */
  readonly soft?: Patterns;
  /** Antipatterns: a cue that overlaps one of them is void, and the rule less likely. */
  readonly unless?: Patterns;
  /** Speaks against the rule, wherever it stands in the message. */
  readonly eases?: Patterns;
}

/** Cues of both languages; `npm run patterns` compiles them, the engine never reads them as they are written. */
export type Cues = Readonly<Record<Lang, CueLists>>;

/** Messages that a rule flags, or such that it must leave alone; tests run both. */
export type Examples = readonly string[];

/** What the engine knows of a rule. Its file exports `cues`, `flags` and `leaves` beside it. */
export interface Rule {
  readonly id: RuleId;
  readonly idea: Idea;
  readonly severity: Severity;
  readonly title: BothLanguages;
  readonly why: BothLanguages;
  /** Whether a negation before a cue voids it; `false` where cues hold their own negations. */
  readonly isNegatable?: boolean;
  /** It is about the first message to somebody: silent where the context says that there was one before. */
  readonly isOfFirstContact?: boolean;
  /** Whether a draft as a whole breaks it for certain, as one sure cue does in its place. */
  readonly isBeyondDoubt?: (analysis: DraftAnalysis) => boolean;
  /** A last word on a judged place: `null` drops it. */
  readonly judge?: (judgement: Judgement, analysis: DraftAnalysis) => Judgement | null;
}

/** Declares a rule; its file bears its id. */
export function rule(definition: Rule): Rule {
  return definition;
}
