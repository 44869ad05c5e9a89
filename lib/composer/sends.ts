/** Follows every press on "send" until the page shows that the message left, and reports it once. */
import type {PendingSend} from '../messages/model.ts';
import {decodeUrn, namesOf, type OwnRow} from './event-rows.ts';
import {sameWords} from './field-text.ts';
import {alteredRow, isInView, isOnItsWay, type Lookout, rowFor} from './late-row.ts';
import type {Composer, Place} from './place.ts';
import type {ComposerPorts} from './ports.ts';
import {isMessage} from './press.ts';
import {Recording} from './recording.ts';
import {isElsewhere, isRowFrom, isSamePlace, type Pressed} from './same-place.ts';
import {confirmSent, type Press, type Seen} from './sent.ts';
import {sentKey} from './sent-key.ts';

/** After a reload the conversation is drawn late. */
const RESUME_MS = 10_000;
/** A slow line may need this long, counted from the press. */
const LATE_MS = 120_000;

/** A press that is being followed. */
interface Following extends Pressed {
  /** False for a plain Enter, of which nothing is kept over a reload. */
  readonly certain: boolean;
  readonly seen: Seen;
  readonly stop: AbortController;
  /** The composer has told all that it will; what is left is to look for the row. */
  isLate: boolean;
}

export class Sends {
  private readonly ports: ComposerPorts;
  private readonly signal: AbortSignal;
  private readonly recording: Recording;
  /** Names of messages that are reported, or stand for a press that is being followed. */
  private readonly used = new Set<string>();
  private readonly enterPlaces = new Set<Place>();
  private readonly open = new Set<Following>();

  constructor(ports: ComposerPorts, signal: AbortSignal) {
    this.ports = ports;
    this.signal = signal;
    this.recording = new Recording(ports);
  }

  /** Whether a plain Enter was seen to send in this kind of place, on this page. */
  entersSend(composer: Composer): boolean {
    return this.enterPlaces.has(composer.place);
  }

  /**
   * A press went through to the site.
   * @param isSure false for a plain Enter that may be a new line; such a one is not kept over a reload
   */
  follow(composer: Composer, text: string, isSure: boolean, onSent: () => void): void {
    const pending = this.pendingOf(composer, text);
    const known = new Set(pending.known);
    // An Enter that stands for a sure press as well is as sure: were it a new line, that press may still leave.
    const pressed = {pending, container: composer.container};
    const certain = this.supersede(pressed, composer.element.ownerDocument) || isSure;
    if (certain) this.ports.pressed(pending);
    const taken = (urn: string) =>
      known.has(urn) || this.used.has(urn) || isElsewhere(decodeUrn(urn), pending);
    void this.settle({composer, text, certain, taken}, this.opened(pressed, certain), onSent);
  }

  private opened(pressed: Pressed, certain: boolean): Following {
    const seen = {row: null, emptied: null};
    const following = {...pressed, certain, seen, stop: new AbortController(), isLate: false};
    this.open.add(following);
    return following;
  }

  private pendingOf(composer: Composer, text: string): PendingSend {
    const {recipient, conversation} = this.ports.partnerOf(composer);
    const at = this.ports.now();
    const key = sentKey(conversation ?? recipient.aliases[0]?.value ?? recipient.name, at, text, this.used);
    this.used.add(key);
    const known = namesOf(composer.container, text);
    const pressId = this.ports.newId();
    const {channel} = composer;
    return {pressId, sentKey: key, text, at, channel, recipient, conversation, known, confirmed: null};
  }

  /**
   * The same words are pressed again though nothing shows of the press before: what shows up now stands for the later
   * one, and is recorded once. Words of which something shows are a message of their own.
   * @returns whether a certain press is stood for
   */
  private supersede(press: Pressed, document: Document): boolean {
    let isCertain = false;
    for (const following of this.open) {
      const {pending, stop} = following;
      if (!isSamePlace(following, press) || !sameWords(pending.text, press.pending.text)) continue;
      if (this.shows(following, document)) continue;
      stop.abort();
      this.giveUp(following);
      isCertain ||= following.certain;
    }
    return isCertain;
  }

  private shows(following: Following, document: Document): boolean {
    const {pending, seen, isLate} = following;
    if (isLate) return isOnItsWay(pending, this.lookout(following, document, 0));
    return seen.row !== null || seen.emptied !== null;
  }

  private lookout(pressed: Pressed, document: Document, end: number): Lookout {
    const partnerNear = (element: Element) => this.ports.partnerNear(element);
    return {
      document,
      end,
      now: () => this.ports.now(),
      taken: urn => this.used.has(urn),
      isFrom: (row: OwnRow) => isRowFrom(row, pressed, partnerNear),
    };
  }

  private giveUp(following: Following): void {
    this.open.delete(following);
    this.used.delete(following.pending.sentKey);
    if (following.certain) this.ports.dropped(following.pending.pressId);
  }

  private async settle(press: Press, following: Following, onSent: () => void): Promise<void> {
    const signal = AbortSignal.any([this.signal, following.stop.signal]);
    const verdict = await confirmSent(press, following.seen, signal);
    if (signal.aborted) return;
    const mayHaveLeft = press.certain || following.seen.emptied !== null;
    if (verdict === 'unknown' && mayHaveLeft && isMessage(press.composer)) {
      const {ownerDocument} = press.composer.element;
      return this.lookFor(following, ownerDocument, following.pending.at + LATE_MS);
    }
    if (typeof verdict === 'string') return this.giveUp(following);
    if (!press.certain) this.enterPlaces.add(press.composer.place);
    this.report(following, verdict.urn);
    onSent();
  }

  private report(following: Following, urn: string | null): void {
    const key = urn ?? following.pending.sentKey;
    this.open.delete(following);
    this.used.add(key);
    void this.recording.note(following.pending, key);
  }

  /**
   * Settles what was pressed before the page was loaded anew: by the row it left, or not at all. What had left by then
   * and could not be recorded is recorded now.
   */
  async resume(document: Document): Promise<void> {
    const pending = await this.ports.pending();
    const end = this.ports.now() + RESUME_MS;
    for (const each of pending) {
      if (each.confirmed === null)
        void this.lookFor(this.opened({pending: each, container: null}, true), document, end);
      else {
        this.used.add(each.confirmed);
        void this.recording.noteAgain(each, each.confirmed);
      }
    }
  }

  private async lookFor(following: Following, document: Document, end: number): Promise<void> {
    following.isLate = true;
    const {pending, stop} = following;
    const lookout = this.lookout(following, document, end);
    const row = await rowFor(pending, lookout, AbortSignal.any([this.signal, stop.signal]));
    if (this.signal.aborted || stop.signal.aborted) return;
    // Only of a composer that was seen empty, on this very page, can a row in other words be the message.
    const found = row ?? (following.seen.emptied === null ? null : alteredRow(pending, lookout));
    if (found) return this.report(following, found.urn);
    // Only where the conversation is in view does a missing row mean that the message was not sent.
    if (isInView(lookout)) return this.giveUp(following);
    this.open.delete(following);
    if (following.seen.emptied !== null) this.report(following, null);
  }
}
