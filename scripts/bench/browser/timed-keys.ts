/**
 * Takes the time of our listeners at every key, and counts what is drawn anew meanwhile. The function that wraps them
 * runs in our world of a page, before our scripts, and uses nothing else.
 */
import type {Realm} from 'puppeteer-core';

interface Timed {
  /** Milliseconds in our listeners from one press of a key to the next. */
  keys: number[];
  /** Changes of highlights, and of what stands in our shadow roots. */
  drawn: number;
}

function wrap(): void {
  const timed = globalThis as unknown as Timed;
  Object.assign(timed, {keys: [], drawn: 0});
  let pressed: Event | null = null;
  const {addEventListener} = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (typeof listener !== 'function') return addEventListener.call(this, type, listener, options);
    const own = function (this: EventTarget, event: Event) {
      if (event.type === 'keydown' && event !== pressed) {
        pressed = event;
        timed.keys.push(0);
      }
      const began = performance.now();
      listener.call(this, event);
      const last = timed.keys.length - 1;
      if (last >= 0) timed.keys[last] = (timed.keys[last] ?? 0) + performance.now() - began;
    };
    addEventListener.call(this, type, own, options);
  };
  const drawing = [Highlight.prototype, HighlightRegistry.prototype] as unknown as Record<string, unknown>[];
  for (const prototype of drawing)
    for (const name of ['add', 'set', 'delete', 'clear']) {
      const change = prototype[name] as ((...args: unknown[]) => unknown) | undefined;
      if (change)
        prototype[name] = function (...args: unknown[]) {
          timed.drawn++;
          return change.apply(this, args);
        };
    }
  const {attachShadow} = Element.prototype;
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    const all = {childList: true, attributes: true, characterData: true, subtree: true};
    new MutationObserver(records => (timed.drawn += records.length)).observe(root, all);
    return root;
  };
}

export async function timeKeys(world: Realm): Promise<void> {
  await world.evaluate(wrap);
}

/** What was measured since the last time it was asked for. */
export function timedKeys(world: Realm): Promise<{keys: readonly number[]; drawn: number}> {
  return world.evaluate(() => {
    const timed = globalThis as unknown as Timed;
    const {keys, drawn} = timed;
    Object.assign(timed, {keys: [], drawn: 0});
    return {keys, drawn};
  });
}
