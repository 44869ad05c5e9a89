/** Writing a message to somebody known from a busy life, with hints on: what every key and every pause costs. */
import type {Realm} from 'puppeteer-core';
import {EDITOR, openThread, personNamed, SITE} from '../../../tests/e2e/support/composing.ts';
import {appears, press} from '../../../tests/e2e/support/screen.ts';
import type {Session, Tab} from '../../../tests/e2e/support/session.ts';
import {until} from '../../../tests/e2e/support/until.ts';
import {turnOn} from '../../../tests/e2e/support/world.ts';
import {message} from '../etiquette/messages.ts';
import type {Row} from '../row.ts';
import {inBusyLife, KNOWN} from './in-browser.ts';
import {beginAnew, ourWorld} from './our-world.ts';
import {timedKeys, timeKeys} from './timed-keys.ts';
import {type TimedPause, timedPauses, timePauses} from './timed-pauses.ts';
import {p50, p95} from './times.ts';

const WARM = 60;
const DEAD = 20;
const REMARKED =
  'Between us, I heard Andi is being let go because he drinks. Stop ignoring me and answer today. You are an idiot.';
/** A long message with three remarks in it, two of which pause a send. */
const DRAFT = `${message(900, 0)} ${REMARKED} `;

async function writing(session: Session, time: (world: Realm) => Promise<void>): Promise<[Tab, Realm]> {
  const tab = await openThread(session, personNamed(KNOWN));
  const world = await ourWorld(tab);
  await time(world);
  await beginAnew(session);
  await press(tab.content, EDITOR);
  await tab.page.keyboard.sendCharacter(DRAFT);
  await appears(tab.ours, {role: 'button', name: 'remarks', part: true});
  return [tab, world];
}

/** Adds a word, pauses, waits for the lines; `before` comes before the pause is over. */
async function pauses(session: Session, count: number, before: () => Promise<void>): Promise<TimedPause[]> {
  const [tab, world] = await writing(session, timePauses);
  const known = (await timedPauses(world)).length;
  for (let n = 1; n <= count; n++) {
    await before();
    await tab.page.keyboard.type(n % 12 === 0 ? 'ok. ' : 'ok ');
    await until('the lines are drawn', async () => (await timedPauses(world)).length >= known + n);
  }
  const all = (await timedPauses(world)).slice(known);
  await tab.close();
  return all;
}

/** Without a pause, so that all that runs is what runs at a key. */
async function keys(session: Session): Promise<{keys: readonly number[]; drawn: number}> {
  const [tab, world] = await writing(session, timeKeys);
  await timedKeys(world);
  await tab.page.keyboard.type(message(400, 2));
  const measured = await timedKeys(world);
  await tab.close();
  return measured;
}

export function rows(): Promise<Row[]> {
  return inBusyLife(async session => {
    await turnOn(session, SITE, {overlay: false});
    const typed = await keys(session);
    const warm = await pauses(session, WARM, async () => {});
    const dead = await pauses(session, DEAD, () => session.worker.kill());
    const script = (all: readonly TimedPause[]) => all.map(pause => pause.script);
    const elapsed = (all: readonly TimedPause[]) => all.map(pause => pause.elapsed);
    const lines = 'from a pause to CSS.highlights';
    return [
      p95('script of ours at a key', typed.keys, 1),
      {name: `drawn anew by us at ${typed.keys.length} keys`, value: typed.drawn, unit: '', target: 0},
      p95(`script of ours ${lines}, warm`, script(warm), 15),
      p95(`script of ours ${lines}, worker dead`, script(dead), 80),
      p50(`time passed ${lines}, warm`, elapsed(warm)),
      p95(`time passed ${lines}, warm`, elapsed(warm)),
      p50(`time passed ${lines}, worker dead`, elapsed(dead)),
      p95(`time passed ${lines}, worker dead`, elapsed(dead)),
    ];
  });
}
