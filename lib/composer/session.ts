/** One composer while it is on the page: judged at pauses, marked, and asked about once before it is sent. */
import {applyWording} from './apply.ts';
import {keepCaret, readField, selectIn, selectionOf} from './field-text.ts';
import {createGate} from './gate.ts';
import type {Composer} from './place.ts';
import type {ComposerPorts, HintSurface, HintTarget, HintView} from './ports.ts';
import {createQuiet, type Quiet} from './quiet.ts';
import {type DismissScope, type Remark, Remarks} from './remarks.ts';
import {createUnderlines, type Underlines} from './underlines.ts';

const NOTHING: HintView = {kind: 'none'};

export class Session implements HintTarget {
  readonly composer: Composer;
  private readonly ports: ComposerPorts;
  private readonly surface: HintSurface;
  private readonly signal: AbortSignal;
  private readonly remarks = new Remarks();
  private readonly gate = createGate();
  private readonly underlines: Underlines;
  private readonly quiet: Quiet;
  private view: HintView = NOTHING;
  /** Whom the text was for when it was last judged: LinkedIn keeps the editor when the conversation changes. */
  private addressee: string | null = null;
  /** Counts the questions asked, so that a late answer to an old one is known as such. */
  private turn = 0;
  private active = false;
  private isForSaved = false;
  /** Puts the caret back where it was before a card took the focus. */
  private caret: (() => void) | null = null;

  constructor(composer: Composer, ports: ComposerPorts, surface: HintSurface, signal: AbortSignal) {
    this.composer = composer;
    this.ports = ports;
    this.surface = surface;
    this.signal = signal;
    this.underlines = createUnderlines(signal);
    this.quiet = createQuiet(() => void this.judge(), signal);
  }

  get text(): string {
    return readField(this.composer).text;
  }

  /** The person changed the text. The only thing that runs at every key. */
  typed(composing: boolean): void {
    this.underlines.prune();
    this.quiet.touch(composing);
  }

  focused(): void {
    this.active = true;
    if (this.text === this.remarks.text) this.settle();
    else void this.judge();
  }

  /** Calm: nothing floats over a page whose composer is not being written in. */
  left(): void {
    this.quiet.flush();
    this.active = false;
    this.view = NOTHING;
    this.surface.hide();
  }

  /** A press on send went through: what floats would only be in the way. */
  pressed(): void {
    this.show(NOTHING);
  }

  clicked(x: number, y: number): void {
    const key = this.underlines.keyAt(x, y);
    if (key !== null) this.open(key);
    else if (this.view.kind === 'card') this.close();
  }

  /** Opens the remark at the caret, or else the first one; for a textarea the list of all. */
  summon(byKey: boolean): boolean {
    const remarks = this.remarks.all;
    const first = remarks[0]?.key;
    if (first === undefined) return false;
    this.caret = byKey ? keepCaret(this.composer.element) : null;
    const key = this.underlines.keyAtCaret(selectionOf(this.composer.element)) ?? first;
    if (this.composer.kind === 'textarea') this.show({kind: 'list', remarks, byKey});
    else this.show({kind: 'card', remarks, key, byKey});
    return true;
  }

  open(key: string): void {
    const byKey = 'byKey' in this.view && this.view.byKey;
    this.show({kind: 'card', remarks: this.remarks.all, key, byKey});
  }

  close(): boolean {
    const {view} = this;
    if (view.kind === 'pause') this.gate.pass(this.text);
    this.view = NOTHING;
    this.settle();
    if ('byKey' in view && view.byKey) this.refocus();
    return 'byKey' in view;
  }

  /** Whether sending exactly this text is held up now; then the pause is shown. Decided from what is known. */
  holds(text: string, byKey: boolean): boolean {
    const reasons = this.remarks.pausing(text);
    const first = reasons[0];
    if (!first || !this.gate.stops(text)) return false;
    this.active = true;
    if (byKey) this.caret = keepCaret(this.composer.element);
    this.show({kind: 'pause', remarks: reasons, key: first.key, byKey});
    return true;
  }

  edit(): void {
    this.close();
    this.refocus();
  }

  /** Sends nothing: the person's own next press passes. */
  sendAnyway(): void {
    this.edit();
    this.show({kind: 'passed'});
  }

  private refocus(): void {
    this.composer.element.focus({preventScroll: true});
    this.caret?.();
    this.caret = null;
  }

  async use(remark: Remark): Promise<boolean> {
    const done = await applyWording(this.composer, remark, remark.suggestion ?? '');
    if (!done || this.signal.aborted) return done;
    this.view = NOTHING;
    this.draw();
    void this.judge();
    return true;
  }

  dismiss(remark: Remark, scope: DismissScope): void {
    this.remarks.dismiss(remark, scope);
    if (scope === 'person' || scope === 'always')
      this.ports.dismiss(remark.rule, scope, this.ports.partnerOf(this.composer).recipient);
    this.close();
    this.draw();
  }

  select(remark: Remark): void {
    this.caret = null;
    this.composer.element.focus({preventScroll: true});
    selectIn(this.composer, remark.start, remark.end);
  }

  rectOf(key: string): DOMRect | null {
    return this.underlines.rectOf(key);
  }

  reader(): {readonly name: string | null} | null {
    return this.isForSaved ? {name: this.ports.partnerOf(this.composer).recipient.name} : null;
  }

  /** Judges what stands there now; quick to notice that the text is empty or for somebody else. */
  async judge(): Promise<void> {
    const text = this.text;
    if (text.trim() === '') return this.forget();
    const {recipient} = this.ports.partnerOf(this.composer);
    this.address(`${recipient.name} ${JSON.stringify(recipient.aliases)}`);
    if (this.remarks.text !== text) this.draw();
    const turn = ++this.turn;
    const judged = await this.ports.check({text, channel: this.composer.channel, recipient});
    if (!judged || turn !== this.turn || this.signal.aborted) return;
    this.isForSaved = judged.personId !== null;
    this.remarks.take(judged.report, text, this.text, judged.pause);
    this.draw();
  }

  private address(addressee: string): void {
    if (this.addressee !== null && this.addressee !== addressee) this.forget();
    this.addressee = addressee;
  }

  private forget(): void {
    this.turn++;
    this.remarks.reset();
    this.gate.reset();
    this.underlines.clear();
    this.show(NOTHING);
  }

  private draw(): void {
    const map = readField(this.composer);
    this.remarks.move(map.text);
    this.underlines.draw(map, this.remarks.underlined);
    this.settle();
  }

  private show(view: HintView): void {
    this.view = view;
    if (this.active) this.surface.show(view, this);
  }

  /** Brings what floats in line with the remarks that there are; an open pause stays until it is answered. */
  private settle(): void {
    const {view} = this;
    const remarks = this.remarks.all;
    if (view.kind === 'pause') return;
    const stays =
      view.kind === 'list' || (view.kind === 'card' && remarks.some(each => each.key === view.key));
    if (stays && remarks.length > 0) this.show({...view, remarks});
    else this.show(remarks.length > 0 ? {kind: 'marker', remarks} : NOTHING);
  }
}
