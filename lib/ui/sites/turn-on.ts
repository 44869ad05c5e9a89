import type {SiteChoice} from '../../messages/model.ts';
import {requestSite} from '../../platform/permissions.ts';
import {writeSite} from '../../platform/settings.ts';
import {act} from '../data/act.ts';

/**
 * Turns a site on, or changes what is on. Everything happens in the tick of the click: the browser's dialog closes
 * the popup, so the choice is written before it is asked for, and the worker finishes when the host is granted.
 *
 * @returns whether the browser allowed it, where there is still somebody to tell
 */
export async function turnOn(choice: SiteChoice): Promise<boolean> {
  const written = writeSite(choice);
  const granted = requestSite(choice.origin);
  // Where the host was granted before, no `onAdded` comes: the worker is told as well, and sees to the scripts.
  const told = act('site.choose', choice);
  await Promise.all([written, told]);
  return granted;
}

/** Turns a site off and gives its host back. */
export async function turnOff(origin: string): Promise<void> {
  await act('site.remove', {origin});
}

/** The host as people read it: without `www.`. */
export function hostOf(origin: string): string {
  return new URL(origin).hostname.replace(/^www\./, '');
}
