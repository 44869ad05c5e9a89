import {alone} from './alone.ts';
import {browser} from './browser.ts';

/**
 * Notes about tabs, kept as long as the browser runs. `storage.session` outlives the worker, lies in memory only,
 * and cannot be read by content scripts in either browser.
 */
export type TabNote = 'subject' | 'pending';
const NOTES: readonly TabNote[] = ['subject', 'pending'];

const keyOf = (tabId: number, note: TabNote) => `${note}:${tabId}`;

/** @returns what was written under the same name; the caller knows its shape */
export async function readTabNote<T>(tabId: number, note: TabNote): Promise<T | null> {
  const key = keyOf(tabId, note);
  const {[key]: value} = await browser.storage.session.get(key);
  return (value as T | undefined) ?? null;
}

export function writeTabNote(tabId: number, note: TabNote, value: unknown): Promise<void> {
  return browser.storage.session.set({[keyOf(tabId, note)]: value});
}

/** Changes a note, reading and writing as one step; null stands for a note that is not there. */
export function changeTabNote<T>(
  tabId: number,
  note: TabNote,
  change: (known: T | null) => T,
): Promise<void> {
  return alone(`tab-${keyOf(tabId, note)}`, async () =>
    writeTabNote(tabId, note, change(await readTabNote<T>(tabId, note))),
  );
}

export function dropTabNotes(tabId: number): Promise<void> {
  return browser.storage.session.remove(NOTES.map(note => keyOf(tabId, note)));
}

/** Everything about tabs; that the extension has started stays. */
export async function clearTabNotes(): Promise<void> {
  const kept = await browser.storage.session.get(null);
  await browser.storage.session.remove(Object.keys(kept).filter(key => key !== STARTED));
}

/** The browser forgets it with the session, and whenever the extension is updated, reloaded or turned off. */
const STARTED = 'started';

/** Whether `markStarted` was called since the browser started or the extension changed. */
export async function hasStarted(): Promise<boolean> {
  return STARTED in (await browser.storage.session.get(STARTED));
}

export function markStarted(): Promise<void> {
  return browser.storage.session.set({[STARTED]: true});
}
