/** Why the store could not answer, in words that lead to a way out. */
export type StoreFailureCode = 'storage-unavailable' | 'quota';

const UNAVAILABLE: ReadonlySet<string> = new Set([
  'OpenFailedError',
  'MissingAPIError',
  'DatabaseClosedError',
  'InvalidStateError',
  'UnknownError',
  'UpgradeError',
  'VersionError',
  'VersionChangeError',
  'TimeoutError',
  'SecurityError',
  'NotReadableError',
  'DataError',
]);

function names(error: unknown, depth = 0): string[] {
  if (typeof error !== 'object' || error === null || depth > 4) return [];
  const {name, inner, cause} = error as {name?: unknown; inner?: unknown; cause?: unknown};
  return [
    ...(typeof name === 'string' ? [name] : []),
    ...names(inner, depth + 1),
    ...names(cause, depth + 1),
  ];
}

/**
 * Tells a failure of the storage from a bug. Dexie wraps what the browser threw (`AbortError` around
 * `QuotaExceededError`), so the whole chain is read; a full disk is named first.
 *
 * @returns null where the error did not come from the storage
 */
export function storeFailure(error: unknown): StoreFailureCode | null {
  const chain = names(error);
  if (chain.includes('QuotaExceededError')) return 'quota';
  return chain.some(name => UNAVAILABLE.has(name) || name === 'AbortError') ? 'storage-unavailable' : null;
}
