import {expect, test} from 'vitest';
import {nextDue} from '../../../lib/relations/cadence.ts';
import {addDays, dayOf, daysBetween, isDay} from '../../../lib/relations/day.ts';
import {NOW, person} from './people.ts';

const DAY = 86_400_000;

test.each([14, 30, 90, 180, 365, 77])(
  'a cadence of %i days counts from the day of the last contact',
  days => {
    const last = new Date(2026, 9, 1, 23, 59).getTime();
    expect(nextDue(person({cadenceDays: days}), last)).toBe(addDays('2026-10-01', days));
  },
);

test('without a cadence nothing is due', () => {
  expect(nextDue(person(), NOW)).toBeNull();
});

test('somebody never contacted counts from the day of saving', () => {
  expect(nextDue(person({cadenceDays: 14, createdAt: NOW}), null)).toBe(dayOf(NOW + 14 * DAY));
});

test('a time of space puts the day off, never forward', () => {
  const spared = (spaceUntil: string) =>
    nextDue(person({cadenceDays: 14, boundaries: {...person().boundaries, spaceUntil}}), NOW);
  expect(spared('2027-01-15')).toBe('2027-01-15');
  expect(spared('2026-11-25')).toBe(dayOf(NOW + 14 * DAY));
});

test('days are calendar days, over months, leap years and the change of clocks', () => {
  expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2026-03-29', 1)).toBe('2026-03-30');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  expect(['2026-02-30', '2026-1-1', 'x', '2026-12-01'].map(isDay)).toEqual([false, false, false, true]);
});
