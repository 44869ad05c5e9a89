/** What a page shows about the one person (or conversation) that it is about. Pure data, safe to send. */

export type Confidence = 'sure' | 'likely' | 'doubtful';

/** A value read from the page, with the adapter's witness for it (for example `top-card`, `title`, `json-ld`). */
export interface Read<T> {
  readonly value: T;
  readonly source: string;
  readonly confidence: Confidence;
}

export interface Position {
  readonly title: string | null;
  readonly company: string | null;
  /** YYYY or YYYY-MM. */
  readonly start: string | null;
  readonly end: string | null;
  readonly current: boolean;
  readonly raw: string | null;
}

export interface Schooling {
  readonly school: string | null;
  readonly degree: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly raw: string | null;
}

/** An absent field was not on the page: it says nothing about what was known before. */
export interface CapturedProfile {
  /** `linkedin.com`, `github.com`, or the host of a personal site. */
  readonly site: string;
  readonly adapter: string;
  readonly url: string;
  readonly name: Read<string>;
  readonly headline?: Read<string>;
  readonly company?: Read<string>;
  readonly school?: Read<string>;
  readonly location?: Read<string>;
  readonly about?: Read<string>;
  readonly degree?: Read<1 | 2 | 3>;
  readonly photo?: Read<string>;
  readonly jobTitle?: Read<string>;
  readonly slug?: string;
  readonly memberId?: string;
  readonly memberNumber?: string;
  readonly isSelf?: boolean;
  readonly experience?: readonly Position[];
  readonly education?: readonly Schooling[];
  readonly websites?: readonly string[];
  /** Shown by the page; offered, never stored without a click. */
  readonly contact?: {readonly email?: string; readonly phone?: string; readonly website?: string};
}

export interface CapturedMessage {
  readonly from: 'self' | 'other';
  /** ISO, UTC. */
  readonly at: string | null;
  readonly text: string;
}

export interface CapturedConversation {
  readonly partner: string | null;
  readonly partnerId: string | null;
  readonly partnerSlug: string | null;
  readonly partnerHeadline: string | null;
  readonly partnerDegree: 1 | 2 | 3 | null;
  readonly self: string | null;
  readonly selfId: string | null;
  readonly conversationId: string | null;
  /** More than one reader: never attributed to a person. */
  readonly group: boolean;
  readonly messages: readonly CapturedMessage[];
}

/** Why a page yields nobody. */
export type NoneReason =
  | 'unsupported'
  | 'not-a-person'
  | 'auth-wall'
  | 'stale'
  | 'loading'
  | 'witnesses-disagree'
  | 'ambiguous';

export type Capture =
  | {readonly kind: 'profile'; readonly profile: CapturedProfile}
  | {readonly kind: 'none'; readonly reason: NoneReason};

/** Raw material of a page with microformats: parsed outside the page by `finishCapture`. */
export interface HCardParts {
  readonly url: string;
  readonly baseUrl: string;
  /** Outer HTML of the outermost h-cards, in the order of the page. */
  readonly cards: readonly string[];
  /** Absolute addresses of links marked `rel=me`. */
  readonly me: readonly string[];
}

/** What the reading inside a page yields: mostly the answer itself, sometimes something still to be parsed. */
export type PageCapture = Capture | {readonly kind: 'parse'; readonly parts: HCardParts};

/** One person in a list of search results. Nothing of it is kept on its own. */
export interface SearchResult {
  readonly name: string;
  readonly slug: string | null;
  readonly memberId: string | null;
  readonly degree: 1 | 2 | 3 | null;
  readonly headline: string | null;
  readonly location: string | null;
  readonly canInvite: boolean;
}

/** The dialog that sends an invitation to connect. */
export interface Invite {
  /** `choose`: with or without a note; `note`: the note is being written. */
  readonly stage: 'choose' | 'note';
  readonly recipient: string | null;
  readonly recipientSlug: string | null;
  /** Most characters that the note may have; null while there is no note. */
  readonly limit: number | null;
}
