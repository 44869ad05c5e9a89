// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

type Listener = (changes: object) => void;
const ON = {profiles: true, overlay: true, hints: true};
const OFF = {profiles: false, overlay: false, hints: false};

let kept: Record<string, unknown>;
const listeners = new Set<Listener>();
const watching = new AbortController();

beforeEach(() => {
  kept = {sites: [{origin: location.origin, ...ON}]};
  vi.stubGlobal('browser', {
    storage: {
      local: {
        get: async () => kept,
        onChanged: {
          addListener: (listener: Listener) => listeners.add(listener),
          removeListener: (listener: Listener) => listeners.delete(listener),
        },
      },
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

test('a page hears that the browser took the site back', async () => {
  const {readSwitches, watchSwitches} = await import('../../../entrypoints/page.content/choices.ts');
  expect(await readSwitches()).toMatchObject(ON);
  const changed = new Promise(resolve => watchSwitches(resolve, watching.signal));
  kept = {...kept, withheld: [location.origin]};
  for (const listener of listeners) listener({withheld: {newValue: kept.withheld}});
  expect(await changed).toEqual(OFF);
  watching.abort();
  expect(listeners.size).toBe(0);
  kept = {...kept, withheld: ['https://other.example']};
  expect(await readSwitches()).toMatchObject(ON);
});
