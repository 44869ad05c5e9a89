/** The cues of all rules, as they stand in the rule files. */

import type {RuleId} from '../report.ts';
import * as belittling from '../rules/belittling.ts';
import * as boasting from '../rules/boasting.ts';
import * as brokenPromise from '../rules/broken-promise.ts';
import * as gossip from '../rules/gossip.ts';
import * as impersonal from '../rules/impersonal.ts';
import * as oneSidedAsk from '../rules/one-sided-ask.ts';
import * as personalAttack from '../rules/personal-attack.ts';
import * as pressure from '../rules/pressure.ts';
import * as privacy from '../rules/privacy.ts';
import type {Cues, Patterns} from '../rules/rule.ts';
import * as sensitiveTopic from '../rules/sensitive-topic.ts';

/** In the order of the rules: the more serious first. */
export const CUES: readonly (readonly [RuleId, Cues])[] = [
  ['personal-attack', personalAttack.cues],
  ['privacy', privacy.cues],
  ['gossip', gossip.cues],
  ['belittling', belittling.cues],
  ['sensitive-topic', sensitiveTopic.cues],
  ['pressure', pressure.cues],
  ['boasting', boasting.cues],
  ['broken-promise', brokenPromise.cues],
  ['one-sided-ask', oneSidedAsk.cues],
  ['impersonal', impersonal.cues],
];

/** The single patterns of a list. */
export function patternLines(patterns: Patterns | undefined): string[] {
  if (patterns === undefined) return [];
  const lines = typeof patterns === 'string' ? patterns.split('\n') : patterns;
  return lines.map(line => line.trim()).filter(line => line !== '' && !line.startsWith('#'));
}
