/** What the overlay needs from outside. */
import type {CapturedProfile} from '../../capture/model.ts';
import type {LogEntry, Undoable} from '../../messages/model.ts';
import type {Answer} from '../../messages/protocol.ts';
import type {Glance, Id, Instant} from '../../relations/model.ts';
import type {LineParser} from '../log/line-parser.ts';
import type {Corner} from './corners.ts';

/** The verified person of the page, with what is known; `glance` is null when not saved. */
export interface Shown {
  readonly url: string;
  readonly profile: CapturedProfile;
  readonly glance: Glance | null;
}

export type Changed = Answer<{glance: Glance} & Undoable>;

/** Every question is about the person of `shown`, and of this tab: the worker sees to that. */
export interface OverlayPorts {
  glance(shown: Shown): Promise<Glance | null>;
  save(shown: Shown): Promise<Changed>;
  log(shown: Shown, entry: LogEntry): Promise<Changed>;
  settle(shown: Shown, what: 'commitment' | 'feedback', id: Id): Promise<Changed>;
  undo(undoId: Id): Promise<boolean>;
  readonly parseLine: LineParser;
  now(): Instant;
  /** Where the chip was put, and whether it was sent away for the day; says nothing about anybody. */
  readPlace(): Promise<{corner: Corner | null; hiddenToday: boolean}>;
  keepCorner(corner: Corner): void;
  hideToday(): void;
}
