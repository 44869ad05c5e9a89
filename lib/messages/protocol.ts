/**
 * What may be asked of the worker, by whom, and what it answers. The map is the contract; `schemas.ts` holds
 * the validators of every input, `router.ts` checks the sender, `client.ts` asks.
 *
 * Every request carries an id made by the asker: a request that is sent again with the same id is answered
 * again but never carried out twice.
 */
import type {Capture, CapturedProfile, HCardParts} from '../capture/model.ts';
import type {DraftContext, Lang, MannerId, MessageChannel, Report, RuleId} from '../etiquette/report.ts';
import type {RulebookEntry} from '../etiquette/rulebook.ts';
import type {
  Alias,
  Ask,
  Boundaries,
  Channel,
  Commitment,
  Day,
  Direction,
  FavorKind,
  FeedbackLoop,
  FieldName,
  Glance,
  Id,
  Instant,
  Person,
  Setting,
  Told,
} from '../relations/model.ts';

export type ErrorCode =
  | 'bad-request'
  | 'forbidden'
  | 'not-found'
  /** Two saved people are meant at once, or a later edit stands in the way: a question for the user. */
  | 'conflict'
  | 'storage-unavailable'
  | 'quota'
  | 'bad-file'
  | 'truncated-file'
  | 'newer-file'
  | 'too-large'
  | 'no-answer'
  | 'internal';

/** The one envelope of every answer; `message` is a line that a person can act on. */
export type Answer<T> =
  | {readonly ok: true; readonly value: T}
  | {readonly ok: false; readonly code: ErrorCode; readonly message: string};

/** A write that can be taken back: ten seconds in the toast, later from the trash. */
export interface Undoable {
  readonly undoId: Id;
}

/** How far a change was taken back; `kept` counts rows where a later edit was kept instead. */
export interface UndoResult {
  readonly restored: number;
  readonly kept: number;
}

