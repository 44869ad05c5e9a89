import {signal} from '@preact/signals';
import {type ActiveReading, readActiveTab} from '../../app/read-active-tab.ts';

/** Whom the page is about; null while it is being read. */
export const reading = signal<ActiveReading | null>(null);

/** Reads the page in front of the user, at the start and when they ask again. */
export async function readPage(): Promise<void> {
  reading.value = null;
  reading.value = await readActiveTab();
}
