// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';

type Listener = (changes: object) => void;
const ON = {profiles: true, overlay: true, hints: true};
const OFF = {profiles: false, overlay: false, hints: false};

let kept: Record<string, unknown>;
const listeners = new Set<Listener>();

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
  const watching = new AbortController();
  expect(await readSwitches()).toMatchObject(ON);
  const changed = new Promise(resolve => watchSwitches(ON, resolve, watching.signal));
  kept = {...kept, withheld: [location.origin]};
  for (const listener of listeners) listener({withheld: {newValue: kept.withheld}});
  expect(await changed).toEqual(OFF);
  watching.abort();
  expect(listeners.size).toBe(0);
  kept = {...kept, withheld: ['https://other.example']};
  expect(await readSwitches()).toMatchObject(ON);
});

test('a page that comes back whole asks what was switched meanwhile, and says nothing where nothing was', async () => {
  const {watchSwitches} = await import('../../../entrypoints/page.content/choices.ts');
  const watching = new AbortController();
  const heard = vi.fn();
  watchSwitches(ON, heard, watching.signal);
  const show = async (persisted: boolean) => {
    window.dispatchEvent(Object.assign(new Event('pageshow'), {persisted}));
    await new Promise(resolve => setTimeout(resolve));
  };
  await show(true);
  expect(heard).not.toHaveBeenCalled();
  kept = {sites: [{origin: location.origin, ...ON, overlay: false}]};
  await show(false);
  expect(heard).not.toHaveBeenCalled();
  await show(true);
  expect(heard.mock.lastCall?.[0]).toMatchObject({...ON, overlay: false});
  watching.abort();
  heard.mockClear();
  await show(true);
  expect(heard).not.toHaveBeenCalled();
});
