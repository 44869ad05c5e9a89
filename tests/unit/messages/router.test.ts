import {describe, expect, test} from 'vitest';
import type {SiteChoice} from '../../../lib/messages/model.ts';
import type {Kind} from '../../../lib/messages/protocol.ts';
import {type Permitted, type RouterDeps, route, type Sender} from '../../../lib/messages/router.ts';
import {SCHEMAS} from '../../../lib/messages/schemas.ts';
import {SAMPLES} from './samples.ts';

const OWN = 'chrome-extension://abcdefgh';
const SITE = 'https://www.linkedin.com';
const KINDS = Object.keys(SCHEMAS) as Kind[];

interface Carried extends RouterDeps {
  readonly carried: Permitted[];
}

function deps(switches: Partial<SiteChoice> | null): Carried {
  const carried: Permitted[] = [];
  return {
    carried,
    extensionId: 'abcdefgh',
    extensionOrigin: OWN,
    site: async origin =>
      switches && origin === SITE
        ? {origin, profiles: false, overlay: false, hints: false, ...switches}
        : null,
    carryOut: async request => {
      carried.push(request);
      return {ok: true, value: null};
    },
  };
}

const page = (change: Partial<Sender> = {}): Sender => ({
  id: 'abcdefgh',
  url: `${SITE}/in/sari-dewi/`,
  origin: SITE,
  frameId: 0,
  tab: {id: 7},
  ...change,
});
const popup: Sender = {id: 'abcdefgh', url: `${OWN}/popup.html`, origin: OWN};

async function mayAsk(
  kind: Kind,
  sender: Sender,
  switches: Partial<SiteChoice> | null,
  input: unknown = SAMPLES[kind],
) {
  const world = deps(switches);
  const answer = await route({santun: 1, id: 'r1', kind, input}, sender, world);
  expect(world.carried.length).toBe(answer.ok ? 1 : 0);
  return answer.ok ? 'yes' : answer.code;
}

const BY_PAGES: Partial<Record<Kind, readonly (keyof SiteChoice)[]>> = {
  'page.seen': ['profiles', 'overlay'],
  'page.parse': ['profiles', 'overlay'],
  'page.inject': ['overlay'],
  'page.glance': ['overlay'],
  'page.save': ['overlay'],
  'page.log': ['overlay'],
  'page.settle': ['overlay'],
  'page.undo': ['overlay'],
  'line.parse': ['overlay'],
  'draft.check': ['hints'],
  'draft.dismiss': ['hints'],
  'draft.sent': ['hints'],
  'draft.pressed': ['hints'],
  'draft.pending': ['hints'],
  'draft.dropped': ['hints'],
};
/** Our own pages have parsed what is typed in them, and the microformats of the page that the popup stands over. */
const PARSED_FOR_ALL: readonly Kind[] = ['page.parse', 'line.parse'];
const ALL = {profiles: true, overlay: true, hints: true};

describe.each(KINDS)('%s', kind => {
  const forPages = BY_PAGES[kind];

  test('our own pages', async () => {
    const expected = forPages && !PARSED_FOR_ALL.includes(kind) ? 'forbidden' : 'yes';
    expect(await mayAsk(kind, popup, null)).toBe(expected);
    const inTab = {
      id: 'abcdefgh',
      url: `${OWN}/dashboard.html#/people`,
      origin: OWN,
      frameId: 0,
      tab: {id: 3},
    };
    expect(await mayAsk(kind, inTab, null)).toBe(expected);
  });

  test('a page of a site with everything on', async () => {
    expect(await mayAsk(kind, page(), ALL)).toBe(forPages ? 'yes' : 'forbidden');
  });

  test.each(['profiles', 'overlay', 'hints'] as const)('a page of a site with %s alone', async name => {
    expect(await mayAsk(kind, page(), {[name]: true})).toBe(forPages?.includes(name) ? 'yes' : 'forbidden');
  });

  test.each<[string, Sender, Partial<SiteChoice> | null]>([
    ['a site that is not turned on', page(), null],
    ['another site', page({url: 'https://evil.example/in/sari-dewi', origin: 'https://evil.example'}), ALL],
    [
      'a page without encryption',
      page({url: 'http://www.linkedin.com/in/x', origin: 'http://www.linkedin.com'}),
      ALL,
    ],
    ['a page whose address holds ours', page({url: `https://evil.example/${OWN}/popup.html`}), ALL],
    ['an origin that begins like ours', {id: 'abcdefgh', url: `${OWN}.evil.example/popup.html`}, ALL],
    ['our address under another origin', {...popup, origin: 'null'}, null],
    ['a frame without address', page({url: undefined}), ALL],
    ['no tab', page({tab: undefined}), ALL],
    ['no frame', page({frameId: undefined}), ALL],
    ['another extension', {...popup, id: 'zzzzzzzz'}, ALL],
    ['another extension that names our address', {...page(), id: 'zzzzzzzz'}, ALL],
    ['nobody', {}, ALL],
  ])('refused: %s', async (_who, sender, switches) => {
    expect(await mayAsk(kind, sender, switches)).toBe('forbidden');
  });

  test('a bad input is named before anything is done', async () => {
    expect(await mayAsk(kind, forPages ? page() : popup, ALL, {nonsense: true})).toBe('bad-request');
  });
});

