/** What messages carry: the words of requests and answers. */
import type {Lang, MannerId, MessageChannel, RuleId} from '../etiquette/report.ts';
import type {
  Alias,
  Boundaries,
  Favor,
  FieldName,
  Id,
  Instant,
  Interaction,
  Told,
} from '../relations/model.ts';

/** A write that can be taken back: ten seconds in the toast, later from the trash. */
export interface Undoable {
  readonly undoId: Id;
}

/** How far a change was taken back; `kept` counts rows where a later edit was kept instead. */
export interface UndoResult {
  readonly restored: number;
  readonly kept: number;
}

/** Longest line of typing that can be logged, in UTF-16 code units. */
export const LONGEST_LINE = 2000;

/** What happened, as it is logged: an interaction, and the favour that came with it. */
export interface LogEntry
  extends Pick<Interaction, 'at' | 'channel' | 'direction' | 'setting' | 'note' | 'tags'> {
  readonly favor: Pick<Favor, 'direction' | 'kind' | 'what'> | null;
}

export interface SavePersonInput {
  /** An existing person to bring up to date; null makes one, or finds the one that the aliases name. */
  readonly personId: Id | null;
  readonly name: string;
  /** Where the name comes from: an adapter's id, or `you` (also when left out). */
  readonly nameSource?: string;
  readonly aliases: readonly Alias[];
  readonly fields: Readonly<
    Partial<Record<FieldName, {value: string; source: string; confidence: 'sure' | 'likely' | 'doubtful'}>>
  >;
}

export interface PersonChange {
  readonly name?: string;
  readonly fields?: Readonly<Partial<Record<FieldName, string | null>>>;
  readonly tags?: readonly string[];
  readonly note?: string;
  readonly cadenceDays?: number | null;
  readonly needs?: readonly string[];
  readonly boundaries?: Partial<Boundaries>;
  readonly told?: readonly Told[];
}

export interface ImportResult extends Undoable {
  readonly added: number;
  readonly changed: number;
  readonly unchanged: number;
}

/** What the user can offer and has told everybody; personal, kept in IndexedDB. */
export interface Me {
  readonly offers: readonly string[];
  readonly told: readonly Told[];
}

/** Whom a draft or a sent message is for, as far as the page tells. */
export interface Recipient {
  readonly name: string | null;
  readonly aliases: readonly Alias[];
  readonly group: boolean;
}

/** What the user said is not a problem. `once` and `message` live in the page; these two are kept. */
export interface Dismissal {
  readonly rule: RuleId | MannerId;
  readonly scope: 'person' | 'always';
  /** Set where the scope is `person`. */
  readonly personId: Id | null;
}

/** A message between the press on "send" and the sign that it left. */
export interface PendingSend {
  readonly pressId: Id;
  /** The key under which it is recorded where the site shows no name of its own for the message. */
  readonly sentKey: string;
  readonly text: string;
  readonly at: Instant;
  readonly channel: MessageChannel;
  readonly recipient: Recipient;
  /** The site's id of the conversation, where known. */
  readonly conversation: string | null;
  /** The site's names of messages with the same words that stood there before. */
  readonly known: readonly string[];
  /** It has left, as the page has shown, and waits to be recorded under this key: that was refused. Else null. */
  readonly confirmed: string | null;
}

/** Scripts that are put into a page when they are needed. */
export type PageScript = 'reader' | 'overlay' | 'composer';

export interface SiteChoice {
  /** Origin of the site, `https://www.linkedin.com`. */
  readonly origin: string;
  readonly profiles: boolean;
  readonly overlay: boolean;
  readonly hints: boolean;
}

export interface SiteState extends SiteChoice {
  /** Whether the browser still grants the site. */
  readonly granted: boolean;
}

/** Settings that say nothing about anybody; kept in storage.local, so that a page script may read them. */
export interface Preferences {
  /** `auto` follows the browser. */
  readonly language: 'auto' | Lang;
  /** When the user agreed to the welcome page; null before. */
  readonly consentedAt: Instant | null;
  readonly rulesOff: readonly (RuleId | MannerId)[];
  readonly pauseBeforeSending: boolean;
}
