/** How much the cues of each rule add to its learned score, found across authors. */

import {type CueWeights, WEIGHED_KINDS} from '../../lib/etiquette/analysis.ts';
import {cueScore} from '../../lib/etiquette/cue-evidence.ts';
import type {Scores} from '../../lib/etiquette/learned/verdict.ts';
import {RULE_IDS} from '../../lib/etiquette/report.ts';
import type {Lessons} from './lessons.ts';
import {regress} from './logistic.ts';
import type {Settings} from './settings.ts';

const SIGNS: readonly number[] = WEIGHED_KINDS.map(kind => (kind === 'hard' || kind === 'soft' ? 1 : -1));
/** Where a message without a sentence stands. */
const LEAST = -2;

/** The score of the words for a rule in a message. */
function wordScore(scores: Scores, rule: number): number {
  return Math.max(LEAST, scores.rules[rule] as number);
}

/** Weights of cues for each rule, in the order of `RULE_IDS`, in units of the score of words. */
export function cueWeightsOf(lessons: Lessons, scores: readonly Scores[], settings: Settings): CueWeights[] {
  const counts = lessons.rows.map(row => (row.isQuiet ? settings.quietWeight : 1));
  return RULE_IDS.map((id, rule) => {
    const rows = lessons.rows.map((_, row) =>
      Float64Array.from([1, wordScore(scores[row] as Scores, rule), ...(lessons.cues[row]?.[rule] ?? [])]),
    );
    const isRight = lessons.rows.map(row => row.labels.includes(id));
    const [, words, ...kinds] = regress({rows, isRight, counts}, [0, 1, ...SIGNS]);
    return kinds.map(weight => Number((weight / (words || 1)).toFixed(3)));
  });
}

/** The score of a rule that has the last word and stays silent. */
const SILENT = -9;

/** Each row's score for each rule, cues and words together: `[row][rule]`. */
export function totals(
  lessons: Lessons,
  scores: readonly Scores[],
  weights: readonly CueWeights[],
): Float64Array[] {
  return lessons.rows.map((_, row) =>
    Float64Array.from(RULE_IDS, (_, rule) =>
      lessons.silenced[row]?.[rule]
        ? SILENT
        : wordScore(scores[row] as Scores, rule) +
          cueScore(lessons.cues[row]?.[rule] ?? [], weights[rule] as CueWeights),
    ),
  );
}
