import {readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {expect, it} from 'vitest';
import {ROWS as EN} from '../../../lib/etiquette/learned/tables/en.ts';
import {ROWS as ID} from '../../../lib/etiquette/learned/tables/id.ts';
import type {Lang} from '../../../lib/etiquette/report.ts';
import {readRows} from '../../../scripts/train/rows.ts';
import {moduleOf, teach} from '../../../scripts/train/teach.ts';

const MINUTES = 60_000;

/** The text of a learned table's module, as it is committed. */
export function tableText(lang: Lang): string {
  const url = new URL(`../../../lib/etiquette/learned/tables/${lang}.ts`, import.meta.url);
  return readFileSync(fileURLToPath(url), 'utf8');
}

/** A table is what its rows teach. A file a language: each takes a core for a while. */
export function testLearning(lang: Lang): void {
  it(`${lang}: the same rows give the same bytes`, {timeout: 10 * MINUTES}, ({skip}) => {
    const rows = readRows(lang);
    const named = lang === 'en' ? EN : ID;
    if (Object.keys(named).some(file => !(file in rows.digests)))
      skip(`not all rows of the ${lang} table are at hand`);
    expect(rows.digests).toEqual(named);
    expect(moduleOf(teach(rows, lang).table, rows.digests) === tableText(lang)).toBe(true);
  });
}
