/** The presses on "send" that are being followed, and the names of messages that stand for one: no message for two. */
import type {OwnRow} from './event-rows.ts';
import {sameWords} from './field-text.ts';
import {isOnItsWay, type Lookout} from './late-row.ts';
import type {ComposerPorts} from './ports.ts';
import {isRowFrom, isSamePlace, type Pressed} from './same-place.ts';
import type {Seen} from './sent.ts';

/** A press that is being followed. */
export interface Following extends Pressed {
  /** False for a plain Enter, of which nothing is kept over a reload. */
  readonly certain: boolean;
  readonly seen: Seen;
  readonly stop: AbortController;
  /** The composer has told all that it will; what is left is to look for the row. */
  isLate: boolean;
}

export class Followed {
  private readonly ports: Pick<ComposerPorts, 'partnerNear' | 'now'>;
  private readonly open = new Set<Following>();
  /** Names of messages that are reported, or stand for a press that is being followed. */
  readonly used = new Set<string>();

  constructor(ports: Pick<ComposerPorts, 'partnerNear' | 'now'>) {
    this.ports = ports;
  }

  begin(pressed: Pressed, certain: boolean): Following {
    const seen = {row: null, emptied: null};
    const following = {...pressed, certain, seen, stop: new AbortController(), isLate: false};
    this.open.add(following);
    return following;
  }

  /** @param name of the message that the press became; null where that will not be known here */
  end(following: Following, name: string | null): void {
    this.open.delete(following);
    if (name !== null) this.used.add(name);
  }

  /** The press came to nothing. */
  cancel(following: Following): void {
    this.open.delete(following);
    this.used.delete(following.pending.sentKey);
  }

  /** Earlier presses on the same words in the same place, of which nothing shows. */
  unseen(press: Pressed, document: Document): Following[] {
    return [...this.open].filter(
      following =>
        isSamePlace(following, press) &&
        sameWords(following.pending.text, press.pending.text) &&
        !this.shows(following, document),
    );
  }

  private shows(following: Following, document: Document): boolean {
    const {pending, seen, isLate} = following;
    if (isLate) return isOnItsWay(pending, this.lookout(following, document, 0));
    return seen.row !== null || seen.emptied !== null;
  }

  /** Where to look for the message of a press once its composer tells nothing more. */
  lookout(pressed: Pressed, document: Document, end: number): Lookout {
    const {ports} = this;
    return {
      document,
      end,
      now: () => ports.now(),
      taken: urn => this.used.has(urn),
      isFrom: (row: OwnRow) => isRowFrom(row, pressed, element => ports.partnerNear(element)),
    };
  }
}
