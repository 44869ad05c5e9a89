/**
 * Counts what is alive in our world of a page: observers that observe and timers that wait. The functions that wrap
 * them run in that world, before our scripts: they use nothing but the map that they find there.
 */
import type {Realm} from 'puppeteer-core';

interface Counted {
  /** What is alive, and its name. */
  alive: Map<unknown, string>;
  /** How much has come alive so far. */
  begun: number;
}

function wrapObservers(): void {
  const counted = globalThis as unknown as Counted;
  const begins = (thing: unknown, name: string) => {
    counted.alive.set(thing, name);
    counted.begun++;
  };
  const names = [
    'MutationObserver',
    'ResizeObserver',
    'IntersectionObserver',
    'PerformanceObserver',
  ] as const;
  for (const name of names) {
    const {prototype} = globalThis[name] as {
      prototype: {observe(...args: unknown[]): void; disconnect(): void};
    };
    const {observe, disconnect} = prototype;
    prototype.observe = function (...args) {
      begins(this, name);
      observe.apply(this, args);
    };
    prototype.disconnect = function () {
      counted.alive.delete(this);
      disconnect.apply(this);
    };
  }
}

function wrapTimers(): void {
  const counted = globalThis as unknown as Counted;
  const begins = (thing: unknown, name: string) => {
    counted.alive.set(thing, name);
    counted.begun++;
  };
  type Run = (...args: unknown[]) => void;
  const home = globalThis as unknown as Record<string, (first: unknown, ...rest: unknown[]) => number>;
  const pairs = [
    ['setTimeout', 'clearTimeout'],
    ['setInterval', 'clearInterval'],
    ['requestAnimationFrame', 'cancelAnimationFrame'],
    ['requestIdleCallback', 'cancelIdleCallback'],
  ] as const;
  for (const [start, end] of pairs) {
    const [begin, stop] = [home[start], home[end]];
    home[start] = (run, ...rest) => {
      const fired: Run = (...args) => {
        if (start !== 'setInterval') counted.alive.delete(`${start} ${id}`);
        (run as Run)(...args);
      };
      const id = begin?.(fired, ...rest) ?? 0;
      begins(`${start} ${id}`, start);
      return id;
    };
    home[end] = id => {
      counted.alive.delete(`${start} ${id}`);
      return stop?.(id) ?? 0;
    };
  }
  const timeout = AbortSignal.timeout.bind(AbortSignal);
  AbortSignal.timeout = ms => {
    const signal = timeout(ms);
    begins(signal, 'AbortSignal.timeout');
    signal.addEventListener('abort', () => counted.alive.delete(signal), {once: true});
    return signal;
  };
}

export async function countAlive(world: Realm): Promise<void> {
  await world.evaluate(() => void Object.assign(globalThis, {alive: new Map(), begun: 0}));
  await world.evaluate(wrapObservers);
  await world.evaluate(wrapTimers);
}

/** Names of what is alive at this moment. */
export function aliveIn(world: Realm): Promise<string[]> {
  return world.evaluate(() => [...(globalThis as unknown as Counted).alive.values()]);
}

/** How much has come alive since it is counted. */
export function begunIn(world: Realm): Promise<number> {
  return world.evaluate(() => (globalThis as unknown as Counted).begun);
}
