/** Follows the address of a page that changes without being loaded anew. */

/** The navigation API, as far as it is needed here; Chromium has it, Firefox since 147. */
interface Navigations extends EventTarget {
  readonly currentEntry?: {readonly url: string | null} | null;
}

/**
 * @param onLeave the page begins to turn into another one: what was said about the old one no longer holds. Comes
 *   before the new content, and also for a change that stays on the page
 * @param onArrive the address is the new one; its content may still be the old
 */
export function watchPages(onLeave: () => void, onArrive: () => void, signal: AbortSignal): void {
  const navigation = (window as {navigation?: Navigations}).navigation;
  if (navigation) {
    navigation.addEventListener('navigate', onLeave, {signal});
    navigation.addEventListener('currententrychange', onArrive, {signal});
  } else {
    compareAddresses(onLeave, onArrive, signal);
  }
  // Back from the cache of whole pages: nothing is loaded, but time has passed.
  window.addEventListener('pageshow', event => event.persisted && onArrive(), {signal});
  window.addEventListener('pagehide', onLeave, {signal});
}

/** Whatever a person does next: a page that turned into another is scrolled, pointed at or typed in. */
const OCCASIONS = ['popstate', 'hashchange', 'click', 'keydown', 'focusin', 'pointerover', 'scroll'];

/**
 * Without the navigation API nothing tells of `history.pushState`. The address is compared with the last one when
 * the person does something: no observer and no timer runs while nobody does.
 */
function compareAddresses(onLeave: () => void, onArrive: () => void, signal: AbortSignal): void {
  let last = location.href;
  const compare = () => {
    if (location.href === last) return;
    last = location.href;
    onLeave();
    onArrive();
  };
  for (const type of OCCASIONS)
    window.addEventListener(type, compare, {capture: true, passive: true, signal});
}
