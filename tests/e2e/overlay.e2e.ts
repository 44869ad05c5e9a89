/** The chip on a profile: what is known about this very person, saved and logged from there. */
import {afterAll, afterEach, beforeAll, beforeEach, describe, expect, it} from 'vitest';
import type {DemoPerson} from '../../scripts/demo/people.ts';
import {addBubble, personNamed, SITE} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {emptyTables, expectOk, rows} from './support/requests.ts';
import {appears, button, count, press, reads, vanishes} from './support/screen.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const BIMA = personNamed('bima-prasetyo');
const CHIP = {...button(`What you know about ${BIMA.name}`), part: true};
/** What a hostile page or a hostile name would like to be markup. */
const MARKUP = '<img src=x onerror="document.title=1"><script>document.title=1</script>{{7*7}}';

async function save(session: Session, person: DemoPerson): Promise<string> {
  const alias = {site: 'linkedin.com', kind: 'slug', value: person.slug} as const;
  const input = {personId: null, name: person.name, aliases: [alias], fields: {}};
  return (await expectOk(session, 'person.save', input)).personId;
}

/** How many points of the chip, 4 px apart, lie over something of the page that can be pressed or written in. */
async function controlsUnderChip(tab: Tab): Promise<number> {
  const chip = await tab.ours.evaluate(roots => {
    const {left, top, right, bottom} =
      inPage.matchAll(roots, {css: '.chipface'})[0]?.getBoundingClientRect() ?? {};
    return [left, top, right, bottom];
  }, null);
  return await tab.content.evaluate((_roots, [left, top, right, bottom]: (number | undefined)[]) => {
    if (left === undefined || top === undefined || right === undefined || bottom === undefined)
      throw new Error('there is no chip');
    const isOurs = (element: Element) => element.localName === 'div' && !element.closest('body');
    const under = (x: number, y: number): Element | null => {
      let found = document.elementsFromPoint(x, y).find(element => !isOurs(element)) ?? null;
      while (found?.shadowRoot) {
        const inner: Element | null = found.shadowRoot.elementFromPoint(x, y);
        if (!inner || inner === found) break;
        found = inner;
      }
      return found;
    };
    let covered = 0;
    // The chip's ends are round, and so are buttons: their outermost pixels are nobody's.
    for (let x = left + 4; x <= right - 4; x += 4)
      for (let y = top + 4; y <= bottom - 4; y += 4)
        if (under(x, y)?.closest('a[href], button, [contenteditable]')) covered++;
    return covered;
  }, chip);
}

