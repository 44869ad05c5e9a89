/**
 * Takes a picture of every screen into `.output/screens`, to be looked at: `node scripts/screens/take.ts`.
 * Needs `wxt build -b chrome`. Arguments: `en|id`, `light|dark`, the width of the window, and
 * which part to look at where not all is wanted: `empty`, `popups`, `dashboard`, `seen` or `floats`.
 */
import {mkdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {launchChromium} from '../../tests/e2e/support/chromium.ts';
import {SITE} from '../../tests/e2e/support/composing.ts';
import {expectOk, rows} from '../../tests/e2e/support/requests.ts';
import {appears, press} from '../../tests/e2e/support/screen.ts';
import type {Session, Surface} from '../../tests/e2e/support/session.ts';
import {until} from '../../tests/e2e/support/until.ts';
import {turnOn} from '../../tests/e2e/support/world.ts';
import {PEOPLE} from '../demo/people.ts';
import {serveDemo} from '../demo/serve.ts';
import {lookAtFloats} from './floats.ts';
import {PICTURED, placeIsDrawn} from './places.ts';
import {idOf, seedText} from './seed.ts';

const [lang = 'en', scheme = 'light', width = '1280', wanted] = process.argv.slice(2);
const language = lang === 'id' ? 'id' : 'en';
const folder = fileURLToPath(new URL('../../.output/screens/', import.meta.url));
const DEWI = idOf(1, 0);
/** Whose name is long. */
const MARIA = idOf(1, 1);
const DRAFT = 'I heard Andi was fired for drinking. I need you to refer me this week, no excuses.';

const path = (name: string): `${string}.png` => `${folder}${name}-${language}-${scheme}-${width}.png`;

const isWanted = (part: 'empty' | 'popups' | 'dashboard' | 'seen' | 'floats') =>
  wanted === undefined || wanted === part;

/** What waits today, in the popup. */
async function dueToday(session: Session): Promise<void> {
  const tab = await session.open(`${SITE}/feed/`);
  const popup = await session.popup(tab);
  await press(popup, {css: '.foot > .due'});
  await drawn(popup, '.due-line');
  await popup.shot(path('popup-due'));
  await popup.close();
  await tab.close();
}

async function popups(session: Session): Promise<void> {
  await dueToday(session);
  const addresses = ['in/ratna-pertiwi/', 'in/dewi-anggraini/', 'in/person-1/', 'feed/'];
  for (const address of addresses) {
    const tab = await session.open(`https://www.linkedin.com/${address}`);
    const popup = await session.popup(tab);
    await drawn(popup, 'h2, .find');
    await popup.shot(path(`popup-${address.split('/')[1] || 'nobody'}`));
    for (let n = 2; await scrolledOn(popup); n++)
      await popup.shot(path(`popup-${address.split('/')[1]}-${n}`));
    await popup.close();
    await tab.close();
  }
}

/** Goes down by a screen; false where there is no more. */
function scrolledOn(popup: Surface): Promise<boolean> {
  return popup.evaluate(() => {
    const main = document.querySelector('main');
    const before = main?.scrollTop ?? 0;
    main?.scrollBy(0, main.clientHeight - 80);
    return (main?.scrollTop ?? 0) > before;
  }, null);
}

function drawn(surface: Surface, css: string): Promise<void> {
  return appears(surface, {css, nth: 0});
}

async function dashboard(session: Session): Promise<void> {
  const {page, content} = await session.extension('dashboard.html');
  await page.setViewport({width: Number(width), height: 860});
  for (const place of PICTURED) {
    await page.evaluate(
      to => {
        location.hash = to;
      },
      `#/${place === 'person' ? `people/${DEWI}` : place}`,
    );
    await placeIsDrawn(content, place);
    if (place === 'check') {
      await page.focus('textarea');
      await page.keyboard.type(DRAFT);
      await drawn(content, '.finding');
    }
    await page.bringToFront();
    await page.screenshot({path: path(`dashboard-${place}`), fullPage: place !== 'people'});
  }
  await page.evaluate(to => {
    location.hash = to;
  }, `#/people/${MARIA}`);
  await placeIsDrawn(content, 'person');
  await page.screenshot({path: path('dashboard-long')});
}

/** Before there is anybody. */
async function empty(session: Session): Promise<void> {
  const {page, content, close} = await session.extension('dashboard.html');
  await page.setViewport({width: Number(width), height: 860});
  for (const place of ['today', 'trash'] as const) {
    await page.evaluate(to => {
      location.hash = to;
    }, `#/${place}`);
    await placeIsDrawn(content, place);
    await page.screenshot({path: path(`empty-${place}`)});
  }
  await page.evaluate(() => {
    location.hash = '#/people';
  });
  await appears(content, {css: 'main .page-head ~ *', nth: 0});
  await page.screenshot({path: path('empty-people')});
  await close();
}

/** Those who were seen and are not saved. */
async function seen(session: Session): Promise<void> {
  await turnOn(session, SITE, {overlay: false, hints: false});
  for (const [n, {slug}] of PEOPLE.slice(0, 9).entries()) {
    const tab = await session.open(`${SITE}/in/${encodeURIComponent(slug)}/`);
    await until(`${slug} is seen`, async () => (await rows(session, 'sightings')).length > n);
    await tab.close();
  }
  const {page, content, close} = await session.extension('dashboard.html#/people');
  await page.setViewport({width: Number(width), height: 860});
  await placeIsDrawn(content, 'people');
  await press(content, {css: '.seen > summary'});
  await page.bringToFront();
  await page.screenshot({path: path('dashboard-seen')});
  await close();
}

async function floats(session: Session): Promise<void> {
  await turnOn(session, SITE);
  await lookAtFloats(session, {lang: language, dark: scheme === 'dark'}, async (name, tab) => {
    await tab.page.screenshot({path: path(`page-${name}`)});
  });
}

mkdirSync(folder, {recursive: true});
const served = await serveDemo();
const colorScheme = scheme === 'dark' ? 'dark' : 'light';
const session = await launchChromium({...served, colorScheme});
try {
  const first = await session.extension('dashboard.html#/welcome');
  await first.page.setViewport({width: Number(width), height: 860});
  await drawn(first.content, '.welcome h1');
  await first.page.screenshot({path: path('dashboard-first'), fullPage: true});
  await expectOk(session, 'preferences.set', {consentedAt: Date.now(), language});
  if (isWanted('empty')) await empty(session);
  await expectOk(session, 'backup.import', {text: seedText(3000, 10, Date.now())});
  if (isWanted('popups')) await popups(session);
  if (isWanted('dashboard')) await dashboard(session);
  if (isWanted('seen')) await seen(session);
  if (isWanted('floats')) await floats(session);
} finally {
  await session.close();
  await served.close();
}
