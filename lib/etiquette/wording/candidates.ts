/** Better wordings for each rule. What of them holds is tried by `mend`. */
import type {RuleId} from '../report.ts';
import {asksMended} from './asks.ts';
import {boasting} from './boasting.ts';
import {type Mender, ofSentences} from './mender.ts';
import {impersonal} from './openers.ts';
import {belittling, personalAttack} from './people.ts';
import {pressure} from './pressing.ts';
import {brokenPromise} from './promises.ts';
import {sensitive} from './sensitive.ts';
import {gossip, privacy} from './spared.ts';

export const CANDIDATES: Readonly<Record<RuleId, Mender>> = {
  'one-sided-ask': asksMended,
  pressure: ofSentences(pressure),
  'personal-attack': ofSentences(personalAttack),
  belittling: ofSentences(belittling),
  boasting: ofSentences(boasting),
  gossip: ofSentences(gossip),
  privacy: ofSentences(privacy),
  'sensitive-topic': ofSentences(sensitive),
  'broken-promise': brokenPromise,
  impersonal,
};
