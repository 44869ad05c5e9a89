import {effect, signal} from '@preact/signals';
import {type ActiveReading, readActiveTab} from '../../app/read-active-tab.ts';
import {preferences} from '../data/preferences.ts';

/** Whom the page is about; null while it is being read. */
export const reading = signal<ActiveReading | null>(null);

/** Reads the page in front of the user, at the start and when they ask again. */
export async function readPage(): Promise<void> {
  reading.value = null;
  reading.value = await readActiveTab();
}

/** Reads the page at the start, once it is known that the user has agreed to it, and not before. */
export function readPageOnceAgreed(): void {
  let isBegun = false;
  effect(() => {
    if (isBegun || (preferences.value?.consentedAt ?? null) === null) return;
    isBegun = true;
    void readPage();
  });
}
