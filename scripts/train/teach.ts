/** One language from rows to table. */

import type {LearnedTable} from '../../lib/etiquette/learned/table.ts';
import type {Lang} from '../../lib/etiquette/report.ts';
import {scoresAcross} from './across.ts';
import {cueWeightsOf, totals} from './cue-weights.ts';
import {learn} from './learn.ts';
import {lessonsOf} from './lessons.ts';
import {rounded} from './rounding.ts';
import type {RowSet} from './rows.ts';
import {SETTINGS, type Settings} from './settings.ts';
import {actThresholds, figures, LIMITS, type Limits, ruleThresholds} from './thresholds.ts';

/** A table and what it reached on authors that it did not see. */
export interface Taught {
  readonly table: LearnedTable;
  readonly figures: string;
}

/**
 * Learns one language's table. The same rows give the same table.
 * Thresholds come from tables that did not see the row's author.
 */
export function teach(
  set: RowSet,
  lang: Lang,
  settings: Settings = SETTINGS[lang],
  limits: Limits = LIMITS,
): Taught {
  const lessons = lessonsOf(set.rows, lang);
  const scores = scoresAcross(lessons, lang, settings);
  const cueWeights = cueWeightsOf(lessons, scores, settings);
  const whole = totals(lessons, scores, cueWeights);
  const rules = ruleThresholds(set.rows, whole, limits);
  const acts = actThresholds(set.rows, scores);
  const table = rounded(
    learn(lessons, () => true, settings),
    lang,
  );
  return {
    table: {...table, cueWeights, ruleThresholds: rules, actThresholds: acts},
    figures: figures(set.rows, scores, whole, rules, acts),
  };
}

function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll("'", "\\'")}'`;
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return JSON.stringify(value);
  return `{\n${Object.entries(value)
    .map(([name, part]) => `  ${name}: ${literal(part)},\n`)
    .join('')}}`;
}

/**
 * The source text of a table's module.
 * @param digests the files of rows that it was learned from, with the first 12 hex digits of their SHA-256.
 */
export function moduleOf(table: LearnedTable, digests: Readonly<Record<string, string>>): string {
  return [
    '/** Written by `npm run train`; do not edit. */',
    "import type {LearnedTable} from '../table.ts';\n",
    '/** The rows that it was learned from. */',
    `export const ROWS: Readonly<Record<string, string>> = ${JSON.stringify(digests)};\n`,
    `export const TABLE: LearnedTable = ${literal(table)};\n`,
  ].join('\n');
}
