import {readFileSync} from 'node:fs';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {finishCapture} from '../../../lib/capture/finish.ts';
import type {PageCapture} from '../../../lib/capture/model.ts';
import {plainProfile} from '../../../scripts/capture/answer.ts';
import {openReader, type Reader} from '../../../scripts/capture/reader.ts';
import {MUTATIONS, type Mutation} from './mutations.ts';
import {type Case, casesIn, OWN_PAGES, SHARED_PAGES} from './pages.ts';

/** Profiles of LinkedIn, each under its first address. */
const profiles = [...casesIn(OWN_PAGES), ...casesIn(SHARED_PAGES)].filter(
  ({url, expected}) => expected.kind === 'profile' && /linkedin\.com/.test(url) && url === expected.url,
);

function mutationsFor({file}: Case): readonly Mutation[] {
  const all = /sdui/.test(file) ? [...MUTATIONS.every, ...MUTATIONS.serverDriven] : MUTATIONS.every;
  const source = readFileSync(file, 'utf8');
  return all.filter(({needs}) => !needs || needs.test(source));
}

/** Reads the page as it is, then after each change on a fresh copy, all in one load. */
function experiment(url: string, mutations: readonly Mutation[]): string {
  return `(() => {
    const pristine = document.documentElement.cloneNode(true);
    const read = () => santunPage.readPage(document, ${JSON.stringify(url)}).capture;
    const results = [read()];
    for (const change of [${mutations.map(({change}) => `({${change.toString()}}).change`).join(',')}]) {
      document.replaceChild(pristine.cloneNode(true), document.documentElement);
      change(document);
      results.push(read());
    }
    return results;
  })()`;
}

function plain(captured: PageCapture): Record<string, unknown> | null {
  const finished = finishCapture(captured);
  return finished.kind === 'profile' ? plainProfile(finished.profile) : null;
}

describe('a profile under changes', () => {
  let reader: Reader;
  const outcomes = new Map<string, (Record<string, unknown> | null)[]>();

  beforeAll(async () => {
    reader = await openReader();
    for (const page of profiles) {
      const results = await reader.run<PageCapture[]>(
        readFileSync(page.file),
        page.url,
        experiment(page.url, mutationsFor(page)),
      );
      outcomes.set(page.id, results.map(plain));
    }
  }, 120_000);
  afterAll(() => reader.close());

  const cases = profiles.flatMap(page =>
    mutationsFor(page).map((mutation, index) => ({
      page,
      mutation,
      index,
      label: `${page.id}: ${mutation.name}`,
    })),
  );

  it.each(cases.map(each => [each.label, each] as const))('%s', (_, {page, mutation, index}) => {
    const [original, ...changed] = outcomes.get(page.id) ?? [];
    const result = changed[index];
    expect(original).toBeTruthy();
    if (mutation.outcome === 'empty') return expect(result).toBeNull();
    expect(result).not.toBeNull();
    for (const [field, value] of Object.entries(original ?? {})) {
      const now = result?.[field];
      const isLost = (mutation.loses ?? []).includes(field) && (now === null || now === false);
      const isRetold = (mutation.retells ?? []).includes(field) && /public/.test(page.file);
      if (!isLost && !isRetold) expect(now, field).toEqual(value);
    }
    expect(JSON.stringify(result)).not.toMatch(/Fremd/);
    for (const stranger of page.expected.mustNotContain ?? [])
      expect(JSON.stringify(result)).not.toContain(stranger);
  });
});
