import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {type Outcome, type Part, run} from './part.ts';

/** What we use of vitest's JSON report (the format is Jest's). */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: 'passed' | 'failed';
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Counts a report. A file that fell before its first test counts as one failure, and so does a run that ended badly
 * for no reason that the report tells: nothing may fail without being counted.
 */
export function countReport(report: Report | null, exitCode: number): Outcome {
  if (!report) return {passed: 0, failed: 1, notes: ['there is no report: the run itself failed']};
  const fallen = report.testResults.filter(
    file => file.status === 'failed' && file.assertionResults.length === 0,
  );
  const known = report.numFailedTests + fallen.length;
  const unexplained = exitCode !== 0 && known === 0 ? 1 : 0;
  return {
    passed: report.numPassedTests,
    failed: known + unexplained,
    notes: [
      ...fallen.map(file => `${file.name} fell before its first test`),
      ...(unexplained ? ['an error outside of any test'] : []),
      ...(report.numPendingTests > 0 ? [`${report.numPendingTests} left out here (see their message)`] : []),
    ],
  };
}

async function readReport(path: string): Promise<Report | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Report;
  } catch {
    return null;
  }
}

/** Tests run by vitest; `args` choose them. */
export function vitest(name: string, args: readonly string[], env = {}): Part {
  return {
    name,
    async run() {
      const folder = await mkdtemp(join(tmpdir(), 'santun-report-'));
      const file = join(folder, 'report.json');
      const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
      const {code} = await run('vitest', ['run', ...args, ...reporters], true, env);
      const report = await readReport(file);
      await rm(folder, {recursive: true, force: true});
      return countReport(report, code);
    },
  };
}
