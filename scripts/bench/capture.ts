import {existsSync, globSync, readFileSync, statSync} from 'node:fs';
import {resolve} from 'node:path';
import {openReader} from '../capture/reader.ts';
import type {Row} from './row.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const SHARED = process.env.SANTUN_SHARED ?? resolve(ROOT, '../shared');
const RUNS = 9;

/** The largest profile at hand: a reference page where there are any, else one of the project's own. */
function largestPage(): {file: string; url: string} {
  const folders = [resolve(SHARED, 'pages'), resolve(ROOT, 'tests/fixtures/pages')].filter(folder =>
    existsSync(folder),
  );
  const files = folders.flatMap(folder =>
    globSync('*.html', {cwd: folder}).map(file => resolve(folder, file)),
  );
  const [file] = files.sort((first, second) => statSync(second).size - statSync(first).size);
  if (!file) throw new Error('no page to read');
  const {url} = JSON.parse(readFileSync(file.replace(/\.html$/, '.expected.json'), 'utf8')) as {url: string};
  return {file, url};
}

/** Script time in the page, from the first line of our bundle: each run in a tab of its own, nothing warmed up. */
export async function rows(): Promise<Row[]> {
  const {file, url} = largestPage();
  const html = readFileSync(file);
  const reader = await openReader();
  try {
    const times: number[] = [];
    for (let run = 0; run < RUNS; run++) times.push((await reader.read(html, url)).ms);
    const sorted = times.toSorted((first, second) => first - second);
    const name = `capture, ${Math.round(html.length / 1000)} kB page`;
    return [
      {name: `${name}, first run of a browser`, value: times[0] ?? 0, unit: 'ms', target: 20},
      {
        name: `${name}, median of ${RUNS} fresh tabs`,
        value: sorted[Math.floor(RUNS / 2)] ?? 0,
        unit: 'ms',
        target: 20,
      },
      {name: `${name}, slowest`, value: sorted.at(-1) ?? 0, unit: 'ms', target: 20},
    ];
  } finally {
    await reader.close();
  }
}
