/** Rounds learned weights to the whole numbers of a table. */

import {WEIGHED_KINDS} from '../../lib/etiquette/analysis.ts';
import {COLUMNS} from '../../lib/etiquette/learned/columns.ts';
import {LARGEST_WEIGHT} from '../../lib/etiquette/learned/sparse.ts';
import {encodeWeights, type LearnedTable, type Weights} from '../../lib/etiquette/learned/table.ts';
import {type Lang, RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Learned} from './learn.ts';

/** Size of a step, in mean sizes of a column's weights: coarse enough to pack well, fine enough to judge alike. */
const STEP = 0.3;

function stepOf(learned: Learned, column: number): number {
  let sum = 0;
  let count = 0;
  for (let at = column; at < learned.weights.length; at += COLUMNS) {
    sum += (learned.weights[at] as number) ** 2;
    if (learned.weights[at] !== 0) count++;
  }
  return Number((STEP * Math.sqrt(sum / Math.max(1, count))).toPrecision(4)) || 1;
}

/** The rows that have a weight other than 0. */
function withoutEmpty(keys: Int32Array, values: Int8Array): Weights {
  const kept = keys
    .map((_, row) => row)
    .filter(row => values.subarray(row * COLUMNS, (row + 1) * COLUMNS).some(value => value !== 0));
  const rows = new Int8Array(kept.length * COLUMNS);
  kept.forEach((row, at) => {
    rows.set(values.subarray(row * COLUMNS, (row + 1) * COLUMNS), at * COLUMNS);
  });
  return {keys: kept.map(row => keys[row] as number), values: rows};
}

/** A table without thresholds and weights of cues: every rule speaks at 1, every act at 0. */
export function rounded(learned: Learned, lang: Lang): LearnedTable {
  const steps = Array.from({length: COLUMNS}, (_, column) => stepOf(learned, column));
  const values = Int8Array.from(learned.weights, (weight, at) => {
    const whole = Math.round(weight / (steps[at % COLUMNS] as number));
    return Math.max(-LARGEST_WEIGHT, Math.min(LARGEST_WEIGHT, whole));
  });
  return {
    lang,
    steps,
    biases: Array.from(learned.biases, bias => Number(bias.toPrecision(5))),
    cueWeights: RULE_IDS.map(() => WEIGHED_KINDS.map(() => 0)),
    ruleThresholds: RULE_IDS.map(() => 1),
    actThresholds: SPEECH_ACTS.map(() => 0),
    ...encodeWeights(withoutEmpty(learned.keys, values)),
  };
}
