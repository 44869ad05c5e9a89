/**
 * `npm run train`: learns the tables of lib/etiquette/learned/tables from rows in the label guide's format.
 * One process a language, side by side. `--print` writes no table; `en` or `id` trains one language.
 */

import {spawn} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import type {Lang} from '../lib/etiquette/report.ts';
import {readRows} from './train/rows.ts';
import {moduleOf, teach} from './train/teach.ts';

function tablePath(lang: Lang): string {
  return fileURLToPath(new URL(`../lib/etiquette/learned/tables/${lang}.ts`, import.meta.url));
}

function train(lang: Lang, writes: boolean): void {
  const began = Date.now();
  const set = readRows(lang);
  const {table, figures} = teach(set, lang);
  if (writes) writeFileSync(tablePath(lang), moduleOf(table, set.digests));
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  console.log(
    `${lang}: ${set.rows.length} rows, ${seconds} s; on authors that were not learned from:\n${figures}`,
  );
}

function trainApart(lang: Lang, rest: readonly string[]): Promise<number> {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url), lang, ...rest], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return new Promise(done => child.on('exit', code => done(code ?? 1)));
}

const [first, ...rest] = process.argv.slice(2);
if (first === 'en' || first === 'id') {
  train(first, !rest.includes('--print'));
} else {
  const flags = process.argv.slice(2);
  const codes = await Promise.all([trainApart('en', flags), trainApart('id', flags)]);
  process.exitCode = Math.max(...codes);
}