test.each([
  ['reader', ['profiles', 'overlay']],
  ['overlay', ['overlay']],
  ['composer', ['hints']],
] as const)('the %s script comes with %s', async (script, switches) => {
  for (const name of ['profiles', 'overlay', 'hints'] as const) {
    const expected = (switches as readonly string[]).includes(name) ? 'yes' : 'forbidden';
    expect(await mayAsk('page.inject', page(), {[name]: true}, {script})).toBe(expected);
  }
});

test('the page is told by the browser: address, tab and frame of the sender', async () => {
  const world = deps(ALL);
  await route(
    {santun: 1, id: 'r1', kind: 'draft.check', input: SAMPLES['draft.check']},
    page({frameId: 4}),
    world,
  );
  expect(world.carried[0]?.page).toMatchObject({
    tabId: 7,
    frameId: 4,
    url: `${SITE}/in/sari-dewi/`,
    origin: SITE,
  });
});

test.each([
  ['the top frame moved by pushState', {tab: {id: 7, url: `${SITE}/in/budi/`}}, `${SITE}/in/budi/`],
  ['a frame inside the page', {frameId: 4, tab: {id: 7, url: `${SITE}/in/budi/`}}, `${SITE}/in/sari-dewi/`],
  ['a tab that is elsewhere by now', {tab: {id: 7, url: 'https://github.com/budi'}}, `${SITE}/in/sari-dewi/`],
  ['a tab whose address is not told', {tab: {id: 7}}, `${SITE}/in/sari-dewi/`],
])('the address of %s', async (_what, change, url) => {
  const world = deps(ALL);
  const message = {santun: 1, id: 'r1', kind: 'draft.check', input: SAMPLES['draft.check']};
  await route(message, page(change), world);
  expect(world.carried[0]?.page).toMatchObject({url});
});

describe.each(['page.seen', 'page.glance', 'page.save', 'page.log', 'page.settle', 'page.undo'] as const)(
  '%s is for the page in view',
  kind => {
    test.each<[string, Partial<Sender>, string]>([
      ['the top frame of an active page', {documentLifecycle: 'active'}, 'yes'],
      ['a browser that tells no lifecycle', {}, 'yes'],
      ['a frame inside the page', {frameId: 4}, 'forbidden'],
      ['a page drawn before it is opened', {documentLifecycle: 'prerender'}, 'forbidden'],
      ['a page that was put away', {documentLifecycle: 'cached'}, 'forbidden'],
    ])('%s', async (_who, change, expected) => {
      expect(await mayAsk(kind, page(change), ALL)).toBe(expected);
    });
  },
);

test('a composer in a frame may have its text checked', async () => {
  expect(await mayAsk('draft.check', page({frameId: 4}), ALL)).toBe('yes');
});

test('a request larger than any honest one is refused', async () => {
  const aliases = Array.from({length: 50}, () => ({site: 'a', kind: 'url', value: 'é'.repeat(2000)}));
  const entry = {...SAMPLES['page.log'].entry, note: 'x'.repeat(50_000)};
  const fields = Object.fromEntries(
    [
      'headline',
      'about',
      'company',
      'school',
      'location',
      'degree',
      'photo',
      'email',
      'phone',
      'website',
    ].map(name => [name, {value: 'x'.repeat(10_000), source: 'you', confidence: 'sure'}]),
  );
  expect(await mayAsk('page.log', page(), ALL, {aliases, entry})).toBe('yes');
  const whole = {personId: null, name: 'Sari', aliases: [...aliases, ...aliases, ...aliases], fields};
  expect(await mayAsk('person.save', popup, null, whole)).toBe('bad-request');
});

test.each([undefined, null, 0, 'hello', [], {}, {santun: 1}, {santun: 1, id: 'a', kind: 'undo'}])(
  'something that is no request gets an answer: %j',
  async message => {
    expect(await route(message, popup, deps(null))).toMatchObject({ok: false, code: 'bad-request'});
  },
);

test('whatever fails inside is an answer', async () => {
  const broken: RouterDeps = {
    ...deps(ALL),
    site: () => Promise.reject(new Error('gone')),
    carryOut: () => Promise.reject(new Error('gone')),
  };
  const undo = {santun: 1, id: 'a', kind: 'undo', input: {undoId: 'u'}};
  expect(await route(undo, popup, broken)).toMatchObject({ok: false, code: 'internal'});
  const seen = {santun: 1, id: 'a', kind: 'page.seen', input: SAMPLES['page.seen']};
  expect(await route(seen, page(), broken)).toMatchObject({ok: false, code: 'internal'});
});
