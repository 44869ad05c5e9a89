import {describe, expect, test} from 'vitest';
import {aliasesContradict, normalAliases} from '../../../lib/relations/alias.ts';
import type {Alias} from '../../../lib/relations/model.ts';
import {aliasesOfUrl, pageKey, siteOf} from '../../../lib/relations/page-aliases.ts';

const slug = (value: string): Alias => ({site: 'linkedin.com', kind: 'slug', value});
const id = (value: string): Alias => ({site: 'linkedin.com', kind: 'member-id', value});

test.each<[string, Alias[], Alias[]]>([
  ['percent signs and case of a slug do not count', [slug('J%C3%BCrgen'), slug('jürgen')], [slug('jürgen')]],
  [
    'nor do the two spellings of an accent',
    [slug('ju\u0308rgen'), slug('j\u00fcrgen')],
    [slug('j\u00fcrgen')],
  ],
  ['case counts in a member id', [id('ACoAAb'), id('ACoAAB')], [id('ACoAAb'), id('ACoAAB')]],
  ['a percent sign that is none stays', [slug('100%')], [slug('100%')]],
  [
    'an address loses its case only',
    [{site: 'email', kind: 'email', value: 'A%40@X.example'}],
    [{site: 'email', kind: 'email', value: 'a%40@x.example'}],
  ],
  ['nothing names nobody', [slug(' ')], []],
])('%s', (_what, aliases, expected) => {
  expect(normalAliases(aliases)).toEqual(expected);
});

test.each<[string, Alias[], Alias[], boolean]>([
  ['another lasting id of the same kind', [slug('a'), id('1')], [slug('a'), id('2')], true],
  ['the same lasting id', [slug('a'), id('1')], [slug('b'), id('1')], false],
  ['one of two known ids', [id('1'), id('2')], [id('2')], false],
  ['slugs alone', [slug('a')], [slug('b')], false],
  ['an id on one side only', [slug('a')], [slug('a'), id('1')], false],
  ['ids of two sites', [{...id('1'), site: 'other.example'}], [id('2')], false],
])('%s', (_what, known, seen, expected) => {
  expect(aliasesContradict(known, seen)).toBe(expected);
});

describe('whom an address names', () => {
  test.each<[string, Alias[]]>([
    ['https://www.linkedin.com/in/Sari-Dewi/', [slug('sari-dewi')]],
    ['https://id.linkedin.com/in/sari-dewi?trk=x#top', [slug('sari-dewi')]],
    ['https://www.linkedin.com/in/sari-dewi/details/experience/', [slug('sari-dewi')]],
    ['https://www.linkedin.com/in/ACoAABc1-_x/', [id('ACoAABc1-_x')]],
    ['https://www.linkedin.com/in/%E5%B1%B1%E7%94%B0/', [slug('山田')]],
    ['https://www.linkedin.com/company/acme/', []],
    ['https://www.linkedin.com/in/', []],
    ['https://github.com/Sari', [{site: 'github.com', kind: 'slug', value: 'sari'}]],
    ['https://github.com/sari/repo', []],
    ['https://sari.example/about/', [{site: 'sari.example', kind: 'url', value: 'sari.example/about'}]],
    [
      'https://evil-linkedin.com/in/sari',
      [{site: 'evil-linkedin.com', kind: 'url', value: 'evil-linkedin.com/in/sari'}],
    ],
    ['not an address', []],
  ])('%s', (url, aliases) => {
    expect(aliasesOfUrl(url)).toEqual(aliases);
  });

  test.each([
    [
      'www., a slash at the end and a place in the page',
      'https://www.a.example/x/#h',
      'https://a.example/x',
      true,
    ],
    ['trackers', 'https://a.example/x?utm_source=b&gclid=1&fbclid=2', 'https://a.example/x', true],
    ['the order of the search', 'https://a.example/x?b=2&a=1', 'https://a.example/x?a=1&b=2', true],
    ['the case of the host', 'https://A.example/x', 'https://a.example/x', true],
    ['the search of LinkedIn', 'https://www.linkedin.com/in/a?x=1', 'https://www.linkedin.com/in/a', true],
    ['the tab of GitHub', 'https://github.com/a?tab=stars', 'https://github.com/a', true],
    ['the search of others', 'https://a.example/x?id=1', 'https://a.example/x?id=2', false],
    ['an escaped search', 'https://a.example/x?id=1%262', 'https://a.example/x?id=1&2', false],
    ['a route', 'https://a.example/#/ann', 'https://a.example/#/bob', false],
    ['a route with a mark', 'https://a.example/#!ann', 'https://a.example/#!bob', false],
    ['the case of the path', 'https://a.example/p/Ab', 'https://a.example/p/ab', false],
  ])('%s: the same page or not', (_what, a, b, same) => {
    expect(pageKey(a) === pageKey(b)).toBe(same);
    expect(JSON.stringify(aliasesOfUrl(a)) === JSON.stringify(aliasesOfUrl(b))).toBe(same);
    expect(normalAliases(aliasesOfUrl(a))).toEqual(aliasesOfUrl(a));
  });

  test('LinkedIn is one site in every country', () => {
    expect(siteOf('www.linkedin.com')).toBe(siteOf('de.linkedin.com'));
  });
});
