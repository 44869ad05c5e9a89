/** Everything that belongs to the user: what a backup holds and what can be taken back. */
import type {MannerId, RuleId} from '../etiquette/report.ts';
import type {
  Alias,
  Ask,
  Commitment,
  Favor,
  FeedbackLoop,
  Id,
  Instant,
  Interaction,
  Person,
  Told,
} from './model.ts';

/** A message sent to somebody who is not saved: it waits for a person with one of its aliases. */
export interface HeldSend {
  readonly id: Id;
  readonly aliases: readonly Alias[];
  readonly name: string | null;
  readonly sentKey: string;
  readonly at: Instant;
  readonly interaction: Omit<Interaction, 'personIds'>;
  readonly commitments: readonly Omit<Commitment, 'personId'>[];
}

/** A rule that is not a problem, for one person or for good. */
export interface KeptDismissal {
  readonly id: string;
  readonly rule: RuleId | MannerId;
  readonly scope: 'person' | 'always';
  readonly personId: Id | null;
  readonly at: Instant;
}

/** The one row about the user. */
export interface KeptMe {
  readonly id: 'me';
  readonly offers: readonly string[];
  readonly told: readonly Told[];
}

export interface OwnedRows {
  people: Person;
  interactions: Interaction;
  favors: Favor;
  asks: Ask;
  commitments: Commitment;
  feedback: FeedbackLoop;
  dismissals: KeptDismissal;
  me: KeptMe;
  heldSends: HeldSend;
}
export type OwnedTable = keyof OwnedRows;
export const OWNED_TABLES = [
  'people',
  'interactions',
  'favors',
  'asks',
  'commitments',
  'feedback',
  'dismissals',
  'me',
  'heldSends',
] as const satisfies readonly OwnedTable[];

/** All rows of all owned tables. */
export type Owned = {readonly [T in OwnedTable]: readonly OwnedRows[T][]};
