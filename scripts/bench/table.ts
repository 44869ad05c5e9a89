import type {Line} from './part.ts';

const HEADINGS = ['name', 'value', 'unit', 'target', ''];
/** Numbers stand to the right, so that they can be compared. */
const RIGHT = [false, true, false, true, false];

/** Three digits that count; more say nothing. */
function short(value: number): string {
  if (Number.isInteger(value)) return String(value);
  return Math.abs(value) >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(3)));
}

/** The figures as a table in plain text, a line a row. */
export function table(lines: readonly Line[]): string {
  const cells = lines.map(({name, value, unit, target, verdict}) => [
    name,
    value === null ? '' : short(value),
    unit,
    target === null ? '' : short(target),
    verdict,
  ]);
  const all = [HEADINGS, ...cells];
  const widths = HEADINGS.map((_, column) => Math.max(...all.map(row => (row[column] ?? '').length)));
  const written = all.map(row =>
    row
      .map((cell, column) =>
        RIGHT[column] ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd(),
  );
  return `${written.join('\n')}\n`;
}
