import type {Preferences} from '../../lib/messages/model.ts';
import {leanBrowser} from '../../lib/platform/lean-browser.ts';
import {languageChoice} from '../../lib/ui/language.ts';

const KEY = 'preferences';

/** Speaks the language that the user chose, and follows a change of it. */
export async function speakChosenLanguage(signal: AbortSignal): Promise<void> {
  const take = (preferences: unknown) => {
    languageChoice.value = (preferences as Partial<Preferences> | undefined)?.language ?? 'auto';
  };
  const {local} = leanBrowser.storage;
  const changed = (changes: Record<string, chrome.storage.StorageChange>) => {
    if (KEY in changes) take(changes[KEY]?.newValue);
  };
  local.onChanged.addListener(changed);
  signal.addEventListener('abort', () => local.onChanged.removeListener(changed), {once: true});
  take((await local.get(KEY))[KEY]);
}
