/** The messages that stand in the rule files as examples: for the rulebook and the tests. */

import type {RuleId} from '../report.ts';
import * as belittling from './belittling.ts';
import * as boasting from './boasting.ts';
import * as brokenPromise from './broken-promise.ts';
import * as gossip from './gossip.ts';
import * as impersonal from './impersonal.ts';
import * as oneSidedAsk from './one-sided-ask.ts';
import * as personalAttack from './personal-attack.ts';
import * as pressure from './pressure.ts';
import * as privacy from './privacy.ts';
import type {Examples} from './rule.ts';
import * as sensitiveTopic from './sensitive-topic.ts';

export interface RuleExamples {
  readonly flags: Examples;
  readonly leaves: Examples;
}

export const EXAMPLES: Readonly<Record<RuleId, RuleExamples>> = {
  'personal-attack': {flags: personalAttack.flags, leaves: personalAttack.leaves},
  privacy: {flags: privacy.flags, leaves: privacy.leaves},
  gossip: {flags: gossip.flags, leaves: gossip.leaves},
  belittling: {flags: belittling.flags, leaves: belittling.leaves},
  'sensitive-topic': {flags: sensitiveTopic.flags, leaves: sensitiveTopic.leaves},
  pressure: {flags: pressure.flags, leaves: pressure.leaves},
  boasting: {flags: boasting.flags, leaves: boasting.leaves},
  'broken-promise': {flags: brokenPromise.flags, leaves: brokenPromise.leaves},
  'one-sided-ask': {flags: oneSidedAsk.flags, leaves: oneSidedAsk.leaves},
  impersonal: {flags: impersonal.flags, leaves: impersonal.leaves},
};
