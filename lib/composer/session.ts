/** One composer while it is on the page: judged at pauses, marked, and asked about once before it is sent. */
import {applyWording} from './apply.ts';
import {Draft} from './draft.ts';
import {keepCaret, readField, selectIn, selectionOf} from './field-text.ts';
import type {Composer} from './place.ts';
import type {ComposerPorts, HintSurface, HintTarget, HintView} from './ports.ts';
import {createQuiet, type Quiet} from './quiet.ts';
import type {DismissScope, Remark} from './remarks.ts';
import {createUnderlines, type Underlines} from './underlines.ts';

const NOTHING: HintView = {kind: 'none'};

export class Session implements HintTarget {
  readonly composer: Composer;
  private readonly surface: HintSurface;
  private readonly signal: AbortSignal;
  private readonly draft: Draft;
  private readonly underlines: Underlines;
  private readonly quiet: Quiet;
  private view: HintView = NOTHING;
  private active = false;
  /** Puts the caret back where it was before a card took the focus. */
  private caret: (() => void) | null = null;

  constructor(composer: Composer, ports: ComposerPorts, surface: HintSurface, signal: AbortSignal) {
    this.composer = composer;
    this.surface = surface;
    this.signal = signal;
    this.underlines = createUnderlines(signal);
    const clear = () => {
      this.underlines.clear();
      this.show(NOTHING);
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
    this.active = true;
    if (this.text === this.draft.remarks.text) this.settle();
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
    const remarks = this.draft.remarks.all;
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
    this.show({kind: 'card', remarks: this.draft.remarks.all, key, byKey});
  }

  close(): boolean {
    const {view} = this;
    if (view.kind === 'pause') this.draft.gate.pass(this.text);
    this.view = NOTHING;
    this.settle();
    if ('byKey' in view && view.byKey) this.refocus();
    return 'byKey' in view;
  }

  /** Whether sending exactly this text is held up now; then the pause is shown. Decided from what is known. */
  holds(text: string, byKey: boolean): boolean {
    const reasons = this.draft.remarks.pausing(text);
    const first = reasons[0];
    if (!first || !this.draft.gate.stops(text)) return false;
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

  private show(view: HintView): void {
    this.view = view;
    if (this.active) this.surface.show(view, this);
  }

  /** Brings what floats in line with the remarks that there are; an open pause stays until it is answered. */
  private settle(): void {
    const {view} = this;
    const remarks = this.draft.remarks.all;
    if (view.kind === 'pause') return;
    const stays =
      view.kind === 'list' || (view.kind === 'card' && remarks.some(each => each.key === view.key));
    if (stays && remarks.length > 0) this.show({...view, remarks});
    else this.show(remarks.length > 0 ? {kind: 'marker', remarks} : NOTHING);
  }
}
