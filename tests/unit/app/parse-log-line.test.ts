import {expect, test} from 'vitest';
import {parseLogLine} from '../../../lib/app/parse-log-line.ts';

/** Tuesday afternoon, in whatever zone the machine is. */
const NOW = new Date(2026, 10, 24, 15, 31).getTime();
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
  expect(parseLogLine(line, NOW)).toMatchObject({at, note: line});
});

test.each(['had coffee', 'besok ketemu lagi', 'talked about the plan for next week'])(
  'says no past day: %s',
  line => {
    expect(parseLogLine(line, NOW)).not.toHaveProperty('at');
  },
);

test('one line says all', () => {
  expect(parseLogLine('She called me yesterday at 10am and gave me advice on pricing #work', NOW)).toEqual({
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
