import type {SiteChoice} from '../../messages/model.ts';
import {requestSite} from '../../platform/permissions.ts';
import {act} from '../data/act.ts';

/**
 * Turns a site on, or changes what is on. Everything happens in the tick of the click. The worker is told first, for
 * Chrome's dialog takes the popup down at once, with whatever it did not send before: a write of its own is lost by
 * then. The worker keeps the choice, and finishes when the host is granted.
 *
 * @returns whether the browser allowed it, where there is still somebody to tell
 */
export async function turnOn(choice: SiteChoice): Promise<boolean> {
  const told = act('site.choose', choice);
  const granted = requestSite(choice.origin);
  await told;
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
