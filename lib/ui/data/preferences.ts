import {signal} from '@preact/signals';
import type {Preferences, SiteState} from '../../messages/model.ts';
import {isGranted} from '../../platform/permissions.ts';
import {onSettingsChanged, readPreferences, readSites} from '../../platform/settings.ts';
import {languageChoice} from '../language.ts';

/** The user's preferences; null until they are read. */
export const preferences = signal<Preferences | null>(null);

/** The sites that were chosen, and whether the browser still grants them; null until they are read. */
export const sites = signal<readonly SiteState[] | null>(null);

/** Reads the preferences and the sites, and keeps them up to date for as long as the page lives. */
export async function followSettings(): Promise<void> {
  onSettingsChanged(() => void readSettings());
  await readSettings();
}

async function readSettings(): Promise<void> {
  const [read, chosen] = await Promise.all([readPreferences(), readSites()]);
  languageChoice.value = read.language;
  preferences.value = read;
  sites.value = await Promise.all(
    chosen.map(async choice => ({...choice, granted: await isGranted(choice.origin)})),
  );
}
