/** Learning across authors: each row is scored by a table that never saw its author. */

import {LearnedModel} from '../../lib/etiquette/learned/model.ts';
import {type Scores, scoresOf, withCommitment} from '../../lib/etiquette/learned/verdict.ts';
import type {Lang} from '../../lib/etiquette/report.ts';
import {learn} from './learn.ts';
import type {Lessons} from './lessons.ts';
import {rounded} from './rounding.ts';
import type {Row} from './rows.ts';
import type {Settings} from './settings.ts';

/** Parts that the authors are split into. */
export const PARTS = 3;

/** Part of each row: an author's rows together, ordinary rows one by one. */
export function partsOf(rows: readonly Row[]): number[] {
  const authors = [...new Set(rows.filter(row => !row.isQuiet).map(row => row.author))];
  return rows.map((row, index) => (row.isQuiet ? index : authors.indexOf(row.author)) % PARTS);
}

/** Scores of every row by a table learned from the other parts. */
export function scoresAcross(lessons: Lessons, lang: Lang, settings: Settings): Scores[] {
  const parts = partsOf(lessons.rows);
  const scores: Scores[] = [];
  for (let part = 0; part < PARTS; part++) {
    const model = new LearnedModel(
      rounded(
        learn(lessons, row => parts[row] !== part, settings),
        lang,
      ),
    );
    lessons.rows.forEach((_, row) => {
      if (parts[row] !== part) return;
      const sums = (lessons.sources[row] ?? []).map(source => model.sum(source));
      const found = scoresOf(sums, model.table.biases);
      scores[row] = {...found, acts: withCommitment(found.acts, lessons.commitments[row] as boolean)};
    });
  }
  return scores;
}
