import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import type {PageCapture} from '../../../lib/capture/model.ts';
import {plainProfile} from '../../../scripts/capture/answer.ts';
import {openReader, type Reader} from '../../../scripts/capture/reader.ts';
import {casesIn, OWN_PAGES} from './pages.ts';

const PAGES = /linkedin-(sdui-id|ember-de|public-id|view-names-es)\.html$/;
const pages = casesIn(OWN_PAGES).filter(({file, url, expected}) => PAGES.test(file) && url === expected.url);
const ROUNDS = 120;
/** What a field may become when something around it is missing: nothing else than itself, or nothing. */
const FIELDS = ['headline', 'company', 'school', 'degree', 'memberId', 'memberNumber'] as const;

/**
 * Takes one or two elements out of the page, or all attributes off one, at places that a seeded generator
 * chooses, mostly in the card of the person; reads; starts anew. Runs in the page.
 */
function damage(rounds: number, read: () => PageCapture): PageCapture[] {
  let seed = 20_261_124;
  const pick = <T>(list: readonly T[]): T | undefined => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
    return list[Math.floor((seed / 2_147_483_648) * list.length)];
  };
  const pristine = document.documentElement.cloneNode(true);
  const results = [read()];
  for (let round = 0; round < rounds; round++) {
    document.replaceChild(pristine.cloneNode(true), document.documentElement);
    const card = document.querySelector('main h1, main h2')?.closest('section') ?? document.body;
    for (let hit = 0; hit <= round % 2; hit++) {
      const scope = pick([card, card, document.body]) ?? card;
      // A word in bold taken out of a sentence would leave another sentence: that is not what pages do.
      const whole = [...scope.querySelectorAll('*')].filter(
        each => !each.querySelector('h1, h2') && !each.parentElement?.closest('p, h1, h2, h3, h4, span'),
      );
      const victim = pick(whole);
      if (pick([0, 1, 2])) victim?.remove();
      else for (const {name} of [...(victim?.attributes ?? [])]) victim?.removeAttribute(name);
    }
    results.push(read());
  }
  return results;
}

describe('a damaged profile', () => {
  let reader: Reader;
  beforeAll(async () => {
    reader = await openReader();
  }, 60_000);
  afterAll(() => reader.close());

  it.each(pages.map(page => [page.id, page] as const))(
    'is the same person or nobody: %s',
    async (_, {file, url}) => {
      const read = `() => santunPage.readPage(document, ${JSON.stringify(url)}).capture`;
      const expression = `(${damage.toString()})(${ROUNDS}, ${read})`;
      const results = await reader.run<PageCapture[]>(readFileSync(file), url, expression);
      const [original, ...damaged] = results.map(each =>
        each.kind === 'profile' ? plainProfile(each.profile) : null,
      );
      const survivors = damaged.filter(each => each !== null);
      expect(original).toBeTruthy();
      expect(survivors.length).toBeGreaterThan(ROUNDS / 2);
      for (const profile of survivors) {
        expect(profile.name).toBe(original?.name);
        expect(profile.slug).toBe(original?.slug);
        for (const field of FIELDS) expect([original?.[field], null], field).toContain(profile[field]);
      }
    },
    60_000,
  );
});
