import {expect, test} from 'vitest';
import {reconcile, type SiteAccess} from '../../../lib/app/site-access.ts';
import type {SiteChoice} from '../../../lib/messages/model.ts';

const LINKEDIN = 'https://www.linkedin.com';
const GITHUB = 'https://github.com';
const choice = (origin: string, on = true): SiteChoice => ({
  origin,
  profiles: on,
  overlay: false,
  hints: false,
});

/** A browser that remembers what is registered and injected. */
function browserWith(
  chosen: readonly SiteChoice[],
  granted: readonly string[],
  registered: readonly string[] = [],
) {
  const state = {registered: [...registered], injected: [] as string[]};
  const told: (readonly string[])[] = [];
  const access: SiteAccess = {
    chosen: async () => chosen,
    isGranted: async origin => granted.includes(origin),
    withhold: async origins => void told.push(origins),
    async register(origins) {
      const added = origins.filter(origin => !state.registered.includes(origin));
      state.registered = [...origins];
      return added;
    },
    injectInto: async origin => void state.injected.push(origin),
  };
  return {access, state, told};
}

test.each<[string, SiteChoice[], string[], string[], string[], string[]]>([
  [
    'chosen and granted: registered, and put into open tabs',
    [choice(LINKEDIN)],
    [LINKEDIN],
    [],
    [LINKEDIN],
    [LINKEDIN],
  ],
  [
    'already registered: open tabs are left alone',
    [choice(LINKEDIN)],
    [LINKEDIN],
    [LINKEDIN],
    [LINKEDIN],
    [],
  ],
  ['chosen and not granted (yet): nothing', [choice(LINKEDIN)], [], [], [], []],
  ['granted and not chosen: nothing', [], [LINKEDIN], [], [], []],
  ['every switch off: nothing', [choice(LINKEDIN, false)], [LINKEDIN], [LINKEDIN], [], []],
  ['taken back by the browser: gone', [choice(LINKEDIN)], [], [LINKEDIN], [], []],
  [
    'one more: only the new one is put into tabs',
    [choice(LINKEDIN), choice(GITHUB)],
    [LINKEDIN, GITHUB],
    [LINKEDIN],
    [LINKEDIN, GITHUB],
    [GITHUB],
  ],
])('%s', async (_what, chosen, granted, before, registered, injected) => {
  const {access, state} = browserWith(chosen, granted, before);
  await reconcile(access);
  expect(state).toEqual({registered, injected});
  await reconcile(access);
  expect(state).toEqual({registered, injected});
});

test('open pages of a site that the browser took back are told', async () => {
  const {access, told} = browserWith(
    [choice(LINKEDIN), choice(GITHUB), choice('https://a.example', false)],
    [GITHUB],
  );
  await reconcile(access);
  expect(told).toEqual([[LINKEDIN]]);
});

test('after an update every open tab gets the present script, though all were registered', async () => {
  const {access, state} = browserWith([choice(LINKEDIN), choice(GITHUB)], [LINKEDIN], [LINKEDIN]);
  await reconcile(access, true);
  expect(state).toEqual({registered: [LINKEDIN], injected: [LINKEDIN]});
});
