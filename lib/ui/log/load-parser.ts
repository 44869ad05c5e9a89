import type {LineParser} from './log-form.ts';

/** The parser with its tables of dates and words; in a chunk of its own, since drawing does not need it. */
export async function loadLineParser(): Promise<LineParser> {
  const {parseLogLine} = await import('../../app/parse-log-line.ts');
  return parseLogLine;
}
