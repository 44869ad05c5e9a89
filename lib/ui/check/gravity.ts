import type {Severity} from '../../etiquette/report.ts';

/** From the gravest to the lightest. */
const ORDER: readonly Severity[] = ['serious', 'caution', 'hint'];

/** Orders by gravity, the gravest first. */
export function byGravity(a: {readonly severity: Severity}, b: {readonly severity: Severity}): number {
  return ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity);
}

/** The gravest of some remarks; a hint where there is none. */
export function gravest(severities: readonly Severity[]): Severity {
  return ORDER.find(each => severities.includes(each)) ?? 'hint';
}
