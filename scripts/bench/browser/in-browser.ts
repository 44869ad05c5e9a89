/** Browsers for the bench: Chromium with what ships, on the demo network. */
import {backupText} from '../../../lib/exchange/json/write-backup.ts';
import build from '../../../tests/contract/support/build.ts';
import {launchChromium} from '../../../tests/e2e/support/chromium.ts';
import {expectOk} from '../../../tests/e2e/support/requests.ts';
import type {Session} from '../../../tests/e2e/support/session.ts';
import {PEOPLE} from '../../demo/people.ts';
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
export const KNOWN = PEOPLE[0]?.slug ?? '';
/** Someone of the demo network who is not. */
export const UNKNOWN = PEOPLE[2]?.slug ?? '';

/** The same, where 3,000 people and 30,000 interactions are kept. */
export function inBusyLife<T>(job: (session: Session) => Promise<T>): Promise<T> {
  const life = aLife();
  const alias = {site: 'linkedin.com', kind: 'slug', value: KNOWN} as const;
  const people = life.people.map((person, at) => (at === 0 ? {...person, aliases: [alias]} : person));
  return inBrowser(async session => {
    await expectOk(session, 'backup.import', {text: backupText({...life, people})});
    return await job(session);
  });
}
