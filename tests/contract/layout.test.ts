/** Imports go one way (design.md 3): entrypoints → app, ui → the pure rooms and the store → platform. */
import {describe, expect, it} from 'vitest';
import {importsOf, trackedFiles} from './support/sources.ts';

const PURE = ['etiquette', 'capture', 'composer', 'relations', 'exchange'];
const RANK: Record<string, number> = {
  platform: 0,
  ...Object.fromEntries(PURE.map(room => [room, 1])),
  store: 1,
  messages: 1,
  app: 2,
  ui: 2,
};

/** What other rooms may know of a room: its words, and for those of design.md 4 their shapes. */
const FACES =
  /^lib\/(\w+\/model|relations\/(shapes|owned|canonical-json)|etiquette\/report|messages\/protocol)\.ts$/;

const sources = trackedFiles().filter(file => /^(lib|entrypoints)\/.*\.tsx?$/.test(file));
const roomOf = (path: string): string => path.match(/^lib\/([^/]+)\//)?.[1] ?? '';

/** `file → target` for every import that breaks the rule. */
function breaches(
  files: readonly string[],
  breaks: (target: string, file: string, typeOnly: boolean) => boolean,
): string[] {
  return files.flatMap(file =>
    importsOf(file)
      .filter(({target, typeOnly}) => breaks(target, file, typeOnly))
      .map(({target}) => `${file} → ${target}`),
  );
}

it('reads imports of every form', () => {
  const own = importsOf('tests/contract/layout.test.ts').map(one => one.target);
  expect(own).toEqual(['vitest', 'tests/contract/support/sources.ts']);
  expect(importsOf('tests/e2e/support/launch.ts')).toContainEqual({
    target: 'scripts/browsers/places.ts',
    typeOnly: true,
  });
});

describe('the layout', () => {
  it('has no room without a rank', () => {
    const rooms = new Set(sources.map(roomOf).filter(Boolean));
    expect([...rooms].filter(room => !(room in RANK))).toEqual([]);
  });

  it('lets no room import one above it', () => {
    const up = breaches(sources, (target, file, typeOnly) => {
      if (FACES.test(target) && typeOnly) return false;
      const [from, to] = [roomOf(file), roomOf(target)];
      return from !== '' && to !== '' && (RANK[to] ?? 9) > (RANK[from] ?? 9);
    });
    expect(up).toEqual([]);
  });

  it('lets no room import an entrypoint, and nothing that ships import scripts or tests', () => {
    expect(
      breaches(
        sources.filter(file => file.startsWith('lib/')),
        target => target.startsWith('entrypoints/'),
      ),
    ).toEqual([]);
    expect(breaches(sources, target => /^(scripts|tests)\//.test(target))).toEqual([]);
  });

  it.each(PURE)('keeps %s pure: no browser, no Dexie, no inside of another room', room => {
    const files = sources.filter(file => roomOf(file) === room);
    const impure = breaches(files, (target, _file, typeOnly) => {
      if (/^(wxt|webextension-polyfill|dexie)(\/|$)/.test(target)) return true;
      const to = roomOf(target);
      return to !== '' && to !== room && !(FACES.test(target) && (typeOnly || !target.includes('messages/')));
    });
    expect(impure).toEqual([]);
  });

  it('gives Dexie to the store alone', () => {
    expect(
      breaches(
        sources.filter(file => roomOf(file) !== 'store'),
        target => target === 'dexie',
      ),
    ).toEqual([]);
  });

  it('gives the browser to platform alone; entrypoints may define themselves', () => {
    const others = sources.filter(file => roomOf(file) !== 'platform');
    const reaching = breaches(
      others,
      (target, file) =>
        /^(wxt|webextension-polyfill)(\/|$)/.test(target) &&
        !(file.startsWith('entrypoints/') && /^wxt\/utils\/define-/.test(target)),
    );
    expect(reaching).toEqual([]);
  });
});
