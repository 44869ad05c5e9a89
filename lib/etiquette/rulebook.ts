/** The rulebook that people read, made from the rule files. */

import type {Idea, Lang, MannerId, RuleId, Severity} from './report.ts';
import {RULES} from './rules/rules.ts';

export interface RulebookEntry {
  readonly id: RuleId | MannerId;
  readonly kind: 'rule' | 'manner';
  readonly idea: Idea;
  readonly severity: Severity;
  readonly title: string;
  readonly why: string;
  /** Messages that it remarks on, and such that it leaves alone. */
  readonly flags: readonly string[];
  readonly leaves: readonly string[];
}

/** All rules, in the language asked for, the more serious first. */
export function rulebook(lang: Lang): RulebookEntry[] {
  return RULES.map(rule => ({
    id: rule.id,
    kind: 'rule',
    idea: rule.idea,
    severity: rule.severity,
    title: rule.title[lang],
    why: rule.why[lang],
    flags: rule.flags,
    leaves: rule.leaves,
  }));
}
