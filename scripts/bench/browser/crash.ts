/** The browser's processes killed right after a write was acknowledged, again and again in one profile. */
import {randomUUID} from 'node:crypto';
import build from '../../../tests/contract/support/build.ts';
import {launch} from '../../../tests/e2e/support/launch.ts';
import {expectOk, rows as stored} from '../../../tests/e2e/support/requests.ts';
import type {Session} from '../../../tests/e2e/support/session.ts';
import {profileFolder} from '../../../tests/e2e/support/world.ts';
import type {BrowserName} from '../../browsers/places.ts';
import {serveDemo} from '../../demo/serve.ts';
import type {Row} from '../row.ts';
import {aCall} from './a-call.ts';

/** How many calls with this note are kept. */
async function kept(session: Session, note: string): Promise<number> {
  return (await stored<{note: string}>(session, 'interactions')).filter(row => row.note === note).length;
}

interface Damage {
  lost: number;
  doubled: number;
}

async function crashes(open: () => Promise<Session>, kills: number): Promise<Damage> {
  const damage = {lost: 0, doubled: 0};
  const ids = Array.from({length: kills}, () => randomUUID());
  let session = await open();
  try {
    const person = {personId: null, name: 'Crash Test', aliases: [], fields: {}};
    const {personId} = await expectOk(session, 'person.save', person);
    for (const id of ids) {
      const request = aCall(personId, id);
      await expectOk(session, 'interaction.log', request, id);
      await session.crash();
      session = await open();
      if ((await kept(session, id)) === 0) damage.lost++;
      // As a page does whose answer was lost: the same request once more.
      await expectOk(session, 'interaction.log', request, id);
      if ((await kept(session, id)) > 1) damage.doubled++;
    }
    // What came through one crash must come through those after it.
    for (const id of ids) if ((await kept(session, id)) === 0) damage.lost++;
    return damage;
  } finally {
    await session.close();
  }
}

/** What so many crashes lost and doubled. */
export async function crashRows(name: BrowserName, kills: number): Promise<Row[]> {
  build();
  const served = await serveDemo();
  const profile = profileFolder();
  try {
    const {lost, doubled} = await crashes(() => launch(name, {...served, profile: profile.path}), kills);
    return [
      {name: `acknowledged writes lost in ${kills} SIGKILLs of ${name}`, value: lost, unit: '', target: 0},
      {name: `writes doubled when asked for once more, ${name}`, value: doubled, unit: '', target: 0},
    ];
  } finally {
    profile.remove();
    await served.close();
  }
}
