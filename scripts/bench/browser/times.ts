import {summary} from '../etiquette/timing.ts';
import type {Row} from '../row.ts';

/** Milliseconds, each with one decimal less than a browser's clock may promise. */
type Times = readonly number[];

/** The middle of them. @param target for the middle; without it the row is for information */
export function p50(name: string, times: Times, target?: number): Row {
  return {name: `${name}, p50 of ${times.length}`, value: summary(times).median, unit: 'ms', target};
}

/** What all but one in twenty stay under. */
export function p95(name: string, times: Times, target?: number): Row {
  return {name: `${name}, p95 of ${times.length}`, value: summary(times).p95, unit: 'ms', target};
}
