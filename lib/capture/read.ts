import type {Confidence, Read} from './model.ts';

/** A value with its witness; undefined where the page does not show it. */
export function read<T>(
  value: T | null | undefined,
  source: string,
  confidence: Confidence = 'sure',
): Read<T> | undefined {
  return value === null || value === undefined ? undefined : {value, source, confidence};
}

/** A name, surer where the page's title says it too. */
export function readName(value: string, source: string, isTitled: boolean | null): Read<string> {
  return {value, source, confidence: isTitled ? 'sure' : 'likely'};
}
