import type {Lang} from '../../lib/etiquette/report.ts';

/** How to learn; chosen across authors. */
export interface Settings {
  /** Messages that a feature must stand in. */
  readonly leastMessages: number;
  /** Features that speak for or against a rule, at the most. */
  readonly ruleFeatures: number;
  /** And an act. */
  readonly actFeatures: number;
  /** Cost of an error. */
  readonly cost: number;
  /** Times the cost where it is a sentence on its own that is judged. */
  readonly sentenceCost: number;
  /** Times the cost where a rule is broken. */
  readonly breachWeight: number;
  /** Times the cost where ordinary traffic is judged. */
  readonly quietWeight: number;
  /** Times the cost where a row was written for the project by ourselves: pairs and oblique remarks, harder than what most people write. */
  readonly ownWeight: number;
  readonly rounds: number;
}

const COMMON = {
  leastMessages: 5,
  ruleFeatures: 6000,
  actFeatures: 2000,
  sentenceCost: 0.5,
  cost: 2,
  quietWeight: 6,
  rounds: 10,
};

/**
 * By language: ordinary Indonesian messages sound more like breaches than English ones do, so a breach counts less
 * there; English rows of our own outnumber the others three to one.
 */
export const SETTINGS: Readonly<Record<Lang, Settings>> = {
  en: {...COMMON, breachWeight: 1.5, ownWeight: 0.5},
  id: {...COMMON, breachWeight: 0.5, ownWeight: 1},
};
