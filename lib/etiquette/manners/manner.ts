/** The shape of a manner: a remark that needs the text and what is known about the person. */
import type {
  DraftContext,
  FoundCommitment,
  Idea,
  Lang,
  MannerId,
  MessageChannel,
  Severity,
  SpeechAct,
} from '../report.ts';

export type BothLanguages = Readonly<Record<Lang, string>>;
export type Person = NonNullable<DraftContext['person']>;

/** A sentence of the draft in its place; quotations are blanked by as many other characters. */
export interface MannerSentence {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly isQuestion: boolean;
}

/** What a manner may know. */
export interface Situation {
  readonly text: string;
  readonly sentences: readonly MannerSentence[];
  /** The language that the draft's own wording is to be in. */
  readonly lang: Lang;
  readonly channel?: MessageChannel;
  /** ISO time with offset. */
  readonly now?: string;
  readonly person: Person;
  readonly offers: readonly string[];
  readonly told: readonly {readonly subject: string; readonly value: string}[];
  readonly acts: readonly SpeechAct[];
  readonly commitments: readonly FoundCommitment[];
}

/** Where a manner speaks, and what could stand there. */
export interface Remark {
  readonly start: number;
  readonly end: number;
  readonly suggestion: string | null;
}

/** A draft with its context, as the rulebook and the tests read it. */
export interface MannerExample {
  readonly text: string;
  readonly context: DraftContext;
  readonly channel?: MessageChannel;
  readonly now?: string;
}

export interface Manner {
  readonly id: MannerId;
  readonly idea: Idea;
  readonly severity: Severity;
  readonly title: BothLanguages;
  readonly why: BothLanguages;
  /** Where it speaks; null where the draft is well-mannered. */
  readonly judge: (situation: Situation) => Remark | null;
  readonly flags: readonly MannerExample[];
  readonly leaves: readonly MannerExample[];
}

/** Declares a manner; its file bears its id. */
export function manner(definition: Manner): Manner {
  return definition;
}
