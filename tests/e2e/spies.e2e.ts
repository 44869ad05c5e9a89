/** What the page's own scripts can learn of us, and what they can make us do: nothing. */
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import {pageStrings} from '../../lib/ui/strings/page.ts';
import {lines} from '../../lib/ui/strings/strings.ts';
import {PEOPLE} from '../../scripts/demo/people.ts';
import {
  composerIsHeard,
  EDITOR,
  openThread,
  personNamed,
  SEND,
  SITE,
  writeInto,
} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {emptyTables, expectOk, inOurWorld, requestSource, rows} from './support/requests.ts';
import {appears, count, press, reads} from './support/screen.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const GOSSIP = 'Between us, Budi is so lazy and he drinks at work.';
const t = lines(pageStrings, 'en');

/** Listens, before anything of the page runs, to whatever could be heard of us. */
const SPY = `(() => {
  const heard = (globalThis.heard = []);
  addEventListener('message', event => heard.push('message ' + JSON.stringify(event.data)), true);
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) {
    heard.push('event ' + event.type);
    return dispatch.call(this, event);
  };
  for (const name of ['fetch', 'open', 'postMessage']) {
    const call = globalThis[name];
    globalThis[name] = function (...args) { heard.push(name); return call.apply(this, args); };
  }
  for (const [owner, name] of [[XMLHttpRequest.prototype, 'send'], [navigator, 'sendBeacon']]) {
    const call = owner[name];
    owner[name] = function (...args) { heard.push(name); return call.apply(this, args); };
  }
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    heard.push('attachShadow ' + init.mode);
    return attach.call(this, init);
  };
})()`;

/** Everything that the page can read: markup with open roots, names of highlights, sheets, globals, stored things. */
const SURROUNDINGS = `(() => {
  const markup = root => [...root.children].map(child => child.outerHTML).join('') +
    [...root.querySelectorAll('*')].map(e => (e.shadowRoot ? markup(e.shadowRoot) : '')).join('');
  return JSON.stringify({
    markup: markup(document),
    highlights: [...CSS.highlights.keys()],
    sheets: [...document.styleSheets].map(sheet => sheet.href).concat(
      document.adoptedStyleSheets.map(sheet => [...sheet.cssRules].map(rule => rule.cssText).join(''))),
    globals: Object.getOwnPropertyNames(globalThis).filter(name => /santun|wxt|webpack|browser|chrome$/i.test(name)),
    stored: [Object.keys(localStorage), Object.keys(sessionStorage), document.cookie],
    resources: performance.getEntriesByType('resource').map(entry => entry.name),
  });
})()`;

