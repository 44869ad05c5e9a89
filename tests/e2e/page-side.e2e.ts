/** What a page can learn of us: nothing that names us. And what it can do to us: nothing. */
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {EDITOR, marked, openBubble, personNamed, SITE, summon, writeInto} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {expectOk} from './support/requests.ts';
import {appears, button, count, vanishes} from './support/screen.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const RATNA = personNamed('ratna-pertiwi');
const PRESSURE = 'Stop ignoring me and answer today.';

interface Spied {
  readonly messages: readonly string[];
  readonly added: readonly string[];
  readonly attributes: readonly string[];
}

/** Set up before anything of ours is drawn; notes all that reaches the page. */
function spy(): void {
  const notes = {messages: [] as string[], added: [] as string[], attributes: [] as string[]};
  (window as unknown as {notes: unknown}).notes = notes;
  window.addEventListener('message', event => notes.messages.push(JSON.stringify(event.data)), true);
  new MutationObserver(records => {
    for (const {type, target, attributeName, addedNodes} of records) {
      if (type === 'attributes') notes.attributes.push(`${(target as Element).localName} ${attributeName}`);
      for (const node of addedNodes) if (node instanceof Element) notes.added.push(node.outerHTML);
    }
  }).observe(document.documentElement, {childList: true, attributes: true});
}

describe.each(BROWSERS)('the page’s side, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, SITE);
  });
  afterAll(() => session?.close());
  afterEach(() => tab?.close());

  async function withEverythingOpen(): Promise<void> {
    tab = await openBubble(session, RATNA);
    await tab.page.evaluate(spy);
    await appears(tab.ours, button('Save'));
    await writeInto(tab, EDITOR, PRESSURE);
    await marked(tab, [PRESSURE]);
    await summon(tab);
    await appears(tab.ours, button('Use this'));
  }

  it('sees no name, no address and no inside of ours', async () => {
    await withEverythingOpen();
    const {messages, added, attributes} = await tab.page.evaluate(
      () => (window as unknown as {notes: Spied}).notes,
    );
    expect(messages).toEqual([]);
    expect(attributes).toEqual([]);
    const naming = /extension|santun|[a-p]{32}|[0-9a-f]{8}-[0-9a-f]{4}/i;
    for (const html of added) expect(html).not.toMatch(naming);
    // Two plain boxes without a name, and nothing to look into.
    expect(added.every(html => /^<div style="[^"]*"><\/div>$/.test(html))).toBe(true);
    const seen = await tab.page.evaluate(() => ({
      html: document.documentElement.outerHTML,
      roots: [...document.documentElement.children].map(one => String(one.shadowRoot)),
      names: [...CSS.highlights.keys()],
      globals: Object.keys(window).filter(key => /santun/i.test(key)),
    }));
    expect(seen.html).not.toMatch(/(chrome|moz)-extension|santun/i);
    expect(new Set(seen.roots)).toEqual(new Set(['null']));
    expect(seen.names.every(key => /^hint-[abc]$/.test(key))).toBe(true);
    expect(seen.globals).toEqual([]);
  });

  it('cannot end or fool us with events and messages of its own', async () => {
    await withEverythingOpen();
    await tab.page.evaluate(() => {
      const types = [
        'visibilitychange',
        'pagehide',
        'focusout',
        'keydown',
        'click',
        'navigate',
        'wxt:content-script-started',
      ];
      for (const target of [window, document, document.documentElement.lastElementChild])
        for (const type of types) target?.dispatchEvent(new CustomEvent(type, {bubbles: true, detail: {}}));
      document.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
      window.postMessage({santun: 1, id: 'x', kind: 'person.save', input: {}}, '*');
    });
    await appears(tab.ours, button('Use this'));
  });

  it('is left alone when hints are switched off, and when all is', async () => {
    await withEverythingOpen();
    const choice = {origin: SITE, profiles: true, overlay: true, hints: false};
    await expectOk(session, 'site.choose', choice);
    await vanishes(tab.ours, button('Use this'));
    await until('no highlight is left', () => tab.page.evaluate(() => CSS.highlights.size === 0));
    await appears(tab.ours, button('Save'));
    await expectOk(session, 'site.choose', {...choice, profiles: false, overlay: false});
    await until('nothing of ours is left', async () => (await count(tab.ours, {css: '*'})) === 0);
    await expectOk(session, 'site.choose', {...choice, hints: true});
  });
});
