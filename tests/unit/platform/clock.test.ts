import {expect, test} from 'vitest';
import {isoWithOffset} from '../../../lib/platform/clock.ts';

const AT = Date.UTC(2026, 10, 24, 20, 31, 3);

test.each([
  [0, '2026-11-24T20:31:03+00:00'],
  [420, '2026-11-25T03:31:03+07:00'],
  [-210, '2026-11-24T17:01:03-03:30'],
  [345, '2026-11-25T02:16:03+05:45'],
])('an instant %i minutes east of Greenwich', (offset, iso) => {
  expect(isoWithOffset(AT, offset)).toBe(iso);
  expect(Date.parse(iso)).toBe(AT);
});

test("without an offset it is the machine's own, and the same instant", () => {
  expect(Date.parse(isoWithOffset(AT))).toBe(AT);
});
