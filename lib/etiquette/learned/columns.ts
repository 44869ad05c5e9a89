/** The columns of a table: what each weight of a feature speaks for. */

import {RULE_IDS, type RuleId, SPEECH_ACTS} from '../report.ts';

/** A sentence that breaks a rule, a message that breaks it, a sentence that does something. */
export const COLUMNS = RULE_IDS.length * 2 + SPEECH_ACTS.length;

/** Column of a rule in a sentence on its own. */
export function sentenceColumn(rule: RuleId): number {
  return RULE_IDS.indexOf(rule);
}

/** Column of a rule in the whole message. */
export function messageColumn(rule: RuleId): number {
  return RULE_IDS.length + RULE_IDS.indexOf(rule);
}
