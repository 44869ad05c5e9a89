/**
 * Stops the worker at its n-th call to any storage, without a hook in the product: the calls are wrapped in the
 * running worker, and the n-th never returns. Until the worker is closed, the transaction that the call belonged to is
 * kept open, as it would be by a script that died in the middle of it.
 *
 * Chromium's worker hangs in the call until it is broken off, which no code can catch. (A worker that hangs is closed
 * only after two seconds.) Firefox has its event page and the page that asks in one process, which would hang with it:
 * there the call and all that come after it yield a void that never answers.
 */
import type {Session} from './session.ts';
import {until} from './until.ts';

const WRAP = `(() => {
  if (globalThis.storageCalls) return;
  const calls = (globalThis.storageCalls = {count: 0, stopAt: 0, hangs: false});
  const {get} = IDBObjectStore.prototype;
  const keepOpen = store => { get.call(store, '').onsuccess = () => keepOpen(store); };
  const storeOf = target => target instanceof IDBIndex ? target.objectStore : target;
  // A request, a transaction, a promise: whatever it is taken for, it never comes to anything.
  const nothing = new Proxy(() => {}, {get: () => nothing, apply: () => nothing, set: () => true});
  const lives = target => {
    calls.count++;
    if (calls.stopAt === 0 || calls.count < calls.stopAt) return true;
    if (calls.count === calls.stopAt) {
      const store = storeOf(target);
      if (store instanceof IDBObjectStore) keepOpen(store);
      new BroadcastChannel('storage-calls').postMessage('stopped');
    }
    while (calls.hangs);
    return false;
  };
  const wrap = (target, names) => {
    for (const name of names) {
      const call = target[name];
      if (typeof call === 'function') target[name] = function (...args) {
        return lives(this) ? call.apply(this, args) : nothing;
      };
    }
  };
  const reads = ['get', 'getAll', 'getKey', 'getAllKeys', 'count', 'openCursor', 'openKeyCursor'];
  wrap(IDBFactory.prototype, ['open', 'deleteDatabase']);
  wrap(IDBDatabase.prototype, ['transaction']);
  wrap(IDBObjectStore.prototype, [...reads, 'put', 'add', 'delete', 'clear']);
  wrap(IDBIndex.prototype, reads);
  const {storage} = globalThis.browser ?? chrome;
  for (const area of [storage.local, storage.session]) wrap(area, ['get', 'set', 'remove', 'clear']);
  // The commit itself: the worker may die after it and before it hears of it.
  const complete = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
  Object.defineProperty(IDBTransaction.prototype, 'oncomplete', {
    get() { return complete.get.call(this); },
    set(heard) {
      complete.set.call(this, heard && function (event) { if (lives()) return heard.call(this, event); });
    },
  });
})()`;

/** How many storage calls the worker made in its life, or since `arm`. */
export async function storageCalls(session: Session): Promise<number> {
  return await session.worker.evaluate<number>('globalThis.storageCalls?.count ?? 0');
}

/** Wakes a new worker, and lets its n-th storage call from now never return; 0 for none. */
export async function arm(session: Session, stopAt: number): Promise<void> {
  await session.worker.kill();
  await session.worker.evaluate('1');
  await session.worker.evaluate(WRAP);
  const order = {count: 0, stopAt, hangs: session.name === 'chromium'};
  await session.worker.evaluate(`void Object.assign(globalThis.storageCalls, ${JSON.stringify(order)})`);
  await session.ask(`(() => {
    globalThis.stopped = false;
    globalThis.channel ??= new BroadcastChannel('storage-calls');
    globalThis.channel.onmessage = () => { globalThis.stopped = true; };
  })()`);
}

/** Lets the job run into the call that never returns, then closes the worker. False where the job was over before it. */
export async function killWhenStopped(session: Session, job: Promise<unknown>): Promise<boolean> {
  let over = false;
  const ended = job.finally(() => {
    over = true;
  });
  const stopped = await until('the worker stopped, or is done', async () => {
    if (await session.ask<boolean>('globalThis.stopped')) return 'stopped';
    return over ? 'done' : null;
  });
  if (stopped === 'stopped') {
    if (session.name === 'chromium') await session.worker.breakOff();
    await session.worker.kill();
  }
  await ended;
  return stopped === 'stopped';
}
