/** The columns of a table: what each weight of a feature speaks for. */

import {RULE_IDS, type RuleId, SPEECH_ACTS, type SpeechAct} from '../report.ts';

/** One that a rule is broken, for each rule; one that something is done, for each speech act. */
export const COLUMNS = RULE_IDS.length + SPEECH_ACTS.length;

/** Column of a rule. */
export function ruleColumn(rule: RuleId): number {
  return RULE_IDS.indexOf(rule);
}

/** Column of a speech act. */
export function actColumn(act: SpeechAct): number {
  return RULE_IDS.length + SPEECH_ACTS.indexOf(act);
}
