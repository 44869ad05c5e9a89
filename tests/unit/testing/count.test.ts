import {expect, it} from 'vitest';
import {countReport, type Report} from '../../../scripts/testing/vitest.ts';

const report = (change: Partial<Report>): Report => ({
  numPassedTests: 3,
  numFailedTests: 0,
  numPendingTests: 0,
  testResults: [],
  ...change,
});
const fallen = {name: 'a.test.ts', status: 'failed', assertionResults: []} as const;

it.each([
  ['all well', report({}), 0, 3, 0],
  ['a failed test', report({numFailedTests: 2}), 1, 3, 2],
  ['a file that does not load', report({testResults: [fallen]}), 1, 3, 1],
  [
    'a file whose tests failed is not counted twice',
    report({numFailedTests: 1, testResults: [{...fallen, assertionResults: [{}]}]}),
    1,
    3,
    1,
  ],
  ['an error outside of any test', report({}), 1, 3, 1],
  ['no report at all', null, 0, 0, 1],
])('counts %s', (_what, given, exitCode, passed, failed) => {
  expect(countReport(given, exitCode)).toMatchObject({passed, failed});
});

it('says what was left out', () => {
  expect(countReport(report({numPendingTests: 2}), 0).notes.join()).toContain('2 left out');
});
