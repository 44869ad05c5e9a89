import type {HintSurface, HintTarget, HintView} from './ports.ts';
import type {Remark} from './remarks.ts';

const NOTHING: HintView = {kind: 'none'};

/** What floats beside one composer, one thing at a time; nothing while it is not being written in. */
export class Floating {
  private readonly surface: HintSurface;
  private readonly target: HintTarget;
  private view: HintView = NOTHING;
  private isAwake = false;

  constructor(surface: HintSurface, target: HintTarget) {
    this.surface = surface;
    this.target = target;
  }

  get kind(): HintView['kind'] {
    return this.view.kind;
  }

  /** Something is open that can be closed: more than the marker. */
  get isOpen(): boolean {
    return 'byKey' in this.view;
  }

  /** It was opened by a key, and took the focus. */
  get byKey(): boolean {
    return 'byKey' in this.view && this.view.byKey;
  }

  wake(): void {
    this.isAwake = true;
  }

  sleep(): void {
    this.isAwake = false;
    this.drop();
    this.surface.hide();
  }

  show(view: HintView): void {
    this.view = view;
    if (this.isAwake) this.surface.show(view, this.target);
  }

  clear(): void {
    this.show(NOTHING);
  }

  /** Lets go of what is shown; what comes next is drawn in its place. */
  drop(): void {
    this.view = NOTHING;
  }

  /** Brings what floats in line with the remarks that there are; an open pause stays until it is answered. */
  settle(remarks: readonly Remark[]): void {
    const {view} = this;
    if (view.kind === 'pause') return;
    const stays =
      view.kind === 'list' || (view.kind === 'card' && remarks.some(each => each.key === view.key));
    if (stays && remarks.length > 0) this.show({...view, remarks});
    else this.show(remarks.length > 0 ? {kind: 'marker', remarks} : NOTHING);
  }
}
