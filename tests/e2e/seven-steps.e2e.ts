/** What a user does, from installing to the dashboard, in both browsers and both languages. */
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {stepsOf} from '../../scripts/tour/steps.ts';
import {Visit} from '../../scripts/tour/visit.ts';
import {BROWSERS} from './support/launch.ts';
import {demo} from './support/world.ts';

afterAll(async () => (await demo()).close());

/** What browsers themselves ask for, whatever is installed; the extension has no reason to know these hosts. */
const BROWSERS_OWN =
  /^\w+ https?:\/\/([\w-]+\.)*(google|googleapis|gvt1|mozilla|mozilla\.net|firefox)\.(com|org|net)\//;
const SITES =
  /^GET https:\/\/(www\.linkedin\.com|media\.licdn\.com|github\.com|nadia\.example|okafor\.example)\//;

describe.each(BROWSERS.flatMap(name => (['en', 'id'] as const).map(lang => [name, lang] as const)))(
  '%s, %s',
  (name, lang) => {
    let visit: Visit;
    let failed = false;
    beforeAll(async () => {
      visit = new Visit(name, lang, await demo(), null);
      await visit.enter();
    });
    afterAll(() => visit?.leave());

    for (const n of [0, 1, 2, 3, 4, 5, 6]) {
      it(`step ${n + 1}`, async () => {
        expect(failed, 'a step before this one failed').toBe(false);
        failed = true;
        steps ??= stepsOf(visit);
        await steps[n]?.run();
        failed = false;
      });
    }
    let steps: ReturnType<typeof stepsOf> | undefined;

    it('and nobody was asked for anything but the pages that were opened', async () => {
      const {requests} = await demo();
      expect(requests.filter(line => SITES.test(line)).length).toBeGreaterThan(0);
      expect(requests.filter(line => !SITES.test(line) && !BROWSERS_OWN.test(line))).toEqual([]);
    });
  },
);
