/**
 * Stops the worker at its n-th call to any storage, without a hook in the product: the calls are wrapped in the
 * running worker, and the n-th never returns. It hangs until it is broken off, which no code can catch, and the worker
 * is closed; until then the transaction that the call belonged to is kept open, as it would be by a script that died
 * in the middle of it. (A worker that hangs is closed only after two seconds.) Chromium only: Firefox has its event
 * page and the page that asks in one process, which would hang with it.
 */
import type {Session} from './session.ts';
import {until} from './until.ts';

const WRAP = `(() => {
  if (globalThis.storageCalls) return;
  const calls = (globalThis.storageCalls = {count: 0, stopAt: 0});
  const {get} = IDBObjectStore.prototype;
  const keepOpen = store => { get.call(store, '').onsuccess = () => keepOpen(store); };
  const storeOf = target => target instanceof IDBIndex ? target.objectStore : target;
  const tick = target => {
    if (++calls.count !== calls.stopAt) return;
    const store = storeOf(target);
    if (store instanceof IDBObjectStore) keepOpen(store);
    new BroadcastChannel('storage-calls').postMessage('stopped');
    for (;;);
  };
  const wrap = (target, names) => {
    for (const name of names) {
      const call = target[name];
      if (typeof call === 'function') target[name] = function (...args) { tick(this); return call.apply(this, args); };
    }
  };
  const reads = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  wrap(IDBFactory.prototype, ['open', 'deleteDatabase']);
  wrap(IDBDatabase.prototype, ['transaction']);
  wrap(IDBObjectStore.prototype, [...reads, 'put', 'add', 'delete', 'clear']);
  wrap(IDBIndex.prototype, reads);
  for (const area of [chrome.storage.local, chrome.storage.session]) wrap(area, ['get', 'set', 'remove', 'clear']);
  // The commit itself: the worker may die after it and before it hears of it.
  const complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    get() { return complete.get.call(this); },
    set(heard) { complete.set.call(this, heard && function (event) { tick(); return heard.call(this, event); }); },
  });
})()`;

/** How many storage calls the worker made in its life, or since `arm`. */
export async function storageCalls(session: Session): Promise<number> {
  return await session.worker.evaluate<number>('globalThis.storageCalls?.count ?? 0');
}

/** Wakes a new worker, and lets its n-th storage call from now hang; 0 for none. */
export async function arm(session: Session, stopAt: number): Promise<void> {
  await session.worker.kill();
  await session.worker.evaluate('1');
  await session.worker.evaluate(WRAP);
  await session.worker.evaluate(`void Object.assign(globalThis.storageCalls, {count: 0, stopAt: ${stopAt}})`);
  await session.ask(`(() => {
    globalThis.stopped = false;
    globalThis.channel ??= new BroadcastChannel('storage-calls');
    globalThis.channel.onmessage = () => { globalThis.stopped = true; };
  })()`);
}

/** Lets the job run into the call that hangs, then closes the worker. False where the job was over before it. */
export async function killWhenStopped(session: Session, job: Promise<unknown>): Promise<boolean> {
  let over = false;
  const ended = job.finally(() => {
    over = true;
  });
  const stopped = await until('the worker hangs, or is done', async () => {
    if (await session.ask<boolean>('globalThis.stopped')) return 'hangs';
    return over ? 'done' : null;
  });
  if (stopped === 'hangs') {
    await session.worker.breakOff();
    await session.worker.kill();
  }
  await ended;
  return stopped === 'hangs';
}
