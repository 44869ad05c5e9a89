/** The popup as a person meets it, from the first click on. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {siteStrings} from '../../lib/ui/strings/sites.ts';
import {lines} from '../../lib/ui/strings/strings.ts';
import {seedText} from '../../scripts/screens/seed.ts';
import {axe} from './support/axe.ts';
import {personNamed, SITE} from './support/composing.ts';
import {BROWSERS, only} from './support/launch.ts';
import {emptyTables, expectOk, rows} from './support/requests.ts';
import {appears, button, count, field, heading, press, reads, write} from './support/screen.ts';
import type {Session, Surface, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, inFreshBrowser, start} from './support/world.ts';

afterAll(async () => (await demo()).close());

const RATNA = personNamed('ratna-pertiwi');

describe.each(BROWSERS)('the popup, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
  });
  afterAll(() => session?.close());

  it('does nothing but explain itself until the user agrees', async () => {
    tab = await session.open(`${SITE}/in/${RATNA.slug}/`);
    const popup = await session.popup(tab);
    await reads(popup, 'Nothing leaves this browser.');
    expect(await axe(popup)).toEqual([]);
    // A script of ours in the page would have brought its own realm; Firefox does not tell.
    if (name === 'chromium') expect(tab.page.extensionRealms()).toEqual([]);
    await popup.close();
    const page = await session.extension('dashboard.html#/welcome');
    await press(page.content, button('I have read this, let’s begin'));
    await reads(page.content, 'You agreed to this.');
    await page.close();
  });

  it('shows who the page is about, saves in one click, logs a line, and takes it back', async () => {
    const popup = await session.popup(tab);
    await reads(popup, RATNA.name);
    if (name === 'chromium') expect(tab.page.extensionRealms()).toHaveLength(1);
    expect(await axe(popup)).toEqual([]);
    await press(popup, button('Save Ratna'));
    await reads(popup, 'not yet');
    await write(popup, field('What happened?'), 'called her yesterday');
    await press(popup, button('Log'));
    await reads(popup, /Last talked\s*yesterday/);
    expect(await axe(popup)).toEqual([]);
    await press(popup, button('Undo'));
    await reads(popup, /Last talked\s*not yet/);
    expect(await rows(session, 'interactions')).toEqual([]);
    expect(await rows(session, 'people')).toMatchObject([{name: RATNA.name}]);
    await popup.close();
  });

  it('brings somebody up to date with what the page says anew, and takes that back', async () => {
    const old = {
      value: 'Product Manager, Kapal Kertas',
      source: 'linkedin-public',
      confidence: 'sure',
    } as const;
    const alias = {site: 'linkedin.com', kind: 'slug', value: RATNA.slug} as const;
    const known = {aliases: [alias], fields: {headline: old}};
    await emptyTables(session);
    await expectOk(session, 'person.save', {
      ...known,
      personId: null,
      name: RATNA.name,
      nameSource: 'linkedin-public',
    });
    const headline = async () => {
      const [person] = await rows<{fields: {headline?: {value: string}}}>(session, 'people');
      return person?.fields.headline?.value;
    };
    const popup = await session.popup(tab);
    await reads(popup, /New on this page[\s\S]*Product Manager, Kapal Kertas\s*→[\s\S]*Head of Product/);
    expect(await axe(popup)).toEqual([]);
    // Only what is in view is taken.
    expect(await count(popup, {role: 'button', name: 'Update th', part: true})).toBe(1);
    await press(popup, {css: '.news .more-rows'});
    await press(popup, button('Update'));
    await reads(popup, 'Ratna Pertiwi is up to date.');
    expect(await headline()).toMatch(/^Head of Product/);
    await appears(popup, button('Undo'));
    expect(await count(popup, button('Update'))).toBe(0);
    await press(popup, button('Undo'));
    await appears(popup, button('Update'));
    expect(await headline()).toBe(old.value);
    await popup.close();
  });

  it('keeps somebody just met with the meeting', async () => {
    const popup = await session.popup(tab);
    await reads(popup, RATNA.name);
    await press(popup, button('Just met someone'));
    await write(popup, field('Their name'), 'Nadia');
    await write(popup, field('Where, and what about?'), 'DevFest, two days ago');
    await press(popup, button('Save and log'));
    await reads(popup, /Nadia[\s\S]*DevFest[\s\S]*2 days ago/);
    expect(await rows(session, 'interactions')).toMatchObject([
      {channel: 'in-person', note: 'DevFest, two days ago'},
    ]);
    await popup.close();
  });

  it('says plainly what turning a site on means', async () => {
    const popup = await session.popup(tab);
    await reads(popup, RATNA.name);
    await press(popup, button('Turn on'));
    await reads(popup, 'LinkedIn’s terms forbid add-ons');
    expect(await axe(popup)).toEqual([]);
    await popup.close();
  });
});

/** Every size that a popup has had, and what of it can be seen without scrolling. */
const watchWidth = (popup: Surface): Promise<void> =>
  popup.evaluate(() => {
    const seen = [innerWidth];
    addEventListener('resize', () => seen.push(innerWidth));
    Object.assign(globalThis, {seen});
  }, null);

const inSight = (popup: Surface, css: string): Promise<number> =>
  popup.evaluate((_roots, what: string) => {
    const seen = [...document.querySelectorAll(what)].filter(element => {
      const {left, width, bottom, top, height} = element.getBoundingClientRect();
      const below = document.elementFromPoint(left + width / 2, bottom - 2);
      return top >= 0 && height > 0 && below !== null && (element === below || element.contains(below));
    });
    return seen.length;
  }, css);

// Firefox cannot be told to be on a small screen.
describe.each(only('chromium'))('the popup on a small screen, %s', () => {
  it.each(['en', 'id'] as const)(
    'is 380 px wide and shows what matters without scrolling, in %s',
    async language => {
      const t = lines(siteStrings, language);
      await inFreshBrowser(
        'chromium',
        async session => {
          await expectOk(session, 'preferences.set', {consentedAt: Date.now(), language});
          await expectOk(session, 'backup.import', {text: seedText(30, 10, Date.now())});
          const tab = await session.open(`${SITE}/in/dewi-anggraini/`);
          const popup = await session.popup(tab);
          await watchWidth(popup);
          await appears(popup, heading('Dewi Anggraini'));
          await until('the popup fits the screen', () =>
            popup.evaluate(
              () => document.documentElement.scrollHeight === innerHeight && innerHeight > 500,
              null,
            ),
          );
          const widths = await popup.evaluate(() => (globalThis as unknown as {seen: number[]}).seen, null);
          // It is born narrower, and should never have been wider.
          expect(Math.max(...widths), widths.join()).toBe(380);
          expect(widths.at(-1)).toBe(380);
          expect(await inSight(popup, '.log-how > .chip')).toBe(5);
          expect(
            await popup.evaluate(
              () => document.querySelector('.log-how')?.getBoundingClientRect().height,
              null,
            ),
          ).toBeLessThan(30);
          await press(popup, button(t.turnOn));
          await until(
            'three switches are in sight',
            async () => (await inSight(popup, '.site .switch')) === 3,
          );
          await popup.close();
        },
        {screen: '800x600'},
      );
    },
  );
});
