import {browser} from './browser.ts';
import type {BuiltFile} from './scripts.ts';

export interface ActiveTab {
  readonly id: number;
  /** The browser's own word for the address; read by `activeTab`, which the click on the icon grants. */
  readonly url: string;
}

/** The tab that the user is looking at; null where its address may not be known. */
export async function activeTab(): Promise<ActiveTab | null> {
  const [tab] = await browser.tabs.query({active: true, currentWindow: true});
  return tab?.id !== undefined && tab.url ? {id: tab.id, url: tab.url} : null;
}

/**
 * Runs files of ours in the tab's page, one right after the other, and yields what the last one returns.
 *
 * @throws where the browser lets no add-on into the page (its own pages, its store)
 */
export async function runInTab(tabId: number, files: readonly string[]): Promise<unknown> {
  const [injected] = await browser.scripting.executeScript({target: {tabId}, files: files as BuiltFile[]});
  return injected?.result;
}
