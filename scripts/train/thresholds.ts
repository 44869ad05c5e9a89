/** Thresholds from scores that were won across authors: silence first. */

import type {Scores} from '../../lib/etiquette/learned/verdict.ts';
import {RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Row} from './rows.ts';

/** What thresholds must keep to. */
export interface Limits {
  /** Share of right ones among the last few that a threshold lets through. */
  readonly lastRight: number;
  /** Ordinary messages of 1,000 on which one rule may speak. */
  readonly quietPerThousand: number;
  /** Added to each threshold: messages of new authors and kinds score higher by chance than any at hand. */
  readonly margin: number;
}

export const LIMITS: Limits = {lastRight: 0.65, quietPerThousand: 0.5, margin: 0.25};

/** One message as a rule sees it. */
interface Case {
  readonly score: number;
  readonly isRight: boolean;
  readonly isQuiet: boolean;
}

/** Cases over which "the last few" are counted. */
const LAST_FEW = 15;

function ruleThreshold(cases: readonly Case[], limits: Limits): number {
  const ranked = [...cases].sort((a, b) => b.score - a.score);
  const allowed = (limits.quietPerThousand * ranked.filter(one => one.isQuiet).length) / 1000;
  let threshold = 2;
  let quiet = 0;
  ranked.forEach((one, index) => {
    if (one.isQuiet) quiet++;
    if (quiet > allowed || !one.isRight) return;
    const last = ranked.slice(Math.max(0, index - LAST_FEW + 1), index + 1);
    if (last.filter(other => other.isRight).length >= limits.lastRight * last.length) threshold = one.score;
  });
  return Number((threshold + limits.margin).toFixed(3));
}

/**
 * A threshold for each rule, in the order of `RULE_IDS`.
 * @param totals `[row][rule]`, words and cues together.
 */
export function ruleThresholds(
  rows: readonly Row[],
  totals: readonly Float64Array[],
  limits: Limits,
): number[] {
  return RULE_IDS.map((id, rule) => {
    const cases = rows.map((row, index) => ({
      score: totals[index]?.[rule] as number,
      isRight: row.labels.includes(id),
      isQuiet: row.isQuiet,
    }));
    return ruleThreshold(cases, limits);
  });
}

/** The threshold with the best F1 for each act, in the order of `SPEECH_ACTS`; ordinary traffic, which does little, is left out. */
export function actThresholds(rows: readonly Row[], scores: readonly Scores[]): number[] {
  return SPEECH_ACTS.map((act, at) => {
    const cases = rows
      .map((row, index) => ({
        score: (scores[index] as Scores).acts[at] as number,
        isRight: row.acts?.includes(act),
        isQuiet: row.isQuiet,
      }))
      .filter(one => one.isRight !== undefined && !one.isQuiet)
      .sort((a, b) => b.score - a.score);
    const all = cases.filter(one => one.isRight).length;
    let right = 0;
    let best = 0;
    let threshold = 0;
    cases.forEach((one, index) => {
      if (one.isRight) right++;
      const f1 = (2 * right) / (index + 1 + all);
      if (f1 > best) [best, threshold] = [f1, one.score];
    });
    return Number(threshold.toFixed(3));
  });
}

/** Figures across authors, for people. */
export function figures(
  rows: readonly Row[],
  scores: readonly Scores[],
  totals: readonly Float64Array[],
  thresholds: readonly number[],
  acts: readonly number[],
): string {
  const lines: string[] = [];
  const sum = {right: 0, wrong: 0, all: 0};
  const noisy = new Set<number>();
  RULE_IDS.forEach((id, rule) => {
    const own = {right: 0, wrong: 0, all: 0, quiet: 0};
    rows.forEach((row, index) => {
      const isRight = row.labels.includes(id);
      const speaks = (totals[index]?.[rule] as number) >= (thresholds[rule] as number);
      if (isRight) own.all++;
      if (speaks && isRight) own.right++;
      if (speaks && !isRight) own.wrong++;
      if (speaks && row.isQuiet) own.quiet++;
      if (speaks && row.isQuiet) noisy.add(index);
    });
    sum.right += own.right;
    sum.wrong += own.wrong;
    sum.all += own.all;
    lines.push(
      `  ${id.padEnd(16)} precision ${(own.right / (own.right + own.wrong)).toFixed(3)} recall ${(own.right / own.all).toFixed(3)} quiet ${own.quiet} from ${thresholds[rule]}`,
    );
  });
  const quiet = rows.filter(row => row.isQuiet).length;
  lines.push(
    `  all rules        precision ${(sum.right / (sum.right + sum.wrong)).toFixed(3)} recall ${(sum.right / sum.all).toFixed(3)} quiet ${((100 * noisy.size) / Math.max(1, quiet)).toFixed(2)} of 100`,
  );
  const scored = SPEECH_ACTS.map((act, at) => {
    const told = rows
      .map(
        (row, index) =>
          [
            row.acts?.includes(act),
            ((scores[index] as Scores).acts[at] as number) >= (acts[at] as number),
          ] as const,
      )
      .filter(([is]) => is !== undefined);
    return (
      (2 * told.filter(([is, found]) => is && found).length) /
      (told.filter(([is]) => is).length + told.filter(([, found]) => found).length)
    );
  });
  lines.push(
    `  acts F1 ${SPEECH_ACTS.map((act, at) => `${act} ${(scored[at] as number).toFixed(3)}`).join(', ')}`,
  );
  return lines.join('\n');
}
