/** Everything of ours on somebody else's page, closed roots included: for those who do not see it, in both languages. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {lookAtFloats} from '../../scripts/screens/floats.ts';
import {seedText} from '../../scripts/screens/seed.ts';
import {axe} from './support/axe.ts';
import {SITE} from './support/composing.ts';
import {BROWSERS} from './support/launch.ts';
import {expectOk} from './support/requests.ts';
import type {Session} from './support/session.ts';
import {demo, start, turnOn} from './support/world.ts';

afterAll(async () => (await demo()).close());

/** What must have been looked at, so that nothing is passed over unseen. */
const FLOATS = [
  'chip',
  'panel',
  'panel-hide',
  'chip-stranger',
  'panel-stranger',
  'marker',
  'card',
  'card-scopes',
  'pause',
  'pass',
  'list',
  'notice',
];

const GUISES = [
  ['en', 'light'],
  ['id', 'dark'],
  ['en', 'dark'],
  ['id', 'light'],
] as const;

describe.each(BROWSERS)('what floats on a page, %s', name => {
  let session: Session;
  beforeAll(async () => {
    session = await start(name);
    await expectOk(session, 'preferences.set', {consentedAt: Date.now()});
    await expectOk(session, 'backup.import', {text: seedText(3, 5, Date.now())});
    await turnOn(session, SITE);
  });
  afterAll(() => session?.close());

  // What they share is the same in both browsers: every word and every colour comes once in the second.
  it.each(name === 'chromium' ? GUISES : GUISES.slice(0, 2))(
    'in %s on a %s page: axe is content',
    async (lang, scheme) => {
      await expectOk(session, 'preferences.set', {language: lang});
      const seen: string[] = [];
      await lookAtFloats(session, {lang, dark: scheme === 'dark'}, async (float, tab) => {
        seen.push(float);
        expect(await axe(tab.ours), float).toEqual([]);
      });
      expect(seen).toEqual(FLOATS);
    },
  );
});
