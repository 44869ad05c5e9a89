/** Watches and breaks the calls that reach the storage, below everything of ours. */
import {IDBDatabase, IDBIndex, IDBObjectStore} from 'fake-indexeddb';

const CALLS = [
  [
    IDBObjectStore.prototype,
    ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete', 'clear', 'count', 'openCursor'],
  ],
  [IDBIndex.prototype, ['get', 'getAll', 'getAllKeys', 'getKey', 'count', 'openCursor', 'openKeyCursor']],
] as const;

type Method = (...args: unknown[]) => unknown;

/** Replaces every storage call until the returned function is called. */
function wrapCalls(wrapped: (original: Method) => Method): () => void {
  const restore: (() => void)[] = [];
  for (const [prototype, names] of CALLS) {
    const methods = prototype as unknown as Record<string, Method>;
    for (const name of names) {
      const original = methods[name] as Method;
      methods[name] = wrapped(original);
      restore.push(() => {
        methods[name] = original;
      });
    }
  }
  return () => restore.forEach(undo => void undo());
}

/** Runs a job whose n-th storage call, counted from one, throws as a full or broken storage does. */
export async function breakAtCall<T>(nth: number, error: () => Error, job: () => Promise<T>): Promise<T> {
  let calls = 0;
  const restore = wrapCalls(
    original =>
      function (this: unknown, ...args) {
        if (++calls === nth) throw error();
        return original.apply(this, args);
      },
  );
  try {
    return await job();
  } finally {
    restore();
  }
}

/**
 * The durability asked for by every writing transaction of a job; `undefined` where it asked for none.
 *
 * @param prepare opens the database, since Dexie takes hold of `transaction` when it opens; answers the job
 */
export async function durabilities(
  prepare: () => Promise<() => Promise<unknown>>,
): Promise<(string | undefined)[]> {
  let asked: (string | undefined)[] = [];
  const prototype = IDBDatabase.prototype as unknown as {transaction: Method};
  const original = prototype.transaction;
  prototype.transaction = function (this: unknown, ...args) {
    const [, mode, options] = args as [unknown, string, {durability?: string} | undefined];
    if (mode === 'readwrite') asked.push(options?.durability);
    return original.apply(this, args);
  };
  try {
    const job = await prepare();
    asked = [];
    await job();
  } finally {
    prototype.transaction = original;
  }
  return asked;
}
