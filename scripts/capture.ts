/**
 * Reads saved pages as the extension would read them.
 *
 * `npm run --silent capture < pages.jsonl`, rows `{"id","file","url"}` with `file` relative to the caller's
 * folder; writes one JSON object a line. Unusable input: exit code 2 and one line on standard error.
 */
import {readFileSync} from 'node:fs';
import {text} from 'node:stream/consumers';
import {finishCapture} from '../lib/capture/finish.ts';
import {answer} from './capture/answer.ts';
import {openReader} from './capture/reader.ts';
import {type PageRow, parseRows} from './capture/rows.ts';

function fail(message: string): void {
  console.error(`capture: ${message}`);
  process.exitCode = 2;
}

async function readAll(rows: readonly PageRow[]): Promise<void> {
  const reader = await openReader();
  try {
    for (const {id, file, url} of rows) {
      const {reading} = await reader.read(readFileSync(file), url).catch((error: unknown) => {
        throw new Error(`page ${id}: ${error instanceof Error ? error.message : String(error)}`);
      });
      process.stdout.write(`${JSON.stringify(answer(id, finishCapture(reading.capture), reading))}\n`);
    }
  } finally {
    await reader.close();
  }
}

async function main(): Promise<void> {
  const parsed = parseRows(await text(process.stdin), process.env.INIT_CWD ?? process.cwd());
  if (!parsed.ok) return fail(parsed.message);
  if (parsed.rows.length > 0) await readAll(parsed.rows);
}

await main().catch((error: unknown) =>
  fail(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)),
);
