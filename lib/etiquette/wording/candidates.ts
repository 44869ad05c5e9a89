/** Better wordings for each rule. What of them holds is tried by `mend`. */
import type {RuleId} from '../report.ts';
import {asksMended} from './asks.ts';
import type {Mender} from './mender.ts';
import {impersonal} from './openers.ts';
import {belittling, boasting, personalAttack} from './people.ts';
import {pressure} from './pressing.ts';
import {brokenPromise} from './promises.ts';
import {gossip, privacy, sensitive} from './spared.ts';

export const CANDIDATES: Readonly<Record<RuleId, Mender>> = {
  'one-sided-ask': asksMended,
  pressure,
  'personal-attack': personalAttack,
  belittling,
  boasting,
  gossip,
  privacy,
  'sensitive-topic': sensitive,
  'broken-promise': brokenPromise,
  impersonal,
};
