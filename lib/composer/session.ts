/** One composer while it is on the page: judged at pauses, marked, and asked about once before it is sent. */
import {applyWording} from './apply.ts';
import {Draft} from './draft.ts';
import {keepCaret, readField, selectIn, selectionOf} from './field-text.ts';
import {Floating} from './floating.ts';
import type {Composer} from './place.ts';
import type {ComposerPorts, HintSurface, HintTarget} from './ports.ts';
import {createQuiet, type Quiet} from './quiet.ts';
import type {DismissScope, Remark} from './remarks.ts';
import {createUnderlines, type Underlines} from './underlines.ts';

export class Session implements HintTarget {
  readonly composer: Composer;
  private readonly floating: Floating;
  private readonly signal: AbortSignal;
  private readonly draft: Draft;
  private readonly underlines: Underlines;
  private readonly quiet: Quiet;
  /** Puts the caret back where it was before a card took the focus. */
  private caret: (() => void) | null = null;

  constructor(composer: Composer, ports: ComposerPorts, surface: HintSurface, signal: AbortSignal) {
    this.composer = composer;
    this.floating = new Floating(surface, this);
    this.signal = signal;
    this.underlines = createUnderlines(signal);
    const clear = () => {
      this.underlines.clear();
      this.floating.clear();
    };
    this.draft = new Draft(composer, ports, {changed: () => this.draw(), forgotten: clear}, signal);
    this.quiet = createQuiet(() => void this.judge(), signal);
  }

  get text(): string {
    return this.draft.text;
  }

  /** The person changed the text. The only thing that runs at every key. */
  typed(composing: boolean): void {
    this.underlines.prune();
    this.quiet.touch(composing);
  }

  focused(): void {
    this.floating.wake();
    if (this.text === this.draft.remarks.text) this.settle();
    else void this.judge();
  }

  /** Calm: nothing floats over a page whose composer is not being written in. */
  left(): void {
    this.quiet.flush();
    this.floating.sleep();
  }

  /** A press on send went through: what floats would only be in the way. */
  pressed(): void {
    this.floating.clear();
  }

  clicked(x: number, y: number): void {
    const key = this.underlines.keyAt(x, y);
    if (key !== null) this.open(key);
    else if (this.floating.kind === 'card') this.close();
  }

  /** Opens the remark at the caret, or else the first one; for a textarea the list of all. */
  summon(byKey: boolean): boolean {
    const remarks = this.draft.remarks.all;
    const first = remarks[0]?.key;
    if (first === undefined) return false;
    this.caret = byKey ? keepCaret(this.composer.element) : null;
    const key = this.underlines.keyAtCaret(selectionOf(this.composer.element)) ?? first;
    if (this.composer.kind === 'textarea') this.floating.show({kind: 'list', remarks, byKey});
    else this.floating.show({kind: 'card', remarks, key, byKey});
    return true;
  }

  open(key: string): void {
    const {byKey} = this.floating;
    this.floating.show({kind: 'card', remarks: this.draft.remarks.all, key, byKey});
  }

  close(): boolean {
    const {kind, byKey, isOpen} = this.floating;
    if (kind === 'pause') this.draft.gate.pass(this.text);
    this.floating.drop();
    this.settle();
    if (byKey) this.refocus();
    return isOpen;
  }

  /** Whether sending exactly this text is held up now; then the pause is shown. Decided from what is known. */
  holds(text: string, byKey: boolean): boolean {
    const reasons = this.draft.remarks.pausing(text);
    const first = reasons[0];
    if (!first || !this.draft.gate.stops(text)) return false;
    this.floating.wake();
    if (byKey) this.caret = keepCaret(this.composer.element);
    this.floating.show({kind: 'pause', remarks: reasons, key: first.key, byKey});
    return true;
  }

  edit(): void {
    this.close();
    this.refocus();
  }

  /** Sends nothing: the person's own next press passes. */
  sendAnyway(): void {
    this.edit();
    this.floating.show({kind: 'passed'});
  }

  private refocus(): void {
    this.composer.element.focus({preventScroll: true});
    this.caret?.();
    this.caret = null;
  }

  async use(remark: Remark): Promise<boolean> {
    const done = await applyWording(this.composer, remark, remark.suggestion ?? '');
    if (!done || this.signal.aborted) return done;
    this.floating.drop();
    this.draw();
    void this.judge();
    return true;
  }

  dismiss(remark: Remark, scope: DismissScope): void {
    this.draft.dismiss(remark, scope);
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
    return this.draft.reader();
  }

  async judge(): Promise<void> {
    await this.draft.judge();
  }

  private draw(): void {
    const map = readField(this.composer);
    this.draft.remarks.move(map.text);
    this.underlines.draw(map, this.draft.remarks.underlined);
    this.settle();
  }

  private settle(): void {
    this.floating.settle(this.draft.remarks.all);
  }
}