export interface LogEntry {
  readonly at: Instant;
  readonly channel: Channel;
  readonly direction: Direction;
  readonly setting: Setting;
  readonly note: string;
  readonly tags: readonly string[];
  readonly favor: {
    readonly direction: 'given' | 'received';
    readonly kind: FavorKind;
    readonly what: string;
  } | null;
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

/** What the user can offer and has told everybody; personal, kept in IndexedDB. */
export interface Me {
  readonly offers: readonly string[];
  readonly told: readonly Told[];
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

/** Scripts that are put into a page when they are needed. */
export type PageScript = 'reader' | 'overlay' | 'composer';

/** Longest line of typing that can be logged, in UTF-16 code units. */
export const LONGEST_LINE = 2000;

/** What a script on a page may ask, only about the very person or draft of its own tab. */
export interface PageProtocol {
  /** A verified profile is in view; answers what is known about that person, if saved. */
  'page.seen': {input: {profile: CapturedProfile}; output: {glance: Glance | null}};
  /** Parses the raw microformats of a page, which is too heavy for the page itself. Keeps nothing. */
  'page.parse': {input: {parts: HCardParts}; output: Capture};
  /** Asks the worker to inject a script of ours into this tab and frame. */
  'page.inject': {input: {script: PageScript}; output: null};
  'page.glance': {input: {aliases: readonly Alias[]}; output: {glance: Glance | null}};
  /** Saves the person of the page (the worker takes the profile from its own sighting of this tab). */
  'page.save': {input: {aliases: readonly Alias[]}; output: {glance: Glance} & Undoable};
  'page.log': {input: {aliases: readonly Alias[]; entry: LogEntry}; output: {glance: Glance} & Undoable};
  /** Something promised to the person of the page was kept, or something owed was given. */
  'page.settle': {
    input: {aliases: readonly Alias[]; what: 'commitment' | 'feedback'; id: Id};
    output: {glance: Glance} & Undoable;
  };
  'page.undo': {input: {undoId: Id}; output: UndoResult};
  /**
   * Reads a line of typing about something that happened, with tables of dates that are too heavy for a page. `now`
   * and `offset` (minutes east of UTC) are the asker's clock. Keeps nothing; the popup and the dashboard ask it too.
   */
  'line.parse': {
    input: {line: string; now: Instant; offset: number; lang: Lang};
    output: Partial<LogEntry>;
  };
  'draft.check': {
    input: {text: string; channel: MessageChannel; recipient: Recipient; lang: Lang};
    output: {report: Report; personId: Id | null; pause: boolean};
  };
  'draft.dismiss': {
    input: {rule: RuleId | MannerId; scope: 'person' | 'always'; recipient: Recipient};
    output: null;
  };
  /**
   * A message left the composer. `sentKey` names it for good (the site's event urn where there is one, else
   * conversation, minute and digest): the same key is recorded once.
   */
  'draft.sent': {
    input: {
      sentKey: string;
      text: string;
      at: Instant;
      channel: MessageChannel;
      recipient: Recipient;
      /** The press that this confirms; its pending record is done with. */
      pressId: Id | null;
    };
    output: {recorded: boolean; commitments: number};
  };
  /** "Send" was pressed and nothing shows yet that the message left: kept for this tab in storage.session. */
  'draft.pressed': {input: PendingSend; output: null};
  /** What was pressed in this tab and never settled, for instance because the page was loaded anew. */
  'draft.pending': {input: Record<string, never>; output: {pending: readonly PendingSend[]}};
  /** The press came to nothing. */
  'draft.dropped': {input: {pressId: Id}; output: null};
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
}

/** What our own pages (popup, dashboard) may ask. They read IndexedDB through `lib/app` themselves; writes go here. */
export interface UiProtocol {
  'person.save': {input: SavePersonInput; output: {personId: Id; created: boolean} & Undoable};
  'person.change': {input: {personId: Id; change: PersonChange}; output: Undoable};
  'person.forget': {input: {personId: Id}; output: Undoable};
  /** Somebody whose profile was visited, as they were seen then. */
  'sighting.save': {input: {sightingId: Id}; output: {personId: Id} & Undoable};
  /** Forgets one visit, or all of them. */
  'sighting.forget': {input: {sightingId: Id | null}; output: null};
  'interaction.log': {
    input: {personIds: readonly Id[]; entry: LogEntry};
    output: {interactionId: Id} & Undoable;
  };
  'interaction.remove': {input: {interactionId: Id}; output: Undoable};
  'favor.add': {
    input: {personId: Id; direction: 'given' | 'received'; kind: FavorKind; what: string; at: Instant};
    output: Undoable;
  };
  'favor.remove': {input: {favorId: Id}; output: Undoable};
  'commitment.add': {input: {personId: Id; text: string; due: Day | null}; output: Undoable};
  'commitment.change': {
    input: {commitmentId: Id; change: Partial<Pick<Commitment, 'text' | 'due' | 'status'>>};
    output: Undoable;
  };
  /** Something asked, either way, was granted, was declined, or is open after all. */
  'ask.change': {input: {askId: Id; status: Ask['status']}; output: Undoable};
  'ask.remove': {input: {askId: Id}; output: Undoable};
  'feedback.add': {input: {personId: Id; kind: FeedbackLoop['kind']; about: string}; output: Undoable};
  'feedback.close': {input: {feedbackId: Id}; output: Undoable};
  /** Joins two saved people into the first; offered where aliases name both. */
  'person.merge': {input: {personId: Id; otherId: Id}; output: Undoable};
  undo: {input: {undoId: Id}; output: UndoResult};
  /** Removes one entry of the trash for good, or all of it. */
  'trash.empty': {input: {undoId: Id | null}; output: null};
  'me.set': {input: Me; output: Undoable};
  'dismissal.add': {input: Dismissal; output: Undoable};
  'dismissal.remove': {input: Dismissal; output: Undoable};
  'backup.import': {input: {text: string}; output: ImportResult};
  'everything.delete': {input: {confirm: 'delete everything'}; output: null};
  /** Saves what was chosen for a site; `permissions.request` is called by the page in the same tick. */
  'site.choose': {input: SiteChoice; output: null};
  'site.remove': {input: {origin: string}; output: null};
  'preferences.set': {input: Partial<Preferences>; output: null};
  'text.check': {
    input: {text: string; channel: MessageChannel; personId: Id | null; lang: Lang};
    output: {report: Report; context: DraftContext};
  };
  /** The rules as people read them; they stand in the worker already, and a second copy would double what ships. */
  'rulebook.read': {input: {lang: Lang}; output: readonly RulebookEntry[]};
}

export type Protocol = PageProtocol & UiProtocol;
export type Kind = keyof Protocol;
export type Input<K extends Kind> = Protocol[K]['input'];
export type Output<K extends Kind> = Protocol[K]['output'];

export interface Request<K extends Kind = Kind> {
  readonly santun: 1;
  readonly id: Id;
  readonly kind: K;
  readonly input: Input<K>;
}

/** What `people.list` style reads give to our own pages (from `lib/app/queries`, not over messages). */
export interface PersonRow extends Pick<Person, 'id' | 'name' | 'tags' | 'cadenceDays'> {
  readonly headline: string | null;
  readonly lastAt: Instant | null;
  readonly next: Day | null;
}
