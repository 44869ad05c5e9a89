import fc from 'fast-check';
import {describe, expect, test} from 'vitest';
import {parseLogLine} from '../../../lib/app/parse-log-line.ts';
import {ENGLISH, INDONESIAN, type LogLine} from './log-lines.table.ts';

/** Tuesday afternoon, in whatever zone the machine is. */
const NOW = new Date(2026, 10, 24, 15, 31).getTime();
const offset = -new Date(NOW).getTimezoneOffset();
const HERE = {now: NOW, offset, lang: 'en'} as const;
const local = (month: number, day: number, hour = 12, minute = 0) =>
  new Date(2026, month - 1, day, hour, minute).getTime();

test.each([
  ['called her yesterday', local(11, 23)],
  ['ketemu tadi pagi di kantor', local(11, 24, 9)],
  ['Senin lalu', local(11, 23)],
  ['2 minggu lalu', local(11, 10)],
  ['last Tue 3pm', local(11, 17, 15)],
  ['ngopi minggu lalu', local(11, 17)],
  ['met last month', local(10, 25)],
  ['telepon barusan', NOW],
  ['met today', NOW],
  ['called this evening', NOW],
  ['met on 12 Nov, will meet again on Friday', local(11, 12)],
])('%s', (line, at) => {
  expect(parseLogLine(line, HERE)).toMatchObject({at, note: line});
});

function shown(at: number | undefined): string {
  if (at === undefined) return '';
  if (at === NOW) return 'now';
  const [day = '', time = ''] = new Date(at - new Date(at).getTimezoneOffset() * 60_000)
    .toISOString()
    .split(/[T.]/);
  return `${day.replace(/^2026-/, '')} ${time.slice(0, 5)}`.replace(/ 12:00$/, '');
}

describe.each<{lang: 'en' | 'id'; rows: readonly LogLine[]}>([
  {lang: 'en', rows: ENGLISH},
  {lang: 'id', rows: INDONESIAN},
])('when it was, in $lang', ({lang, rows}) => {
  test.each(rows.map(([line, when]) => ({line, when})))('$line: $when', ({line, when}) => {
    const at = parseLogLine(line, {...HERE, lang}).at;
    expect(shown(at)).toBe(when);
  });
});

test('a line of any length and letters is read at once, and never to a day that is still to come', () => {
  const words = [...ENGLISH, ...INDONESIAN].flatMap(([line]) => line.split(' '));
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words, '31', '99/99', '§', '(', '😀'), {maxLength: 40}), some => {
      expect(parseLogLine(some.join(' '), HERE).at ?? NOW).toBeLessThanOrEqual(NOW);
    }),
    {numRuns: 300},
  );
});

test.each(['had coffee', 'besok ketemu lagi', 'talked about the plan for next week'])(
  'says no past day: %s',
  line => {
    expect(parseLogLine(line, HERE)).not.toHaveProperty('at');
  },
);

test('one line says all', () => {
  expect(parseLogLine('She called me yesterday at 10am and gave me advice on pricing #work', HERE)).toEqual({
    at: local(11, 23, 10),
    channel: 'phone',
    direction: 'in',
    setting: 'online',
    favor: {
      direction: 'received',
      kind: 'advice',
      what: 'She called me yesterday at 10am and gave me advice on pricing #work',
    },
    tags: ['work'],
    note: 'She called me yesterday at 10am and gave me advice on pricing #work',
  });
});

/** A worker may still be in the zone in which it began, and a page may be told another than the machine's. */
test.each([
  ['called her yesterday at 10am', Date.UTC(2026, 10, 24, 10)],
  ['ketemu kemarin', Date.UTC(2026, 10, 24, 12)],
  ['met this morning', Date.UTC(2026, 10, 25, 6)],
  ['ngopi minggu lalu', Date.UTC(2026, 10, 18, 12)],
])('days and hours are those of the clock under which it was typed: %s', (line, wall) => {
  const eastOfHere = {now: Date.UTC(2026, 10, 24, 23), offset: 7 * 60, lang: 'en'} as const;
  expect(parseLogLine(line, eastOfHere).at).toBe(wall - 7 * 3_600_000);
});

test('5/6 is a day of June in Indonesian, wherever it is typed', () => {
  const inNewYork = {now: NOW, offset: -5 * 60} as const;
  const monthOf = (lang: 'en' | 'id') =>
    new Date(parseLogLine('met on 5/6', {...inNewYork, lang}).at ?? 0).getUTCMonth() + 1;
  expect([monthOf('en'), monthOf('id')]).toEqual([5, 6]);
});
