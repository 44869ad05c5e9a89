import {expect, it} from 'vitest';
import {patternSources, patternTable} from '../../../../lib/etiquette/patterns/tables.ts';

it.each(['en', 'id'] as const)('every %s pattern compiles', lang => {
  expect(patternTable(lang).size).toBeGreaterThan(300);
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
