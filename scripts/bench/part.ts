import type {Row} from './row.ts';

/** Some figures that are measured together. */
export interface Part {
  /** `group/name` or a name alone; either word chooses it. */
  readonly name: string;
  /** Loaded when it is its turn: a part that is not wanted costs nothing. */
  load(): Promise<{rows(): Promise<Row[]>}>;
}

/** A row of the table, and of the JSON. */
export interface Line {
  readonly part: string;
  readonly name: string;
  readonly value: number | null;
  readonly unit: string;
  readonly target: number | null;
  readonly verdict: 'ok' | 'over' | 'failed' | '';
}

/** Thrown for a word that chooses nothing. */
export class UnknownPart extends Error {}

/**
 * The parts that the words choose; all without words.
 * @throws UnknownPart
 */
export function choose(parts: readonly Part[], words: readonly string[]): readonly Part[] {
  const names = ({name}: Part): string[] => [name, ...name.split('/')];
  const unknown = words.find(word => !parts.some(part => names(part).includes(word)));
  if (unknown !== undefined) {
    throw new UnknownPart(
      `No part is called ${unknown}. There are: ${[...new Set(parts.flatMap(names))].join(', ')}`,
    );
  }
  return words.length === 0 ? parts : parts.filter(part => names(part).some(name => words.includes(name)));
}

/**
 * Measures one part after the other. One that fails says so in a line, and the others go on.
 *
 * @param tell hears what has come to an end, and after how many milliseconds
 */
export async function measure(
  parts: readonly Part[],
  tell: (part: string, ms: number) => void,
): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const part of parts) {
    const begun = performance.now();
    lines.push(...(await linesOf(part)));
    tell(part.name, performance.now() - begun);
  }
  return lines;
}

async function linesOf(part: Part): Promise<Line[]> {
  try {
    const rows = await (await part.load()).rows();
    return rows.map(row => lineOf(part.name, row));
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('\n');
    const name = `not measured: ${reason}`;
    return [{part: part.name, name, value: null, unit: '', target: null, verdict: 'failed'}];
  }
}

function lineOf(part: string, {name, value, unit, target}: Row): Line {
  // Not a number is more than any target.
  const verdict = target === undefined ? '' : value <= target ? 'ok' : 'over';
  return {part, name, value, unit, target: target ?? null, verdict};
}
