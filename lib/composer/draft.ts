import {readField} from './field-text.ts';
import {createGate} from './gate.ts';
import type {Composer} from './place.ts';
import type {ComposerPorts} from './ports.ts';
import {type DismissScope, type Remark, Remarks} from './remarks.ts';

/** What a draft tells whoever shows it. */
export interface DraftListener {
  /** There are other remarks, or the same ones stand elsewhere. */
  changed(): void;
  /** Nothing is left of what was known: the text is gone, or is for somebody else by now. */
  forgotten(): void;
}

/** What is known of the text in one composer: its remarks, whom it is for, and which of it may pass. */
export class Draft {
  readonly remarks = new Remarks();
  readonly gate = createGate();
  private readonly composer: Composer;
  private readonly ports: ComposerPorts;
  private readonly listener: DraftListener;
  private readonly signal: AbortSignal;
  /** Whom the text was for when it was last judged: LinkedIn keeps the editor when the conversation changes. */
  private addressee: string | null = null;
  /** Counts the questions asked, so that a late answer to an old one is known as such. */
  private turn = 0;
  private isForSaved = false;

  constructor(composer: Composer, ports: ComposerPorts, listener: DraftListener, signal: AbortSignal) {
    this.composer = composer;
    this.ports = ports;
    this.listener = listener;
    this.signal = signal;
  }

  get text(): string {
    return readField(this.composer).text;
  }

  /** Judges what stands there now; quick to notice that the text is empty or for somebody else. */
  async judge(): Promise<void> {
    const {text} = this;
    if (text.trim() === '') return this.forget();
    const {recipient, heardAt} = this.ports.partnerOf(this.composer);
    this.address(`${recipient.name} ${JSON.stringify(recipient.aliases)}`);
    if (this.remarks.text !== text) this.listener.changed();
    const turn = ++this.turn;
    const judged = await this.ports.check({text, channel: this.composer.channel, recipient, heardAt});
    if (!judged || turn !== this.turn || this.signal.aborted) return;
    this.isForSaved = judged.personId !== null;
    this.remarks.take(judged.report, text, this.text, judged.pause);
    this.listener.changed();
  }

  /** Calls a remark no problem; beyond this message it is kept. */
  dismiss(remark: Remark, scope: DismissScope): void {
    this.remarks.dismiss(remark, scope);
    if (scope === 'person' || scope === 'always')
      this.ports.dismiss(remark.rule, scope, this.ports.partnerOf(this.composer).recipient);
  }

  /** For whom it is; null where that is nobody saved. */
  reader(): {readonly name: string | null} | null {
    return this.isForSaved ? {name: this.ports.partnerOf(this.composer).recipient.name} : null;
  }

  private address(addressee: string): void {
    if (this.addressee !== null && this.addressee !== addressee) this.forget();
    this.addressee = addressee;
  }

  private forget(): void {
    this.turn++;
    this.remarks.reset();
    this.gate.reset();
    this.listener.forgotten();
  }
}
