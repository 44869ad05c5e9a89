/** What the composer room needs from outside; the entrypoint connects it to the worker and to the hint card. */
import type {MannerId, MessageChannel, Report, RuleId} from '../etiquette/report.ts';
import type {PendingSend, Recipient} from '../messages/model.ts';
import type {ErrorCode} from '../messages/protocol.ts';
import type {Composer} from './place.ts';
import type {DismissScope, Remark} from './remarks.ts';

/** Whom the text of a composer goes to, and in which conversation. */
export interface Partner {
  readonly recipient: Recipient;
  /** The site's id of the conversation; null where it shows none. */
  readonly conversation: string | null;
  /** When the other side last wrote, as far as the page shows; null where it shows no message of theirs. */
  readonly heardAt: number | null;
}

export interface Judged {
  readonly report: Report;
  /** Whether the person wants serious findings to pause a send. */
  readonly pause: boolean;
  /** The saved person whom the draft is for; null for anybody else. */
  readonly personId: string | null;
}

/** Messages that have left and could not be recorded. */
export interface Unnoted {
  readonly code: ErrorCode;
  /** To whom, one for each message. */
  readonly names: readonly (string | null)[];
  /** @returns whether all of them are recorded now; what is refused again is told again */
  again(): Promise<boolean>;
}

export interface ComposerPorts {
  /** Null when no answer came: nothing is shown then, and nothing is held up. */
  check(draft: {
    text: string;
    channel: MessageChannel;
    recipient: Recipient;
    heardAt: number | null;
  }): Promise<Judged | null>;
  dismiss(rule: RuleId | MannerId, scope: 'person' | 'always', recipient: Recipient): void;
  /** Reads the page around the composer, at this moment. */
  partnerOf(composer: Composer): Partner;
  /** Whom the conversation around an element of the page is with, at this moment. */
  partnerNear(element: Element): Recipient;
  pressed(pending: PendingSend): void;
  /** What was pressed in this tab and not settled before the page was loaded anew. */
  pending(): Promise<readonly PendingSend[]>;
  /** @returns why it could not be recorded; null where it was */
  sent(pending: PendingSend, sentKey: string): Promise<ErrorCode | null>;
  /** Tells the person, wherever they are on the page by now; what was told before makes way. */
  tellUnnoted(unnoted: Unnoted): void;
  dropped(pressId: string): void;
  newId(): string;
  now(): number;
}

/** What the person sees beside a composer; one thing at a time. */
export type HintView =
  | {readonly kind: 'none'}
  | {readonly kind: 'marker'; readonly remarks: readonly Remark[]}
  /** All remarks, for a textarea, in which nothing can be underlined. */
  | {readonly kind: 'list'; readonly remarks: readonly Remark[]; readonly byKey: boolean}
  | {
      readonly kind: 'card';
      readonly remarks: readonly Remark[];
      readonly key: string;
      readonly byKey: boolean;
    }
  | {
      readonly kind: 'pause';
      readonly remarks: readonly Remark[];
      readonly key: string;
      readonly byKey: boolean;
    }
  /** "Send anyway" was chosen: the next press goes through. */
  | {readonly kind: 'passed'};

/** Draws the view; asks back through the session that it was made for. */
export interface HintSurface {
  show(view: HintView, session: HintTarget): void;
  hide(): void;
  /** Whether this is, or lies in, our own interface. */
  holds(target: EventTarget | null): boolean;
}

/** What the hint card may do with the draft that it speaks about. */
export interface HintTarget {
  readonly composer: Composer;
  /** Where the remark stands on the screen; null where it is not shown, as in a textarea. */
  rectOf(key: string): DOMRect | null;
  /** Opens what the marker stands for. */
  summon(byKey: boolean): boolean;
  open(key: string): void;
  /** @returns whether a card was open */
  close(): boolean;
  /** False where the editor did not take it: offer to copy. */
  use(remark: Remark): Promise<boolean>;
  dismiss(remark: Remark, scope: DismissScope): void;
  /** Selects the words of the remark in the editor. */
  select(remark: Remark): void;
  /** For whom the draft is; null where "for this person" has no saved person to mean. */
  reader(): {readonly name: string | null} | null;
  edit(): void;
  sendAnyway(): void;
}
