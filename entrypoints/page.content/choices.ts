/** The three switches of this site. They say nothing about anybody, so a script on a page may read them. */
import type {SiteChoice} from '../../lib/messages/protocol.ts';
import {leanBrowser} from '../../lib/platform/lean-browser.ts';

export type Switches = Pick<SiteChoice, 'profiles' | 'overlay' | 'hints'>;

const OFF: Switches = {profiles: false, overlay: false, hints: false};
const KEY = 'sites';

function switchesIn(sites: unknown): Switches {
  const choices = Array.isArray(sites) ? (sites as SiteChoice[]) : [];
  return choices.find(choice => choice.origin === location.origin) ?? OFF;
}

export async function readSwitches(): Promise<Switches> {
  const stored = await leanBrowser.storage.local.get(KEY);
  return switchesIn(stored[KEY]);
}

export function watchSwitches(onChange: (switches: Switches) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (KEY in changes) onChange(switchesIn(changes[KEY]?.newValue));
  };
  const {onChanged} = leanBrowser.storage.local;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), {once: true});
}
