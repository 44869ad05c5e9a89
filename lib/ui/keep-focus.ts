/**
 * Keeps the focus in its place when what had it is gone: a line that was settled, a button that turned into a
 * question. Without it the focus falls back to the whole page, and whoever works by keyboard or hears the page read
 * begins again at its top.
 */
import {type Place, placeOf, refuge, substitute} from './focus-place.ts';

const PASSING = '.toasts';

/**
 * Watches what is drawn within `root` while something there has the focus, for as long as it stands or until the signal.
 *
 * The next line of a list takes the focus, at the same control; else the one before; else the heading of the list.
 * From a toast that is gone the focus goes back to where it was before it.
 *
 * @param nothingLeft nothing within can take the focus any more
 */
export function keepFocus(root: HTMLElement, signal?: AbortSignal, nothingLeft = () => give(root)): void {
  let settled: Place | null = null;
  /** In a toast, which comes and goes beside the work. */
  let passing: Place | null = null;
  let given: HTMLElement | null = null;
  const observer = new MutationObserver(() => mend());
  const take = (target: HTMLElement) => {
    // Only what has the focus can lose it: nothing is watched for those who work elsewhere on the page.
    observer.observe(root, {childList: true, subtree: true});
    passing = target.closest(PASSING) ? placeOf(target, root) : null;
    if (!passing) settled = placeOf(target, root);
  };
  const forget = () => {
    settled = passing = null;
    observer.disconnect();
  };
  const leave = ({target, relatedTarget}: FocusEvent) => {
    const left = target as HTMLElement;
    // Elsewhere on the page the focus is none of ours, nor is what becomes of it there.
    if (relatedTarget) return root.contains(relatedTarget as Node) ? undefined : forget();
    // What is removed is left as well, while it still stands there: only afterwards can it be told from what was left
    // for nothing, as by a press beside everything. Of that nothing is to be mended when it goes.
    queueMicrotask(() => {
      if (left.isConnected && activeIn(root) !== left) forget();
    });
  };
  const mend = () => {
    const place = passing ?? settled;
    if (!place) return;
    if (place.target.isConnected) return activeIn(root) === place.target ? take(place.target) : undefined;
    // Taken off the page as a whole, nobody waits for it when it comes back; nor where the focus is elsewhere already.
    if (!root.isConnected || !isNowhere()) return forget();
    given = (passing && substitute(passing)) ?? backTo(settled, root);
    if (given) return give(given);
    forget();
    nothingLeft();
  };
  root.addEventListener('focusin', event => take(event.target as HTMLElement), {signal});
  root.addEventListener('focusout', leave, {signal});
  // A key that is held down has pressed what is gone; it does not press what took its place.
  const hold = (event: KeyboardEvent) => {
    if (event.repeat && event.key === 'Enter' && event.target === given) event.preventDefault();
  };
  root.addEventListener('keydown', hold, {capture: true, signal});
  signal?.addEventListener('abort', () => observer.disconnect(), {once: true});
}

function backTo(place: Place | null, root: HTMLElement): HTMLElement | null {
  if (!place) return refuge(null, root);
  return place.target.isConnected ? place.target : (substitute(place) ?? refuge(place, root));
}

function give(element: HTMLElement): void {
  // A heading takes the focus from a script alone: it is no stop on the way of the Tab key.
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus();
}

function activeIn(root: HTMLElement): Element | null {
  return (root.getRootNode() as Document | ShadowRoot).activeElement;
}

function isNowhere(): boolean {
  const {activeElement, body, documentElement} = document;
  return activeElement === null || activeElement === body || activeElement === documentElement;
}
