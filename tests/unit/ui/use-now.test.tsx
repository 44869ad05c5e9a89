// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {useNow} from '../../../lib/ui/dashboard/use-now.ts';
import {draw, root} from './support/drawing.ts';

const EVENING = new Date(2026, 10, 24, 22, 0).getTime();
const HOUR = 3_600_000;

function Clock() {
  return <>{useNow()}</>;
}
const shown = () => Number(root.textContent);

beforeEach(async () => {
  vi.useFakeTimers({now: EVENING, toFake: ['Date', 'setTimeout', 'clearTimeout']});
  await draw(<Clock />);
});
afterEach(() => void vi.useRealTimers());

test('a page in view sees the new day begin, and the one after', async () => {
  expect(shown()).toBe(EVENING);
  await act(() => void vi.advanceTimersByTime(HOUR));
  expect(shown()).toBe(EVENING);
  await act(() => void vi.advanceTimersByTime(HOUR));
  expect(shown()).toBe(EVENING + 2 * HOUR);
  await act(() => void vi.advanceTimersByTime(24 * HOUR));
  expect(shown()).toBe(EVENING + 26 * HOUR);
});

test.each([
  ['the window gets the focus', () => dispatchEvent(new Event('focus'))],
  ['the page comes into view', () => document.dispatchEvent(new Event('visibilitychange'))],
])('the time is renewed when %s, and no timer outlives the page', async (_when, happen) => {
  vi.setSystemTime(EVENING + HOUR);
  await act(() => void happen());
  expect(shown()).toBe(EVENING + HOUR);
  expect(vi.getTimerCount()).toBe(1);
  await act(() => render(null, root));
  expect(vi.getTimerCount()).toBe(0);
});
