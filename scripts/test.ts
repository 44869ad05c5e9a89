/**
 * `npm test`: everything that CI runs, part by part. `npm test -- lint unit` runs the parts that are named.
 * Ends with `N passed, N failed` alone on a line.
 */
import {BrowserMissing, findChromium, findFirefox} from './browsers/find.ts';
import {check, type Outcome, type Part} from './testing/part.ts';
import {vitest} from './testing/vitest.ts';
import {webExtLint} from './testing/web-ext.ts';

const E2E = ['--config', 'tests/e2e/vitest.config.ts'];

/** A browser that is not there fails its part in one line, rather than every test of it. */
function inBrowser(part: Part, find: () => string): Part {
  const run = async (): Promise<Outcome> => {
    try {
      find();
    } catch (error) {
      if (error instanceof BrowserMissing) return {passed: 0, failed: 1, notes: [error.message]};
      throw error;
    }
    return await part.run();
  };
  return {name: part.name, run};
}

const PARTS: readonly Part[] = [
  check('prepare', 'wxt', ['prepare']),
  check('types', 'tsc', ['--noEmit']),
  check('lint', 'biome', ['check', '.']),
  check('build chromium', 'wxt', ['build', '-b', 'chrome']),
  check('build firefox', 'wxt', ['build', '-b', 'firefox']),
  webExtLint('.output/firefox-mv3'),
  inBrowser(vitest('unit', ['--project', 'unit']), findChromium),
  vitest('contract', ['--project', 'contract']),
  inBrowser(vitest('e2e chromium', E2E, {BROWSERS: 'chromium'}), findChromium),
  inBrowser(vitest('e2e firefox', E2E, {BROWSERS: 'firefox'}), findFirefox),
];

interface Result {
  readonly name: string;
  readonly ms: number;
  readonly outcome: Outcome;
}

function show({name, ms, outcome: {passed, failed}}: Result): void {
  const verdict = failed > 0 ? 'FAILED' : 'ok';
  console.log(
    `${name.padEnd(16)} ${verdict.padEnd(7)} ${passed} passed, ${failed} failed  ${(ms / 1000).toFixed(1)} s`,
  );
}

async function main(wanted: readonly string[]): Promise<boolean> {
  const chosen =
    wanted.length > 0 ? PARTS.filter(part => wanted.some(word => part.name.includes(word))) : PARTS;
  const start = performance.now();
  const results: Result[] = [];
  for (const part of chosen) {
    const begun = performance.now();
    const outcome = await part.run();
    const result = {name: part.name, ms: performance.now() - begun, outcome};
    show(result);
    for (const note of outcome.notes) console.log(note.replace(/^/gm, '    '));
    results.push(result);
  }
  console.log('');
  results.forEach(show);
  const passed = results.reduce((sum, {outcome}) => sum + outcome.passed, 0);
  const failed = results.reduce((sum, {outcome}) => sum + outcome.failed, 0);
  console.log(`${((performance.now() - start) / 60_000).toFixed(1)} minutes in all\n`);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 && passed > 0;
}

process.exitCode = (await main(process.argv.slice(2))) ? 0 : 1;
