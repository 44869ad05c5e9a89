/** Follows every press on "send" until the page shows that the message left, and reports it once. */
import type {PendingSend} from '../messages/protocol.ts';
import {delay} from './delay.ts';
import {namesOf, type OwnRow, ownRows} from './event-rows.ts';
import {sameWords} from './field-text.ts';
import type {Composer, Place} from './place.ts';
import type {ComposerPorts} from './ports.ts';
import {confirmSent, type Press} from './sent.ts';
import {sentKey} from './sent-key.ts';

/** After a reload the conversation is drawn late; the site's clock and ours may differ by this much. */
const RESUME_MS = 10_000;
const RESUME_EVERY_MS = 250;
const CLOCK_SLACK_MS = 60_000;
/** Where LinkedIn keeps dialogs and bubbles on its newer pages. */
const OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';

export class Sends {
  private readonly ports: ComposerPorts;
  private readonly signal: AbortSignal;
  /** Names of messages that are reported, or stand for a press that is being followed. */
  private readonly used = new Set<string>();
  private readonly enterPlaces = new Set<Place>();

  constructor(ports: ComposerPorts, signal: AbortSignal) {
    this.ports = ports;
    this.signal = signal;
  }

  /** Whether a plain Enter was seen to send in this kind of place, on this page. */
  entersSend(composer: Composer): boolean {
    return this.enterPlaces.has(composer.place);
  }

  /**
   * A press went through to the site.
   * @param certain false for a plain Enter that may be a new line; such a one is not kept over a reload
   */
  follow(composer: Composer, text: string, certain: boolean, onSent: () => void): void {
    const pending = this.pendingOf(composer, text);
    const known = new Set(pending.known);
    if (certain) this.ports.pressed(pending);
    const press = {composer, text, certain, taken: (urn: string) => known.has(urn) || this.used.has(urn)};
    void this.settle(press, pending, onSent);
  }

  private pendingOf(composer: Composer, text: string): PendingSend {
    const {recipient, conversation} = this.ports.partnerOf(composer);
    const at = this.ports.now();
    const key = sentKey(conversation ?? recipient.aliases[0]?.value ?? recipient.name, at, text, this.used);
    this.used.add(key);
    const known = namesOf(composer.container, text);
    const pressId = this.ports.newId();
    return {pressId, sentKey: key, text, at, channel: composer.channel, recipient, conversation, known};
  }

  private async settle(press: Press, pending: PendingSend, onSent: () => void): Promise<void> {
    const evidence = await confirmSent(press, this.signal);
    if (this.signal.aborted) return;
    if (!evidence) {
      this.used.delete(pending.sentKey);
      if (press.certain) this.ports.dropped(pending.pressId);
      return;
    }
    if (!press.certain) this.enterPlaces.add(press.composer.place);
    this.report(pending, evidence.urn);
    onSent();
  }

  private report(pending: PendingSend, urn: string | null): void {
    const key = urn ?? pending.sentKey;
    this.used.add(key);
    this.ports.sent(pending, key);
  }

  /** Settles what was pressed before the page was loaded anew: by the row it left, or not at all. */
  async resume(document: Document): Promise<void> {
    const pending = await this.ports.pending();
    for (const each of pending) void this.lookFor(each, document);
  }

  private async lookFor(pending: PendingSend, document: Document): Promise<void> {
    for (let waited = 0; waited < RESUME_MS && !this.signal.aborted; waited += RESUME_EVERY_MS) {
      const row = rowsOf(document).find(each => isRowOf(each, pending) && !this.used.has(each.urn));
      if (row) return this.report(pending, row.urn);
      await delay(RESUME_EVERY_MS, this.signal);
    }
    // Only where the conversation is in view does a missing row mean that the message was not sent.
    const inView = rowsOf(document).some(row => row.conversation === pending.conversation);
    if (inView && !this.signal.aborted) this.ports.dropped(pending.pressId);
  }
}

function rowsOf(document: Document): OwnRow[] {
  const outlets = Array.from(document.querySelectorAll(OUTLET), outlet => outlet.shadowRoot ?? []).flat();
  return [document, ...outlets].flatMap(ownRows);
}

function isRowOf(row: OwnRow, pending: PendingSend): boolean {
  if (row.failed || pending.known.includes(row.urn) || !sameWords(row.text, pending.text)) return false;
  if (row.at !== null && row.at < pending.at - CLOCK_SLACK_MS) return false;
  return !row.conversation || !pending.conversation || row.conversation === pending.conversation;
}
