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
  readonly rounds: number;
}

export const SETTINGS: Settings = {
  leastMessages: 5,
  ruleFeatures: 6000,
  actFeatures: 2000,
  sentenceCost: 0.5,
  cost: 2,
  breachWeight: 1.5,
  quietWeight: 6,
  rounds: 10,
};
