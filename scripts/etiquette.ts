/**
 * Checks messages on the command line (design.md 6).
 *   npm run --silent etiquette < messages.jsonl     rows in, one JSON object a line out
 *   npm run etiquette -- "some message"             a readable answer
 *   --lang en|id    language of why and suggestion    --explain    what counted
 */

import {createInterface} from 'node:readline';
import {parseArgs} from 'node:util';
import {examine} from '../lib/etiquette/check.ts';
import {explain} from '../lib/etiquette/explain.ts';
import type {Draft, DraftContext, Lang, Report} from '../lib/etiquette/report.ts';
import {type MessageRow, readRow} from './etiquette/row.ts';

function fail(message: string): never {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}

function options(): {lang: Lang | undefined; isFull: boolean; words: string[]} {
  try {
    const {values, positionals} = parseArgs({
      options: {lang: {type: 'string'}, explain: {type: 'boolean'}},
      allowPositionals: true,
    });
    const {lang} = values;
    if (lang !== undefined && lang !== 'en' && lang !== 'id') fail(`--lang must be en or id, not "${lang}"`);
    return {lang, isFull: values.explain ?? false, words: positionals};
  } catch (problem) {
    return fail(problem instanceof Error ? (problem.message.split('\n')[0] as string) : String(problem));
  }
}

function answer(row: MessageRow, report: Report, milliseconds: number): string {
  const findings = report.findings.map(({rule, severity, start, end, text, why, suggestion}) => ({
    rule,
    severity,
    start,
    end,
    text,
    why,
    suggestion,
  }));
  return JSON.stringify({
    id: row.id,
    findings,
    acts: report.acts,
    commitments: report.commitments.map(({text, start, end, due}) => ({text, start, end, due})),
    ms: Math.round(milliseconds * 1000) / 1000,
  });
}

async function checkRows(lang: Lang | undefined): Promise<void> {
  let number = 0;
  for await (const line of createInterface({input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY})) {
    number++;
    if (line.trim() === '') continue;
    const row = readRow(line);
    if (!row.ok) fail(`line ${number}: ${row.message}`);
    const {draft, context} = toDraft(row.value);
    const begin = performance.now();
    const {report} = examine(draft, context, {lang, wordingLang: lang});
    process.stdout.write(`${answer(row.value, report, performance.now() - begin)}\n`);
  }
}

function toDraft(row: MessageRow): {draft: Draft; context: DraftContext} {
  const {text, lang, channel, now, context} = row;
  return {draft: {text, lang, channel, now}, context: context ?? {}};
}

const {lang, isFull, words} = options();
if (words.length > 0) {
  const examination = examine(
    {text: words.join(' '), now: new Date().toISOString()},
    {},
    {lang, wordingLang: lang},
  );
  process.stdout.write(`${explain(examination, lang ?? examination.analysis.lang ?? 'en', isFull)}\n`);
} else await checkRows(lang);
