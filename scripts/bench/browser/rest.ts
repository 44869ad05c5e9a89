/** What of ours watches or waits in a page while nobody writes: nothing should. */
import type {Realm} from 'puppeteer-core';
import {EDITOR, openThread, personNamed, SITE, writeInto} from '../../../tests/e2e/support/composing.ts';
import {appears, button, vanishes} from '../../../tests/e2e/support/screen.ts';
import type {Session, Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import {turnOn} from '../../../tests/e2e/support/world.ts';
import type {Row} from '../row.ts';
import {aliveIn, begunIn, countAlive} from './alive.ts';
import {inBrowser, KNOWN} from './in-browser.ts';
import {beginAnew, ourWorld} from './our-world.ts';

/** What has begun to end is given this long; a timer of the ten seconds that a profile may take is not. */
const SETTLED = 2_000;

/** How many observers and timers there are when things have come to rest. */
async function atRest(world: Realm): Promise<number> {
  const ended = until('nothing is alive', async () => (await aliveIn(world)).length === 0, SETTLED);
  await ended.catch(() => {});
  return (await aliveIn(world)).length;
}

async function counting<T>(session: Session, tab: Tab, job: (world: Realm) => Promise<T>): Promise<T> {
  const world = await ourWorld(tab);
  await countAlive(world);
  await beginAnew(session);
  const counted = await job(world);
  await tab.close();
  return counted;
}

/** A reader scrolls, clicks and types past all fields: the most that was alive at any look. */
async function whileReading(tab: Tab, world: Realm): Promise<number> {
  let most = 0;
  for (let turn = 0; turn < 10; turn++) {
    await tab.page.mouse.wheel({deltaY: 200});
    await tab.page.mouse.click(5, 5);
    await tab.page.keyboard.press('ArrowDown');
    most = Math.max(most, (await aliveIn(world)).length);
  }
  return most;
}

async function afterWriting(tab: Tab, world: Realm): Promise<number> {
  await writeInto(tab, EDITOR, 'Stop ignoring me and answer today.');
  await appears(tab.ours, button('1 remark'));
  await tab.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await vanishes(tab.ours, button('1 remark'));
  if ((await begunIn(world)) === 0) throw new Error('no timer was counted, though one waits for every pause');
  return await atRest(world);
}

async function verified(tab: Tab, world: Realm): Promise<number> {
  await appears(tab.ours, button('Save'));
  return await atRest(world);
}

export function rows(): Promise<Row[]> {
  return inBrowser(async session => {
    await turnOn(session, SITE);
    const row = (where: string, value: number): Row => {
      return {name: `observers and timers of ours, ${where}`, value, unit: '', target: 0};
    };
    const feed = await session.open(`${SITE}/feed/`);
    const reading = await counting(session, feed, world => whileReading(feed, world));
    const thread = await openThread(session, personNamed(KNOWN));
    const left = await counting(session, thread, world => afterWriting(thread, world));
    const profile = await session.open(`${SITE}/in/${KNOWN}/`);
    const read = await counting(session, profile, world => verified(profile, world));
    return [
      row('a page is read, no composer has focus', reading),
      row('a composer was written in and left', left),
      row('the subject of a profile is verified', read),
    ];
  });
}
