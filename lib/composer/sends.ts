/** Follows every press on "send" until the page shows that the message left, and reports it once. */
import type {PendingSend} from '../messages/model.ts';
import {decodeUrn, namesOf} from './event-rows.ts';
import {Followed, type Following} from './followed.ts';
import {alteredRow, isInView, rowFor} from './late-row.ts';
import type {Composer, Place} from './place.ts';
import type {ComposerPorts} from './ports.ts';
import {isMessage} from './press.ts';
import {Recording} from './recording.ts';
import {isElsewhere, type Pressed} from './same-place.ts';
import {confirmSent, type Press} from './sent.ts';
import {sentKey} from './sent-key.ts';

/** After a reload the conversation is drawn late. */
const RESUME_MS = 10_000;
/** A slow line may need this long, counted from the press. */
const LATE_MS = 120_000;

export class Sends {
  private readonly ports: ComposerPorts;
  private readonly signal: AbortSignal;
  private readonly recording: Recording;
  private readonly followed: Followed;
  private readonly enterPlaces = new Set<Place>();

  constructor(ports: ComposerPorts, signal: AbortSignal) {
    this.ports = ports;
    this.signal = signal;
    this.recording = new Recording(ports);
    this.followed = new Followed(ports);
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
    const {used} = this.followed;
    const taken = (urn: string) => known.has(urn) || used.has(urn) || isElsewhere(decodeUrn(urn), pending);
    void this.settle({composer, text, certain, taken}, this.followed.begin(pressed, certain), onSent);
  }

  private pendingOf(composer: Composer, text: string): PendingSend {
    const {recipient, conversation} = this.ports.partnerOf(composer);
    const at = this.ports.now();
    const {used} = this.followed;
    const key = sentKey(conversation ?? recipient.aliases[0]?.value ?? recipient.name, at, text, used);
    used.add(key);
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
    const before = this.followed.unseen(press, document);
    for (const following of before) {
      following.stop.abort();
      this.giveUp(following);
    }
    return before.some(({certain}) => certain);
  }

  private giveUp(following: Following): void {
    this.followed.cancel(following);
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
    this.followed.end(following, key);
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
        void this.lookFor(this.followed.begin({pending: each, container: null}, true), document, end);
      else {
        this.followed.used.add(each.confirmed);
        void this.recording.noteAgain(each, each.confirmed);
      }
    }
  }

  private async lookFor(following: Following, document: Document, end: number): Promise<void> {
    following.isLate = true;
    const {pending, stop} = following;
    const lookout = this.followed.lookout(following, document, end);
    const row = await rowFor(pending, lookout, AbortSignal.any([this.signal, stop.signal]));
    if (this.signal.aborted || stop.signal.aborted) return;
    // Only of a composer that was seen empty, on this very page, can a row in other words be the message.
    const found = row ?? (following.seen.emptied === null ? null : alteredRow(pending, lookout));
    if (found) return this.report(following, found.urn);
    // Only where the conversation is in view does a missing row mean that the message was not sent.
    if (isInView(lookout)) return this.giveUp(following);
    if (following.seen.emptied !== null) this.report(following, null);
    else this.followed.end(following, null);
  }
}
