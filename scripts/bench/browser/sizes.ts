/** What is downloaded and what runs in a page, as it ships. */
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {gzipSync} from 'node:zlib';
import type {Row} from '../row.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const OUTPUT = join(ROOT, '.output');
const BUILD = join(OUTPUT, 'chrome-mv3');
const kB = 1000;

/** Builds and packs: what lies there may be of another day. */
function pack(): void {
  const run = spawnSync('npm run --silent zip', {cwd: ROOT, encoding: 'utf8', shell: true});
  if (run.status !== 0) throw new Error(`packing failed: ${run.stderr.trim() || run.stdout.trim()}`);
}

function zipped(browser: 'chrome' | 'firefox'): number {
  const {version} = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {version: string};
  return readFileSync(join(OUTPUT, `santun-${version}-${browser}.zip`)).length / kB;
}

/** A file of the build, packed by itself as a browser's measure of it would be. */
function gzipped(...files: readonly string[]): number {
  return files.reduce((sum, file) => sum + gzipSync(readFileSync(join(BUILD, file))).length, 0) / kB;
}

/** The script of an extension page with all that it loads before it is drawn. */
function scriptsOf(page: string): string[] {
  const html = readFileSync(join(BUILD, page), 'utf8');
  return Array.from(html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g), match => match[1] ?? '');
}

/** Sizes in kB of 1,000 bytes; the targets are those that the issue names. */
export async function rows(): Promise<Row[]> {
  pack();
  const resident = readdirSync(join(BUILD, 'content-scripts')).filter(file => file.endsWith('.js'));
  const gz = 'kB gz';
  return [
    {name: 'zip, Chromium', value: zipped('chrome'), unit: 'kB', target: 400},
    {name: 'zip, Firefox', value: zipped('firefox'), unit: 'kB', target: 400},
    {
      name: 'resident script',
      value: gzipped(...resident.map(file => `content-scripts/${file}`)),
      unit: gz,
      target: 8,
    },
    {name: 'composer and overlay', value: gzipped('surfaces.js'), unit: gz, target: 45},
    {name: 'reader of a page', value: gzipped('reader.js'), unit: gz},
    {name: 'popup, all scripts before it is drawn', value: gzipped(...scriptsOf('popup.html')), unit: gz},
    {name: 'worker', value: gzipped('background.js'), unit: gz},
  ];
}
