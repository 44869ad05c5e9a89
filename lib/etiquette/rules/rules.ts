/** The ten text rules, the more serious first. */

import belittling from './belittling.ts';
import boasting from './boasting.ts';
import brokenPromise from './broken-promise.ts';
import gossip from './gossip.ts';
import impersonal from './impersonal.ts';
import oneSidedAsk from './one-sided-ask.ts';
import personalAttack from './personal-attack.ts';
import pressure from './pressure.ts';
import privacy from './privacy.ts';
import type {Rule} from './rule.ts';
import sensitiveTopic from './sensitive-topic.ts';

export const RULES: readonly Rule[] = [
  personalAttack,
  privacy,
  gossip,
  belittling,
  sensitiveTopic,
  pressure,
  boasting,
  brokenPromise,
  oneSidedAsk,
  impersonal,
];
