/**
 * Settings in `storage.local`. Content scripts can read it in both browsers, so nothing personal is ever put here:
 * only preferences and which sites are turned on.
 */
import type {Preferences, SiteChoice} from '../messages/model.ts';
import {alone} from './alone.ts';
import {browser} from './browser.ts';

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'auto',
  consentedAt: null,
  rulesOff: [],
  pauseBeforeSending: true,
};

const PREFERENCES = 'preferences';
const SITES = 'sites';
/** Chosen origins without the browser's grant; `entrypoints/page.content/choices.ts` watches it. */
const WITHHELD = 'withheld';

export async function readPreferences(): Promise<Preferences> {
  const {[PREFERENCES]: kept} = await browser.storage.local.get(PREFERENCES);
  return preferencesOf(kept);
}

function preferencesOf(kept: unknown): Preferences {
  return {...DEFAULT_PREFERENCES, ...(kept as Partial<Preferences> | undefined)};
}

export function writePreferences(change: Partial<Preferences>): Promise<void> {
  return alone('settings', async () => {
    await browser.storage.local.set({[PREFERENCES]: {...(await readPreferences()), ...change}});
  });
}

/** The sites that the user chose, whether or not the browser still grants them. */
export async function readSites(): Promise<SiteChoice[]> {
  const {[SITES]: kept} = await browser.storage.local.get(SITES);
  return (kept as SiteChoice[] | undefined) ?? [];
}

/** The chosen sites, and none before the user has agreed on the welcome page; in one call to the storage. */
export async function readAgreedSites(): Promise<SiteChoice[]> {
  const {[PREFERENCES]: kept, [SITES]: sites} = await browser.storage.local.get([PREFERENCES, SITES]);
  if (preferencesOf(kept).consentedAt === null) return [];
  return (sites as SiteChoice[] | undefined) ?? [];
}

/** Keeps what was chosen, and nothing else that the value may carry. */
export function writeSite({origin, profiles, overlay, hints}: SiteChoice): Promise<void> {
  return alone('settings', async () => {
    const others = (await readSites()).filter(site => site.origin !== origin);
    await browser.storage.local.set({[SITES]: [...others, {origin, profiles, overlay, hints}]});
  });
}

export function forgetSite(origin: string): Promise<void> {
  return alone('settings', async () => {
    await browser.storage.local.set({[SITES]: (await readSites()).filter(site => site.origin !== origin)});
  });
}

/** Writes only what changes: every script on a page hears it. */
export async function writeWithheld(origins: readonly string[]): Promise<void> {
  const {[WITHHELD]: kept = []} = await browser.storage.local.get(WITHHELD);
  if (JSON.stringify(kept) !== JSON.stringify(origins))
    await browser.storage.local.set({[WITHHELD]: [...origins]});
}

export function clearSettings(): Promise<void> {
  return browser.storage.local.clear();
}

/** Calls back after every change of any setting, in whatever window it was made; returns the way to stop. */
export function onSettingsChanged(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'local') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
