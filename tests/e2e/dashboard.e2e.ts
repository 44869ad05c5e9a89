/** The dashboard as a person meets it: every place, both languages, narrow and wide, light and dark. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {idOf, seedText} from '../../scripts/screens/seed.ts';
import {axe} from './support/axe.ts';
import {personNamed, SITE} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {expectOk, rows} from './support/requests.ts';
import {appears, button, field, heading, press, reads, write} from './support/screen.ts';
import type {Session, Tab} from './support/session.ts';
import {until} from './support/until.ts';
import {demo, inFreshBrowser, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

const RATNA = personNamed('ratna-pertiwi');
const ELENA = personNamed('elena-marchetti');
const DEWI = idOf(1, 0);

const HEADINGS = {
  en: {
    '#/people': 'People',
    [`#/people/${DEWI}`]: 'Dewi Anggraini',
    '#/check': 'Check a text',
    '#/rulebook': 'Rulebook',
    '#/exchange': 'Import and export',
    '#/trash': 'Trash',
    '#/sites': 'Sites and privacy',
    '#/settings': 'Settings',
    '#/welcome': 'A courteous companion for your network',
  },
  id: {
    '#/people': 'Orang',
    [`#/people/${DEWI}`]: 'Dewi Anggraini',
    '#/check': 'Periksa tulisan',
    '#/rulebook': 'Buku adab',
    '#/exchange': 'Impor dan ekspor',
    '#/trash': 'Tempat sampah',
    '#/sites': 'Situs dan privasi',
    '#/settings': 'Pengaturan',
    '#/welcome': 'Teman santun untuk jejaring Anda',
  },
} as const;

const overflow = (tab: Tab): Promise<number> =>
  tab.content.evaluate(() => document.documentElement.scrollWidth - innerWidth, null);

async function goTo(tab: Pick<Tab, 'content'>, hash: string, title: string): Promise<void> {
  await tab.content.evaluate((_roots, to: string) => {
    location.hash = to;
  }, hash);
  await appears(tab.content, {...heading(title), nth: 0});
}

/** The words that are remarked on. */
const remarkedOn = (tab: Tab): Promise<string[]> =>
  tab.content.evaluate(
    () => [...document.querySelectorAll('.finding blockquote')].map(quote => quote.textContent),
    null,
  );

/** Waits for remarks on these words: what was found in half a sentence goes when the whole is judged. */
async function remarked(tab: Tab, ...words: readonly string[]): Promise<void> {
  await until(`remarks on ${words.join(' | ')}`, async () => {
    const found = await remarkedOn(tab);
    return words.every(each => found.includes(each));
  });
}