describe.each(BROWSERS)('%s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, SITE);
  });
  afterAll(() => session?.close());
  beforeEach(async () => {
    await emptyTables(session);
    tab = await openThread(session, personNamed('ratna-pertiwi'));
    await tab.page.evaluateOnNewDocument(SPY);
    await tab.page.reload();
  });
  afterEach(() => tab?.close());

  const heard = (): Promise<string[]> => tab.page.evaluate('globalThis.heard') as Promise<string[]>;
  const ourId = (): Promise<string> => session.ask<string>('location.host');

  it('with a remark shown the page sees an empty host and a bland name, and hears nothing', async () => {
    const before = (await heard()).length;
    await writeInto(tab, EDITOR, GOSSIP);
    await appears(tab.ours, {role: 'button', name: t.remarks(1)});
    const around = JSON.parse((await tab.page.evaluate(SURROUNDINGS)) as string) as {
      markup: string;
      highlights: string[];
      globals: string[];
      resources: string[];
    };
    const all = JSON.stringify(around);
    expect(all).not.toContain(await ourId());
    expect(all).not.toMatch(/(chrome|moz)-extension:|santun/i);
    expect(around.highlights.every(name => /^hint-[a-z]$/.test(name))).toBe(true);
    for (const words of [t.remarks(1), 'gossip', 'absent']) expect(around.markup).not.toContain(words);
    expect(
      around.resources.filter(url => !/^https:\/\/(www\.linkedin|media\.licdn)\.com\//.test(url)),
    ).toEqual([]);
    expect((await heard()).slice(before).filter(line => !line.startsWith('event input'))).toEqual([]);
  });

  it('nothing of ours stands in the editor or in what was sent', async () => {
    await writeInto(tab, EDITOR, 'Thank you so much for the pointers!');
    await press(tab.content, SEND);
    await reads(tab.content, 'Thank you so much for the pointers!');
    const body = await tab.content.evaluate(
      roots =>
        inPage
          .everything(roots)
          .filter(e => e.matches('.msg-s-event-listitem__body'))
          .at(-1)?.outerHTML,
      null,
    );
    expect(body).toMatch(/>Thank you so much for the pointers!</);
  });

  it('events that no person made are not believed: no recording, no script fetched', async () => {
    await tab.content.evaluate((roots, text: string) => {
      const [editor, send] = ['.msg-form__contenteditable', '.msg-form__send-button'].map(css =>
        inPage.everything(roots).find(element => element.matches(css)),
      ) as HTMLElement[];
      if (!editor || !send) throw new Error('no composer');
      editor.textContent = text;
      for (const type of ['focusin', 'input', 'keydown', 'pointerdown', 'click', 'submit']) {
        editor.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
        send.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
      }
      send.removeAttribute('disabled');
      send.click();
    }, 'forged by the page');
    await reads(tab.content, 'forged by the page');
    // Something real comes after it, so that there was time to fall for the forgery.
    await writeInto(tab, EDITOR, 'written by a person');
    await composerIsHeard(session);
    await press(tab.content, SEND);
    await until('the real one is recorded', async () => {
      const held = await rows<{interaction: {note: string}}>(session, 'heldSends');
      return held.some(row => row.interaction.note === 'written by a person');
    });
    const notes = (await rows<{interaction: {note: string}}>(session, 'heldSends')).map(
      row => row.interaction.note,
    );
    expect(notes).toEqual(['written by a person']);
  });

  it('forged messages and events do nothing', async () => {
    await writeInto(tab, EDITOR, GOSSIP);
    await appears(tab.ours, {role: 'button', name: t.remarks(1)});
    const id = await ourId();
    await tab.content.evaluate((_roots, own: string) => {
      const forged = {
        santun: 1,
        id: 'forged',
        kind: 'everything.delete',
        input: {confirm: 'delete everything'},
      };
      postMessage(forged, '*');
      for (const type of [`${own}:page:wxt:content-script-started`, 'wxt:content-script-started', 'santun']) {
        postMessage({type, contentScriptName: 'page', messageId: '1'}, '*');
        document.dispatchEvent(new CustomEvent(type, {detail: {contentScriptName: 'page', messageId: '1'}}));
      }
    }, id);
    expect(await count(tab.ours, {role: 'button', name: t.remarks(1)})).toBe(1);
  });

  it('no file of ours can be fetched by the page, no port opened', async () => {
    const origin = await session.ask<string>('location.origin');
    const reached = await tab.content.evaluate(async (_roots, own: string) => {
      const images = ['/icon/16.png', '/icon/128.png', '/popup.html'].map(
        path =>
          new Promise<string | null>(done => {
            const image = new Image();
            image.onload = () => done(path);
            image.onerror = () => done(null);
            image.src = own + path;
          }),
      );
      const fetched = await Promise.all(
        ['/manifest.json', '/content-scripts/page.js', '/surfaces.js'].map(path =>
          fetch(own + path).then(
            () => path,
            () => null,
          ),
        ),
      );
      const {chrome} = globalThis as {chrome?: {runtime?: {sendMessage?: unknown}}};
      return [...(await Promise.all(images)), ...fetched, typeof chrome?.runtime?.sendMessage].filter(
        one => one !== null && one !== 'undefined',
      );
    }, origin);
    expect(reached).toEqual([]);
  });

  it('markup in every captured field stays text', async () => {
    const [evil] = PEOPLE;
    const markup = '<img src=x onerror="globalThis.pwned=1">';
    const fields = ['headline', 'company', 'school', 'location', 'about', 'email', 'website'] as const;
    await expectOk(session, 'person.save', {
      personId: null,
      name: `Eve ${markup}`,
      aliases: [{site: 'linkedin.com', kind: 'slug', value: evil?.slug ?? ''}],
      fields: Object.fromEntries(
        fields.map(field => [
          field,
          {value: `${field} ${markup}`, source: 'you', confidence: 'sure' as const},
        ]),
      ),
    });
    await expectOk(session, 'preferences.set', {consentedAt: Date.now()});
    const profile = await session.open(`${SITE}/in/${evil?.slug}/`);
    await reads(profile.ours, 'Eve');
    const popup = await session.popup(profile);
    await reads(popup, `Eve ${markup}`);
    await popup.close();
    const [person] = await rows<{id: string}>(session, 'people');
    const page = await session.extension(`dashboard.html#/people/${person?.id}`);
    await reads(page.content, markup);
    for (const surface of [page.content, profile.ours]) {
      const made = await surface.evaluate(
        roots => inPage.everything(roots).filter(e => e.matches('img[src="x"], [onerror]')).length,
        null,
      );
      expect(made).toBe(0);
    }
    await page.close();
    await profile.close();
  });
});

const STORAGE = '(globalThis.browser ?? chrome).storage';

describe.each(BROWSERS)('a script of ours that a page has taken over, %s', name => {
  let session: Session;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, SITE);
    await openThread(session, personNamed('ratna-pertiwi'));
  });
  afterAll(() => session?.close());

  it.each(['everything.delete', 'backup.import', 'person.save', 'me.set', 'undo'] as const)(
    'may not ask for %s',
    async kind => {
      const inputs = {
        'everything.delete': {confirm: 'delete everything'},
        'backup.import': {text: '{}'},
        'person.save': {personId: null, name: 'Mallory', aliases: [], fields: {}},
        'me.set': {offers: [], told: []},
        undo: {undoId: 'x'},
      } as const;
      expect(await inOurWorld(session, SITE, requestSource(kind, inputs[kind] as never))).toMatchObject({
        ok: false,
        code: 'forbidden',
      });
    },
  );

  it('finds nothing personal in the storage that it can read', async () => {
    await expectOk(session, 'person.save', {personId: null, name: 'Secret Person', aliases: [], fields: {}});
    const read = await inOurWorld<string>(session, SITE, `${STORAGE}.local.get().then(JSON.stringify)`);
    expect(read).toContain(SITE);
    expect(read).not.toContain('Secret');
    const asked = `(async () => ${STORAGE}.session.get())().then(() => 'readable', () => 'closed')`;
    expect(await inOurWorld(session, SITE, asked)).toBe('closed');
  });
});
