import type {SiteChoice} from '../messages/model.ts';

/** What the browser knows and does about sites. */
export interface SiteAccess {
  chosen(): Promise<readonly SiteChoice[]>;
  isGranted(origin: string): Promise<boolean>;
  /** Tells the scripts on pages which chosen origins the browser lets us into no more: they stop. */
  withhold(origins: readonly string[]): Promise<void>;
  /** Registers the resident script for exactly these; answers the newly registered. */
  register(origins: readonly string[]): Promise<readonly string[]>;
  /** Puts the resident script into tabs that are open. */
  injectInto(origin: string): Promise<void>;
}

/** Whether any of the three switches is on; a site with none needs no script. */
export function isOn({profiles, overlay, hints}: SiteChoice): boolean {
  return profiles || overlay || hints;
}

/**
 * Makes registered scripts and open tabs agree with chosen sites and granted hosts. Run at install, update,
 * start-up, and whenever a choice or a permission changes: Chrome drops registrations on an update.
 * @param renew open tabs may hold the scripts of an earlier version, or none: all get the present one, not only
 *   those of newly registered sites. Firefox keeps registrations on an update and puts nothing into open tabs.
 */
export async function reconcile(access: SiteAccess, renew = false): Promise<void> {
  const chosen = (await access.chosen()).filter(isOn);
  const granted = await Promise.all(chosen.map(({origin}) => access.isGranted(origin)));
  const origins = chosen.filter((_, i) => granted[i]).map(({origin}) => origin);
  await access.withhold(chosen.filter((_, i) => !granted[i]).map(({origin}) => origin));
  const added = await access.register(origins);
  await Promise.all((renew ? origins : added).map(origin => access.injectInto(origin)));
}
