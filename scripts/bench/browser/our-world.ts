/** The world in a page in which our scripts run, and the page cannot look. */
import type {Realm} from 'puppeteer-core';
import {SITE} from '../../../tests/e2e/support/composing.ts';
import type {Session, Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';

export function ourWorld(tab: Tab): Promise<Realm> {
  return until('our script runs in the page', () => tab.page.extensionRealms()[0]);
}

/**
 * Lets the resident script of the tab in front begin anew, as the worker does for tabs that are open already: what was
 * put into our world before it is what all our scripts then find there.
 */
export async function beginAnew(session: Session): Promise<void> {
  await session.ask(`chrome.tabs.query({url: '${SITE}/*'}).then(tabs => Promise.all(tabs.map(({id}) =>
    chrome.scripting.executeScript({target: {tabId: id}, files: ['/content-scripts/page.js']}))))`);
}
