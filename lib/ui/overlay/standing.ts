/** Where the overlay stands: where the person put it, or else in a corner that is free. */
import {boxAt, type Corner, freeCorner, nextCorner} from './corners.ts';

export class Standing {
  /** Where the person likes it: taken wherever it is free of the page's controls. */
  private preferred: Corner | null = null;
  /** Where the person has put it just now: taken as it is, until the next person comes. */
  private moved: Corner | null = null;
  private corner: Corner = 'bottom-left';

  /** Another person comes; `kept` is the corner that was chosen at some time before. */
  begin(kept: Corner | null): void {
    this.preferred ??= kept;
    this.moved = null;
  }

  /** The person sends it to the next corner. */
  move(): Corner {
    this.moved = nextCorner(this.corner);
    this.preferred = this.moved;
    return this.moved;
  }

  /** @param ours what is looked through when the page is asked what lies there */
  put(float: HTMLElement, ours: Element): void {
    const size = {width: float.offsetWidth, height: float.offsetHeight};
    this.corner = this.moved ?? freeCorner(this.preferred, size, ours);
    const {left, top} = boxAt(this.corner, size);
    float.style.left = `${left}px`;
    float.style.top = `${top}px`;
  }
}

/** The page's own things come and go; ours makes way when they have come to rest. */
export function followPage(place: () => void, signal: AbortSignal): void {
  const soon = () => requestAnimationFrame(() => signal.aborted || place());
  // What a click opens comes late, and then has the focus or comes in by a transition.
  for (const type of ['resize', 'scrollend', 'click', 'focusin', 'transitionend', 'animationend'])
    window.addEventListener(type, soon, {signal, capture: true, passive: true});
}
