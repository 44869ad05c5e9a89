import type {Severity} from '../../etiquette/report.ts';

const ORDER: readonly Severity[] = ['serious', 'caution', 'hint'];

/** The gravest of some remarks; a hint where there is none. */
export function gravest(severities: readonly Severity[]): Severity {
  return ORDER.find(each => severities.includes(each)) ?? 'hint';
}