describe.each(BROWSERS)('overlay, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await turnOn(session, SITE);
  });
  afterAll(() => session?.close());
  beforeEach(() => emptyTables(session));
  afterEach(async () => {
    await tab?.close();
    await session.ask(
      `(globalThis.browser ?? chrome).storage.local.remove(['overlayCorner', 'overlayHiddenOn'])`,
    );
  });
  const openProfile = () => session.open(`${SITE}/in/${BIMA.slug}/`);

  it('saves in one click, and takes it back', async () => {
    tab = await openProfile();
    await press(tab.ours, button('Save'));
    await reads(tab.ours, 'no contact noted yet');
    expect(await rows(session, 'people')).toMatchObject([{name: BIMA.name}]);
    await press(tab.ours, button('Undo'));
    await appears(tab.ours, button('Save'));
    expect(await rows(session, 'people')).toEqual([]);
  });

  it('shows what is open, settles it, and logs a line with its day', async () => {
    const personId = await save(session, BIMA);
    await expectOk(session, 'commitment.add', {personId, text: 'send the deck', due: null});
    await expectOk(session, 'feedback.add', {personId, kind: 'outcome', about: 'the talk with Budi'});
    tab = await openProfile();
    await reads(tab.ours, '2 to keep in mind');
    await press(tab.ours, CHIP);
    await reads(tab.ours, 'the talk with Budi');
    await press(tab.ours, button('Done'));
    await vanishes(tab.ours, button('Done'));
    expect(await rows(session, 'commitments')).toMatchObject([{status: 'kept'}]);
    await press(tab.ours, {role: 'textbox', name: 'What happened?'});
    await tab.ours.type('called her yesterday');
    await reads(tab.ours, 'yesterday');
    await tab.ours.key('Enter');
    await reads(tab.ours, 'Logged');
    const [logged] = await rows<{at: number; channel: string; personIds: string[]}>(session, 'interactions');
    expect(logged).toMatchObject({channel: 'phone', personIds: [personId]});
    expect(Date.now() - (logged?.at ?? 0)).toBeGreaterThan(6 * 3_600_000);
  });

  it('reads and logs a line although the worker went to sleep', async () => {
    await save(session, BIMA);
    tab = await openProfile();
    await press(tab.ours, CHIP);
    await press(tab.ours, {role: 'textbox', name: 'What happened?'});
    await session.worker.kill();
    await tab.ours.type('ketemu kemarin di kantor');
    await reads(tab.ours, 'yesterday');
    await session.worker.kill();
    await tab.ours.key('Enter');
    await reads(tab.ours, 'Logged');
    expect(await rows(session, 'interactions')).toMatchObject([{channel: 'in-person', setting: 'offline'}]);
  });

  it('goes to another corner by a click, and stays there', async () => {
    await save(session, BIMA);
    tab = await openProfile();
    await press(tab.ours, CHIP);
    const place = () =>
      tab.ours.evaluate(roots => {
        const box = inPage.matchAll(roots, {css: '.overlay'})[0]?.getBoundingClientRect();
        return box ? `${Math.round(box.left)} ${Math.round(box.top)}` : '';
      }, null);
    const before = await place();
    await press(tab.ours, button('Move to another corner'));
    await until('it moved', async () => (await place()) !== before);
    const kept = await session.ask(`(globalThis.browser ?? chrome).storage.local.get('overlayCorner')`);
    expect(kept).toMatchObject({overlayCorner: expect.stringMatching(/left|right/)});
  });

  it.each(['For Bima, while this tab is open', 'On every page, for today'])(
    'can be hidden: %s',
    async how => {
      await save(session, BIMA);
      tab = await openProfile();
      await press(tab.ours, CHIP);
      await press(tab.ours, button('Hide'));
      await press(tab.ours, button(how));
      await vanishes(tab.ours, button('Hide'));
      expect(await count(tab.ours, {role: 'button'})).toBe(0);
    },
  );

  it('stands on none of the page’s controls, bubbles at the bottom included', async () => {
    await save(session, BIMA);
    tab = await openProfile();
    await appears(tab.ours, CHIP);
    await addBubble(tab, BIMA);
    await appears(tab.content, {css: '.msg-form__contenteditable'});
    await until('it stands on none of them', async () => (await controlsUnderChip(tab)) === 0);
  });

  it('leaves behind, where the page was read, only what its scripts share', async () => {
    const ours = () =>
      session.ask(`(async browser => {
      const [tab] = await browser.tabs.query({url: '${SITE}/*'});
      const func = () => Object.keys(globalThis).filter(name => /^santun/i.test(name));
      const [answer] = await browser.scripting.executeScript({target: {tabId: tab.id}, func});
      return answer.result;
    })(globalThis.browser ?? chrome)`);
    tab = await openProfile();
    await appears(tab.ours, button('Save'));
    expect(await ours()).toEqual(['santun']);
    const popup = await session.popup(tab);
    await reads(popup, BIMA.name);
    await popup.close();
    expect(await ours()).toEqual(['santun']);
  });

  it('keeps markup as text', async () => {
    const personId = await save(session, {...BIMA, name: `Bima ${MARKUP}`});
    await expectOk(session, 'commitment.add', {personId, text: MARKUP, due: null});
    await expectOk(session, 'person.change', {personId, change: {needs: [MARKUP]}});
    tab = await openProfile();
    const title = await tab.page.title();
    await press(tab.ours, {role: 'button', name: 'What you know about', part: true});
    await reads(tab.ours, MARKUP);
    expect(await count(tab.ours, {css: 'img, script'})).toBe(0);
    expect(await tab.page.title()).toBe(title);
  });
});
