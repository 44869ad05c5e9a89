/** The rulebook that people read, made from the rule files. */

import {MANNERS} from './manners/manners.ts';
import type {Idea, Lang, MannerId, RuleId, Severity} from './report.ts';
import {EXAMPLES} from './rules/examples.ts';
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

/** All rules and manners, in the language asked for, rules first. */
export function rulebook(lang: Lang): RulebookEntry[] {
  const rules = RULES.map(({id, idea, severity, title, why}) => ({
    ...{id, kind: 'rule' as const, idea, severity},
    ...{title: title[lang], why: why[lang], ...EXAMPLES[id]},
  }));
  const manners = MANNERS.map(({id, idea, severity, title, why, flags, leaves}) => ({
    ...{id, kind: 'manner' as const, idea, severity},
    ...{title: title[lang], why: why[lang]},
    ...{flags: flags.map(example => example.text), leaves: leaves.map(example => example.text)},
  }));
  return [...rules, ...manners];
}
