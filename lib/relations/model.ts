/** The words of design.md 4 as data. Instants are epoch milliseconds, days are YYYY-MM-DD, ids are UUIDs. */

export type Id = string;
export type Instant = number;
export type Day = string;

/** One way in which a site names a person; `site` is the registrable host ("linkedin.com"), `value` is in key form. */
export interface Alias {
  readonly site: string;
  readonly kind: 'slug' | 'member-id' | 'member-number' | 'url' | 'email';
  readonly value: string;
}

export const FIELD_NAMES = [
  'headline',
  'company',
  'school',
  'location',
  'about',
  'degree',
  'photo',
  'email',
  'phone',
  'website',
] as const;
export type FieldName = (typeof FIELD_NAMES)[number];

/** A value with where it came from: an adapter's id, `you` (typed, never overwritten by a page), or `import`. */
export interface SourcedField {
  readonly value: string;
  readonly source: string;
  readonly confidence: 'sure' | 'likely' | 'doubtful';
  readonly at: Instant;
}

export const CADENCE_DAYS = [14, 30, 90, 180, 365] as const;

/** What a person does not want. Hours are clock times in the person's own zone. */
export interface Boundaries {
  readonly topics: readonly string[];
  readonly channels: readonly Channel[];
  readonly quietHours: readonly [string, string] | null;
  readonly timeZone: string | null;
  readonly spaceUntil: Day | null;
}

/** What the user has told this person: a date, a rate, an availability, a position. */
export interface Told {
  readonly subject: string;
  readonly value: string;
}

export interface Person {
  readonly id: Id;
  readonly name: string;
  readonly nameSource: SourcedField['source'];
  readonly aliases: readonly Alias[];
  readonly fields: Readonly<Partial<Record<FieldName, SourcedField>>>;
  readonly tags: readonly string[];
  readonly note: string;
  /** How often the user wants to be in touch, in days; null for no cadence. */
  readonly cadenceDays: number | null;
  readonly needs: readonly string[];
  readonly boundaries: Boundaries;
  readonly told: readonly Told[];
  readonly createdAt: Instant;
  readonly updatedAt: Instant;
}

export type Channel = 'social' | 'email' | 'phone' | 'video' | 'in-person';
export type Direction = 'out' | 'in' | 'both';
export type Setting = 'online' | 'offline';

/** Something that happened with one or more people; `at` is when it happened, not when it was typed. */
export interface Interaction {
  readonly id: Id;
  readonly personIds: readonly Id[];
  readonly at: Instant;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly setting: Setting;
  readonly note: string;
  readonly tags: readonly string[];
  /** `you` logged it, or Santun saw the message being sent. */
  readonly source: 'you' | 'sent';
  /** The site's own key of a sent message; the same key is recorded once. */
  readonly sentKey: string | null;
  readonly createdAt: Instant;
}

export type FavorKind = 'information' | 'advice' | 'referral' | 'introduction' | 'help' | 'thanks';

export interface Favor {
  readonly id: Id;
  readonly personId: Id;
  readonly direction: 'given' | 'received';
  readonly kind: FavorKind;
  readonly what: string;
  readonly at: Instant;
  readonly interactionId: Id | null;
}

export interface Ask {
  readonly id: Id;
  readonly personId: Id;
  readonly direction: 'out' | 'in';
  readonly what: string;
  readonly at: Instant;
  readonly status: 'open' | 'granted' | 'declined';
  readonly interactionId: Id | null;
}

export interface Commitment {
  readonly id: Id;
  readonly personId: Id;
  readonly text: string;
  readonly due: Day | null;
  readonly at: Instant;
  readonly status: 'open' | 'kept' | 'released';
  readonly interactionId: Id | null;
}

export interface FeedbackLoop {
  readonly id: Id;
  readonly personId: Id;
  readonly kind: 'reply' | 'thanks' | 'outcome';
  readonly about: string;
  readonly since: Instant;
  readonly status: 'open' | 'closed';
}

/** What is shown about one person at a glance, in popup and overlay. */
export interface Glance {
  readonly personId: Id;
  readonly name: string;
  readonly headline: string | null;
  readonly location: string | null;
  readonly cadenceDays: number | null;
  readonly last: {readonly at: Instant; readonly channel: Channel} | null;
  /** The day on which the next contact is due by the cadence. */
  readonly next: Day | null;
  readonly favorsGiven: number;
  readonly favorsReceived: number;
  readonly commitments: readonly Pick<Commitment, 'id' | 'text' | 'due'>[];
  readonly feedback: readonly Pick<FeedbackLoop, 'id' | 'kind' | 'about' | 'since'>[];
  readonly needs: readonly string[];
  readonly boundaries: Boundaries;
  /** The last five, newest first. */
  readonly recent: readonly Interaction[];
}

/** A person as lists show them. */
export interface PersonRow extends Pick<Person, 'id' | 'name' | 'tags' | 'cadenceDays'> {
  readonly headline: string | null;
  readonly lastAt: Instant | null;
  readonly next: Day | null;
}
