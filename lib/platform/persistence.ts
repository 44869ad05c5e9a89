/** How the browser stands to what is stored. `persist` exists in pages only, not in the worker. */

export interface StorageState {
  /** Whether the browser promised not to clear it when space runs short. */
  readonly persisted: boolean;
  readonly usedBytes: number | null;
}

export async function storageState(): Promise<StorageState> {
  const [persisted, estimate] = await Promise.all([
    navigator.storage.persisted(),
    navigator.storage.estimate(),
  ]);
  return {persisted, usedBytes: estimate.usage ?? null};
}

/**
 * Asks the browser to keep the data. Chromium may say no although `unlimitedStorage` exempts us from clearing
 * (measured, Chromium 156): show the answer, promise nothing, and offer the backup.
 */
export function requestPersistence(): Promise<boolean> {
  return navigator.storage.persist();
}
