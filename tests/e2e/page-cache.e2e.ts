/** Back and forward without loading: the browser kept the whole page, our script in it included. */
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {DemoPerson} from '../../scripts/demo/people.ts';
import {personNamed, SITE} from './support/composing.ts';
import {BROWSERS, only} from './support/launch.ts';
import {emptyTables, expectOk} from './support/requests.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const BIMA = personNamed('bima-prasetyo');
const RATNA = personNamed('ratna-pertiwi');
const ELENA = personNamed('elena-marchetti');
const urlOf = ({slug}: DemoPerson): string => `${SITE}/in/${slug}/`;

/**
 * What stands in the page in view, asked from within the world of our script: the test's own way into that world ends
 * with the first page.
 */
interface Standing {
  /** Named at the first question; another name is another copy of the script. */
  readonly instance: string | null;
  readonly isAlive: boolean;
  /** Whom each chip on the page is about. */
  readonly chips: readonly string[];
}

const LOOK = `() => {
  const world = globalThis.santun;
  if (world) world.name ??= crypto.randomUUID();
  const rootOf = host => host.openOrClosedShadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
  const hosts = [...document.querySelectorAll('html > :not(head, body)')];
  return {
    instance: world?.name ?? null,
    isAlive: world?.signal.aborted === false,
    chips: hosts.flatMap(host => [...(rootOf(host)?.querySelectorAll('.chipface .who') ?? [])])
      .map(chip => chip.textContent),
  };
}`;

describe.each(BROWSERS)('pages kept by the browser, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await emptyTables(session);
    await turnOn(session, SITE);
  });
  afterEach(() => tab?.close());

  const standing = (): Promise<Standing | undefined> =>
    session.ask<Standing | undefined>(`(async browser => {
      const [tab] = await browser.tabs.query({url: '${SITE}/*'});
      const [answer] = await browser.scripting.executeScript({target: {tabId: tab.id}, func: ${LOOK}});
      return answer?.result;
    })(globalThis.browser ?? chrome)`);

  /** From here on this document remembers whether it came back from the cache. */
  const remember = () =>
    tab.page.evaluate(
      `void addEventListener('pageshow', event => { globalThis.cameBack = event.persisted; })`,
    );

  const travel = async (steps: number, url: string) => {
    await tab.page.evaluate(`void setTimeout(() => history.go(${steps}))`);
    await until(`the cache gives ${url} back`, () =>
      tab.page.evaluate(`location.href === '${url}' && globalThis.cameBack === true`),
    );
  };

  /** Follows a link inside the page, as the site's own app does. */
  const follow = (person: DemoPerson) =>
    tab.page.evaluate(`void (() => {
      const link = Object.assign(document.createElement('a'), {href: '${urlOf(person)}'});
      document.body.append(link);
      link.click();
      link.remove();
    })()`);

  /** One chip stands there, and is about this person. */
  const isAbout = ({name: who}: DemoPerson, more = ''): Promise<Standing> =>
    until(`the chip is about ${who}`, async () => {
      const found = await standing();
      const [chip = ''] = found?.chips ?? [];
      const isRight = chip.includes(`What you know about ${who}`) && chip.includes(more);
      if (found?.isAlive && found.chips.length === 1 && isRight) return found;
      throw new Error(JSON.stringify(found));
    });

  it('bring back the right person, once, by the script that was there', async () => {
    tab = await session.open(urlOf(BIMA));
    const first = await isAbout(BIMA);
    await remember();
    await tab.page.goto(urlOf(ELENA));
    const second = await isAbout(ELENA);
    expect(second.instance).not.toBe(first.instance);
    await remember();
    await travel(-1, urlOf(BIMA));
    expect((await isAbout(BIMA)).instance).toBe(first.instance);
    await travel(1, urlOf(ELENA));
    expect((await isAbout(ELENA)).instance).toBe(second.instance);
  });

  it('bring back the person into whom the page had turned, and what was noted meanwhile', async () => {
    tab = await session.open(urlOf(BIMA));
    await isAbout(BIMA);
    await follow(RATNA);
    await isAbout(RATNA);
    await remember();
    await tab.page.goto(`${SITE}/feed/`);
    const {personId} = await expectOk(session, 'person.save', {
      personId: null,
      name: RATNA.name,
      aliases: [{site: 'linkedin.com', kind: 'slug', value: RATNA.slug}],
      fields: {},
    });
    await expectOk(session, 'commitment.add', {personId, text: 'send the deck', due: null});
    await travel(-1, urlOf(RATNA));
    await isAbout(RATNA, '1 to keep in mind');
    await tab.page.evaluate('void setTimeout(() => history.back())');
    await isAbout(BIMA);
  });

  it('keep to what was turned off while they lay there', async () => {
    tab = await session.open(urlOf(BIMA));
    const {instance} = await isAbout(BIMA);
    await remember();
    await tab.page.goto(`${SITE}/feed/`);
    await expectOk(session, 'site.choose', {origin: SITE, profiles: true, overlay: false, hints: true});
    await travel(-1, urlOf(BIMA));
    await until('another copy of the script stands there, and no chip', async () => {
      const found = await standing();
      if (found?.isAlive && found.instance !== instance && found.chips.length === 0) return true;
      throw new Error(JSON.stringify(found));
    });
  });

  it('are begun on when they come back, where their site was turned on while they lay there', async () => {
    await expectOk(session, 'site.remove', {origin: SITE});
    tab = await session.open(urlOf(BIMA));
    await remember();
    await tab.page.goto('https://github.com/');
    await remember();
    await turnOn(session, SITE);
    // Chromium wakes a stopped worker for what it began to listen to while it ran; Firefox does not.
    if (name === 'chromium') await session.worker.kill();
    await travel(-1, urlOf(BIMA));
    const {instance} = await isAbout(BIMA);
    // What runs there is left alone when the page comes back once more.
    await travel(1, 'https://github.com/');
    await travel(-1, urlOf(BIMA));
    expect((await isAbout(BIMA)).instance).toBe(instance);
  });
});

// Firefox wakes its own for nothing that it began to listen to while it ran.
describe.each(only('chromium'))('pages kept by the browser, after a while, %s', name => {
  it('are waited for no more: no page of any tab wakes the worker', async () => {
    const session = await start(name);
    await turnOn(session, SITE);
    const tab = await session.open('https://github.com/');
    await session.ask('(globalThis.browser ?? chrome).storage.session.set({returnsSince: 0})');
    await session.worker.kill();
    // Awake again, it has listened and, by the time that this is its turn, let go.
    await session.worker.evaluate(`navigator.locks.request('santun-returns', () => true)`);
    await session.worker.kill();
    await tab.page.goto('https://github.com/?again');
    // Whatever the browser had to tell it has told by the time that it answers this.
    await session.ask('(globalThis.browser ?? chrome).tabs.query({})');
    expect(await session.worker.isAlive()).toBe(false);
    await session.close();
  });
});
