/** The words of the etiquette room: what goes into `check` and what comes out (design.md 4 and 5). */

/** Languages that Santun judges and speaks. */
export type Lang = 'en' | 'id';

/** The ten ideas that the product stands on. */
export type Idea = 'T1' | 'T2' | 'T3' | 'T4' | 'T5' | 'D1' | 'D2' | 'D3' | 'D4' | 'D5';

export const RULE_IDS = [
  'gossip',
  'one-sided-ask',
  'pressure',
  'boasting',
  'belittling',
  'broken-promise',
  'personal-attack',
  'privacy',
  'sensitive-topic',
  'impersonal',
] as const;
export type RuleId = (typeof RULE_IDS)[number];

export const MANNER_IDS = [
  'give-first',
  'overdue-commitment',
  'feedback-owed',
  'boundary',
  'timing',
  'nudging',
  'contradiction',
] as const;
export type MannerId = (typeof MANNER_IDS)[number];

export type Severity = 'serious' | 'caution' | 'hint';
export const SPEECH_ACTS = ['ask', 'offer', 'thank', 'promise', 'apologise', 'decline', 'introduce'] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];
export type MessageChannel = 'dm' | 'note' | 'email' | 'comment' | 'post';

/** An outgoing message that is being written. */
export interface Draft {
  readonly text: string;
  /** What the caller knows of the language; without it each sentence is judged by its own words. */
  readonly lang?: Lang | 'mix';
  readonly channel?: MessageChannel;
  /** ISO time with offset; the calendar day of due dates is a day in this offset. */
  readonly now?: string;
}

/** What is known about the reader and about oneself; every field is optional (design.md 6). */
export interface DraftContext {
  readonly person?: {
    readonly name?: string;
    readonly firstContact?: boolean;
    readonly needs?: readonly string[];
    readonly favorsGiven?: number;
    readonly favorsReceived?: number;
    readonly asksOpen?: number;
    readonly daysSinceContact?: number;
    readonly unansweredSent?: number;
    readonly overdueCommitments?: readonly {readonly text: string; readonly due: string}[];
    readonly feedbackOwed?: readonly {
      readonly kind: 'reply' | 'thanks' | 'outcome';
      readonly about: string;
    }[];
    readonly boundaries?: {
      readonly topics?: readonly string[];
      /** Channels that the person does not want. */
      readonly channels?: readonly string[];
      /** Two clock times, from and to, in the person's time zone. */
      readonly quietHours?: readonly [string, string];
      readonly timeZone?: string;
      readonly spaceUntil?: string;
    };
  };
  readonly me?: {
    readonly offers?: readonly string[];
    readonly told?: readonly {readonly subject: string; readonly value: string}[];
  };
}

/** One remark about a draft. Offsets are UTF-16 code units of the original text. */
export interface Finding {
  readonly rule: RuleId | MannerId;
  readonly idea: Idea;
  readonly severity: Severity;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The rule's name for people, in the language asked for. */
  readonly title: string;
  /** One kind line, in the language asked for. */
  readonly why: string;
  /** What could stand in the place of `text`; null where there is nothing better to say than nothing. */
  readonly suggestion: string | null;
}

/** Something that the writer commits to do. */
export interface FoundCommitment {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Calendar day YYYY-MM-DD in the offset of `now`; null where no day is named. */
  readonly due: string | null;
}

export interface Report {
  readonly findings: readonly Finding[];
  readonly acts: readonly SpeechAct[];
  readonly commitments: readonly FoundCommitment[];
  /** Steps that the engine took; grows no faster than the text. */
  readonly steps: number;
}

export interface CheckOptions {
  /** Language of `title` and `why`; without it the language of the message. */
  readonly lang?: Lang;
  /** Language of `suggestion`; without it the language of the message, since it will stand in it. */
  readonly wordingLang?: Lang;
  /** Rules and manners that are switched off. */
  readonly off?: ReadonlySet<RuleId | MannerId>;
}
