import {browser} from './browser.ts';

/** The match pattern that grants one origin. */
export function patternOf(origin: string): string {
  return `${origin}/*`;
}

export function isGranted(origin: string): Promise<boolean> {
  return browser.permissions.contains({origins: [patternOf(origin)]});
}

/**
 * Asks the user for one site. Call it in the tick of a click, before any await: Firefox refuses it later, and
 * Chrome's dialog closes the popup, so nothing after it may be relied on.
 */
export function requestSite(origin: string): Promise<boolean> {
  return browser.permissions.request({origins: [patternOf(origin)]});
}

/** Gives a site back; a site that was never granted is given back already. */
export async function releaseSite(origin: string): Promise<void> {
  if (await isGranted(origin)) await browser.permissions.remove({origins: [patternOf(origin)]});
}
