/** Follows the address of a page that changes without being loaded anew. */

/** The navigation API, as far as it is needed here; both browsers have it in content scripts. */
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
  navigation?.addEventListener('navigate', onLeave, {signal});
  navigation?.addEventListener('currententrychange', onArrive, {signal});
  // Back from the cache of whole pages: nothing is loaded, but time has passed.
  window.addEventListener('pageshow', event => event.persisted && onArrive(), {signal});
  window.addEventListener('pagehide', onLeave, {signal});
}
