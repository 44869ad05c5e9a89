/** Browsers for the bench: Chromium with what ships, on the demo network. */
import {backupText} from '../../../lib/exchange/json/write-backup.ts';
import type {Alias} from '../../../lib/relations/model.ts';
import build from '../../../tests/contract/support/build.ts';
import {launchChromium} from '../../../tests/e2e/support/chromium.ts';
import {personNamed} from '../../../tests/e2e/support/composing.ts';
import {expectOk} from '../../../tests/e2e/support/requests.ts';
import type {Session} from '../../../tests/e2e/support/session.ts';
import {serveDemo} from '../../demo/serve.ts';
import {aLife} from '../store.ts';

/** Runs with a fresh browser, whose user has agreed; closes it whatever happens. */
export async function inBrowser<T>(job: (session: Session) => Promise<T>): Promise<T> {
  build();
  const served = await serveDemo();
  try {
    const session = await launchChromium(served);
    try {
      await expectOk(session, 'preferences.set', {consentedAt: Date.now(), language: 'en'});
      return await job(session);
    } finally {
      await session.close();
    }
  } finally {
    await served.close();
  }
}

/** Someone of the demo network who is among the 3,000 people of the life. */
export const KNOWN = 'ratna-pertiwi';
/** Someone of the demo network who is not. */
export const UNKNOWN = 'elena-marchetti';

/** The same, where 3,000 people and 30,000 interactions are kept. */
export function inBusyLife<T>(job: (session: Session) => Promise<T>): Promise<T> {
  const life = aLife();
  const {slug, memberId} = personNamed(KNOWN);
  const aliases: Alias[] = [
    {site: 'linkedin.com', kind: 'slug', value: slug},
    {site: 'linkedin.com', kind: 'member-id', value: memberId},
  ];
  const people = life.people.map((person, at) => (at === 0 ? {...person, aliases} : person));
  return inBrowser(async session => {
    await expectOk(session, 'backup.import', {text: backupText({...life, people})});
    return await job(session);
  });
}
