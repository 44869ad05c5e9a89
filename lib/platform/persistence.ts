/**
 * How the browser stands to what is stored. Pages ask for it by `navigator.storage.persist()`, which the worker has
 * not; Chromium may say no although `unlimitedStorage` exempts us from clearing (measured, Chromium 156).
 */

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
