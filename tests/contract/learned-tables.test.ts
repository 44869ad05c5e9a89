import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {modelOf} from '../../lib/etiquette/learned/models.ts';
import {readRows} from '../../scripts/train/rows.ts';
import {moduleOf, teach} from '../../scripts/train/teach.ts';

const MINUTES = 60_000;

function textOf(lang: 'en' | 'id'): string {
  return readFileSync(
    fileURLToPath(new URL(`../../lib/etiquette/learned/tables/${lang}.ts`, import.meta.url)),
    'utf8',
  );
}

describe('learned tables', () => {
  it('stay within 250 kB together when packed', () => {
    const size = (['en', 'id'] as const).reduce(
      (sum, lang) => sum + gzipSync(textOf(lang), {level: 9}).length,
      0,
    );
    expect(size).toBeLessThan(250_000);
  });

  for (const lang of ['en', 'id'] as const) {
    it(`${lang}: the same rows give the same bytes`, {timeout: 10 * MINUTES}, ({skip}) => {
      const rows = readRows(lang);
      const {rows: named} = modelOf(lang).table;
      if (Object.keys(named).some(file => !(file in rows.digests)))
        skip(`not all rows of the ${lang} table are at hand`);
      expect(rows.digests).toEqual(named);
      expect(moduleOf(teach(rows, lang).table) === textOf(lang)).toBe(true);
    });
  }
});
