/** The three switches of this site. They say nothing about anybody, so a script on a page may read them. */
import type {SiteChoice} from '../../lib/messages/model.ts';
import {leanBrowser} from '../../lib/platform/lean-browser.ts';

export type Switches = Pick<SiteChoice, 'profiles' | 'overlay' | 'hints'>;

const OFF: Switches = {profiles: false, overlay: false, hints: false};
const SITES = 'sites';
/** Origins that are chosen and that the browser lets us into no more. */
const WITHHELD = 'withheld';

function listOf<T>(value: unknown): readonly T[] {
  return Array.isArray(value) ? value : [];
}

/** All off where nothing was chosen, and where the browser took its grant back while this page was open. */
export async function readSwitches(): Promise<Switches> {
  const stored = await leanBrowser.storage.local.get([SITES, WITHHELD]);
  if (listOf<string>(stored[WITHHELD]).includes(location.origin)) return OFF;
  return listOf<SiteChoice>(stored[SITES]).find(choice => choice.origin === location.origin) ?? OFF;
}

/**
 * @param known how they stand now
 * @param onChange hears the switches after a change of any site's, until the signal ends
 */
export function watchSwitches(
  known: Switches,
  onChange: (switches: Switches) => void,
  signal: AbortSignal,
): void {
  const listener = async (changes: Record<string, chrome.storage.StorageChange>) => {
    if (!(SITES in changes) && !(WITHHELD in changes)) return;
    const switches = await readSwitches();
    if (!signal.aborted) onChange(switches);
  };
  // A page that the browser had put away whole was told nothing meanwhile (seen in Firefox).
  const comeBack = async ({persisted}: PageTransitionEvent) => {
    const switches = persisted ? await readSwitches() : known;
    if (!signal.aborted && !areSame(switches, known)) onChange(switches);
  };
  window.addEventListener('pageshow', comeBack, {signal});
  const {onChanged} = leanBrowser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), {once: true});
}

function areSame(a: Switches, b: Switches): boolean {
  return a.profiles === b.profiles && a.overlay === b.overlay && a.hints === b.hints;
}