describe.each(BROWSERS)('every place of the dashboard, %s', name => {
  let session: Session;
  let tab: Tab;
  beforeAll(async () => {
    session = await start(name);
    await expectOk(session, 'preferences.set', {consentedAt: Date.now()});
    await expectOk(session, 'backup.import', {text: seedText(3000, 10, Date.now())});
    tab = await session.extension('dashboard.html');
  });
  afterAll(() => session?.close());

  it.each([
    ['en', 320],
    ['en', 1280],
    ['id', 360],
    ['id', 1280],
  ] as const)('in %s at %d px: axe is content and nothing sticks out', async (language, width) => {
    await expectOk(session, 'preferences.set', {language});
    await tab.page.setViewport({width, height: 800});
    for (const [hash, title] of Object.entries(HEADINGS[language])) {
      await goTo(tab, hash, title);
      expect(await axe(tab.content), hash).toEqual([]);
      expect(await overflow(tab), hash).toBeLessThanOrEqual(0);
    }
  });

  it('is dark where the user likes it dark, and still easy to read', async () => {
    const look = async (dark: Session) => {
      await expectOk(dark, 'preferences.set', {consentedAt: Date.now(), language: 'en'});
      await expectOk(dark, 'backup.import', {text: seedText(30, 10, Date.now())});
      const {content, page} = await dark.extension('dashboard.html');
      expect(await page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(true);
      for (const [hash, title] of Object.entries(HEADINGS.en)) {
        await goTo({content}, hash, title);
        expect(await axe(content), hash).toEqual([]);
      }
    };
    await inFreshBrowser(name, look, {colorScheme: 'dark'});
  });

  it('draws of three thousand people only those in sight, and finds one by a few letters', async () => {
    await expectOk(session, 'preferences.set', {language: 'en'});
    await tab.page.setViewport({width: 1280, height: 800});
    await goTo(tab, '#/people', 'People');
    await reads(tab.content, '3,000 people');
    const drawn = () =>
      tab.content.evaluate(() => document.querySelectorAll('.people-list > li').length, null);
    expect(await drawn()).toBeLessThan(60);
    await write(tab.content, {role: 'searchbox', name: 'Search name, headline, company or tag'}, 'dewi angg');
    await reads(tab.content, /Dewi Anggraini\s+Head of Data, Tokko/);
  });

  it('takes a forgotten person back from the trash', async () => {
    await goTo(tab, `#/people/${DEWI}`, 'Dewi Anggraini');
    await press(tab.content, button('Forget'));
    await reads(tab.content, 'Dewi Anggraini is forgotten.');
    await goTo(tab, '#/trash', 'Trash');
    await press(tab.content, {...button('Take back'), nth: 0});
    await reads(tab.content, 'Taken back.');
    await goTo(tab, `#/people/${DEWI}`, 'Dewi Anggraini');
    await reads(tab.content, 'introduced you to Budi');
  });

  it('hands the focus on when a line is done with by keyboard, and asks twice without a trap', async () => {
    for (const offer of ['reviews', 'introductions', 'advice'])
      await expectOk(session, 'me.set', {offers: [offer], told: []});
    await goTo(tab, '#/trash', 'Trash');
    const left = async () => (await rows(session, 'trash')).length;
    const focused = () =>
      tab.content.evaluate(() => {
        const {activeElement: element} = document;
        const line = element?.closest('li');
        const nth = line ? [...(line.parentElement?.children ?? [])].indexOf(line) : -1;
        return [nth, element?.getAttribute('aria-label') ?? element?.textContent];
      }, null);
    const isFocused = (...wanted: readonly [number, string]) =>
      until(`the focus is on ${wanted}`, async () => String(await focused()) === String(wanted));
    await tab.content.evaluate(
      () => document.querySelectorAll<HTMLElement>('main li .row-acts button')[2]?.focus(),
      null,
    );
    await isFocused(1, 'Take back');
    const before = await left();
    await tab.page.keyboard.press('Enter');
    await until('one entry less', async () => (await left()) === before - 1);
    await isFocused(1, 'Take back');
    await tab.page.keyboard.press('Tab');
    await isFocused(1, 'Remove for good');
    await tab.page.keyboard.press('Enter');
    await isFocused(1, 'Cancel');
    await tab.page.keyboard.press('Enter');
    await isFocused(1, 'Remove for good');
    expect(await left()).toBe(before - 1);
    await press(tab.content, button('Empty the trash'));
    await press(tab.content, button('Yes, empty it'));
    await isFocused(-1, 'Trash');
    expect(await axe(tab.content)).toEqual([]);
  });

  it('underlines what could be put better and puts the better wording in', async () => {
    await goTo(tab, `#/check?person=${DEWI}`, 'Check a text');
    await reads(tab.content, 'For Dewi Anggraini');
    await write(
      tab.content,
      field('Your text'),
      'I need you to refer me for the senior role this week, no excuses.',
    );
    await remarked(tab, 'I need you to refer me for the senior role this week, no excuses.');
    expect(await axe(tab.content)).toEqual([]);
    const wording = await tab.content.evaluate(
      () => document.querySelector('.better > p + p')?.textContent ?? '',
      null,
    );
    await press(tab.content, {...button('Use this'), nth: 0});
    const written = await tab.content.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
    expect(written).toContain(wording);
  });

  it('lets a remark be no problem, here or for good', async () => {
    await write(tab.content, field('Your text'), 'You are an idiot. I heard Andi was fired for drinking.');
    await remarked(tab, 'You are an idiot.', 'I heard Andi was fired for drinking.');
    const before = (await remarkedOn(tab)).length;
    await press(tab.content, {...button('Not a problem'), nth: 0});
    await press(tab.content, button('Here, this once'));
    await until('one remark less', async () => (await remarkedOn(tab)).length < before);
    await press(tab.content, {...button('Not a problem'), nth: 0});
    await press(tab.content, button('Always'));
    await until('it is kept', async () => (await rows(session, 'dismissals')).length === 1);
  });
});

describe.each(BROWSERS)('people who were seen and are not saved, %s', name => {
  it('stand in the list of people, folded, to be saved or forgotten', async () => {
    await inFreshBrowser(name, async session => {
      await turnOn(session, SITE, {overlay: false, hints: false});
      const page = await session.extension('dashboard.html#/people');
      await press(page.content, {css: '.seen > summary'});
      await reads(page.content, 'Nobody. Where you turn “Profiles I visit” on');
      expect(await axe(page.content)).toEqual([]);
      for (const [n, {slug}] of [RATNA, ELENA].entries()) {
        const tab = await session.open(`${SITE}/in/${slug}/`);
        await until('they are seen', async () => (await rows(session, 'sightings')).length > n);
        await tab.close();
      }
      await reads(page.content, /not saved: 2[\s\S]*30 days after your last visit/);
      expect(await axe(page.content)).toEqual([]);
      const save = async () => {
        await press(page.content, button(`Save ${ELENA.name}`));
        await reads(page.content, `${ELENA.name} is saved.`);
        expect(await rows(session, 'people')).toMatchObject([{name: ELENA.name}]);
        expect(await rows(session, 'sightings')).toHaveLength(1);
      };
      await save();
      await press(page.content, button('Undo'));
      await reads(page.content, /not saved: 2/);
      expect(await rows(session, 'people')).toEqual([]);
      await save();
      const forget = button(`Forget that you saw ${RATNA.name}`);
      await press(page.content, forget);
      await reads(page.content, 'Nobody. Where you turn “Profiles I visit” on');
      await press(page.content, button('Undo'));
      await press(page.content, button('Forget this visit for good'));
      await press(page.content, button('Yes, forget it'));
      await reads(page.content, 'Nobody. Where you turn “Profiles I visit” on');
      expect(await rows(session, 'sightings')).toEqual([]);
    });
  });
});
