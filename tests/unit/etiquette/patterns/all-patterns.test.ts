import {readFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {bookModules} from '../../../../lib/etiquette/author/modules.ts';
import {patternSources} from '../../../../lib/etiquette/author/sources.ts';
import {patternTable} from '../../../../lib/etiquette/book/shelf.ts';

it.each(['en', 'id'] as const)('every %s pattern is compiled', lang => {
  expect(patternSources(lang).length).toBeGreaterThan(300);
  expect(patternTable(lang).size).toBe(patternSources(lang).length);
});

it('the books that the engine loads say what the lexicon and the rules say (else: npm run patterns)', () => {
  for (const [name, text] of Object.entries(bookModules())) {
    const url = new URL(`../../../../lib/etiquette/book/books/${name}`, import.meta.url);
    expect(readFileSync(url, 'utf8') === text, name).toBe(true);
  }
});

it.each(['en', 'id'] as const)('no %s pattern stands twice in one list', lang => {
  const seen = new Set<string>();
  const doubles = patternSources(lang).filter(({rule, kind, pattern}) => {
    const key = `${rule} ${kind} ${pattern}`;
    const known = seen.has(key);
    seen.add(key);
    return known;
  });
  expect(doubles).toEqual([]);
});
