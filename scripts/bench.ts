/**
 * `npm run bench`: speed, sizes and durability, as a table and as the same in JSON. `npm run bench -- browser store`
 * measures the parts that are named. A figure over its target is no failure; a part that could not be measured is.
 */
import {mkdirSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {choose, type Line, measure, type Part, UnknownPart} from './bench/part.ts';
import type {Row} from './bench/row.ts';
import {table} from './bench/table.ts';
import type {BrowserName} from './browsers/places.ts';

const FOLDER = new URL('../.output/', import.meta.url);

const PARTS: readonly Part[] = [
  {name: 'etiquette', load: () => import('./bench/etiquette.ts')},
  {name: 'store', load: () => import('./bench/store.ts')},
  {name: 'capture', load: () => import('./bench/capture.ts')},
  {name: 'browser/sizes', load: () => import('./bench/browser/sizes.ts')},
  {name: 'browser/popup', load: () => import('./bench/browser/popup.ts')},
  {name: 'browser/write', load: () => import('./bench/browser/write.ts')},
  {name: 'browser/rest', load: () => import('./bench/browser/rest.ts')},
  {name: 'browser/composer', load: () => import('./bench/browser/composer.ts')},
  {name: 'browser/crash-chromium', load: () => crashing('chromium', 50)},
  {name: 'browser/crash-firefox', load: () => crashing('firefox', 20)},
];

async function crashing(browser: BrowserName, kills: number): Promise<{rows(): Promise<Row[]>}> {
  const {crashRows} = await import('./bench/browser/crash.ts');
  return {rows: () => crashRows(browser, kills)};
}

function keep(lines: readonly Line[]): void {
  mkdirSync(FOLDER, {recursive: true});
  writeFileSync(fileURLToPath(new URL('bench.json', FOLDER)), `${JSON.stringify(lines, null, 2)}\n`);
}

async function main(words: readonly string[]): Promise<number> {
  try {
    const tell = (part: string, ms: number) => console.error(`${part}: ${(ms / 1000).toFixed(1)} s`);
    const lines = await measure(choose(PARTS, words), tell);
    keep(lines);
    console.log(table(lines));
    return lines.some(line => line.verdict === 'failed') ? 1 : 0;
  } catch (error) {
    if (!(error instanceof UnknownPart)) throw error;
    console.error(error.message);
    return 2;
  }
}

process.exit(await main(process.argv.slice(2)));
