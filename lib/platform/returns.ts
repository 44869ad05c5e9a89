/**
 * Pages that the browser had put away whole when their site was turned on: no script could be put into them, and none
 * comes by registration when they are shown again. The browser tells of every page of every tab, and would wake us for
 * each; so it is listened to only for as long after a site was turned on as such pages are kept.
 */
import {alone} from './alone.ts';
import {browser} from './browser.ts';

type Listener = Parameters<typeof browser.tabs.onUpdated.addListener>[0];

/** Chromium lets go of a page after ten minutes. */
const KEPT_MS = 600_000;
const SINCE = 'returnsSince';

let listener: Listener = () => undefined;

/**
 * Begins to listen in this very tick, for the worker may have been woken by such a page; ends at once where none is
 * expected any more.
 * @param onShown hears of every page that is shown, new or not, of hosts that are granted: of others no address is told
 */
export async function followReturns(onShown: (tabId: number, url: string) => void): Promise<void> {
  listener = (tabId, {status}, {url}) => {
    void endWhenOver();
    if (status === 'complete' && url) onShown(tabId, url);
  };
  browser.tabs.onUpdated.addListener(listener);
  await endWhenOver();
}

/** A site was turned on: pages of it may come back from now on. */
export function expectReturns(): Promise<void> {
  return alone('returns', async () => {
    await browser.storage.session.set({[SINCE]: Date.now()});
    browser.tabs.onUpdated.addListener(listener);
  });
}

function endWhenOver(): Promise<void> {
  return alone('returns', async () => {
    const {[SINCE]: since = 0} = await browser.storage.session.get(SINCE);
    if (Date.now() - Number(since) > KEPT_MS) browser.tabs.onUpdated.removeListener(listener);
  });
}
