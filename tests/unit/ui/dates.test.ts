import {describe, expect, test} from 'vitest';
import {ago, clock, dayHeading, dayName, shortDay, until, untilShort} from '../../../lib/ui/dates.ts';

const today = '2026-11-24';
const now = new Date(2026, 10, 24, 15, 30).getTime();
const daysAgo = (n: number) => new Date(2026, 10, 24 - n, 9, 0).getTime();

describe('how long ago', () => {
  test.each([
    [now, 'just now', 'baru saja'],
    [now - 60_000, '1 minute ago', '1 menit lalu'],
    [now - 40 * 60_000, '40 minutes ago', '40 menit lalu'],
    [daysAgo(0), 'today', 'hari ini'],
    [daysAgo(1), 'yesterday', 'kemarin'],
    [daysAgo(6), '6 days ago', '6 hari lalu'],
    [daysAgo(21), '3 weeks ago', '3 minggu lalu'],
    [daysAgo(90), '2 months ago', '2 bulan lalu'],
    [daysAgo(365), '1 year ago', '1 tahun lalu'],
    [daysAgo(800), '2 years ago', '2 tahun lalu'],
  ])('%s', (at, en, id) => {
    expect(ago(at, now, 'en')).toBe(en);
    expect(ago(at, now, 'id')).toBe(id);
  });

  test('midnight makes a yesterday, however few the hours', () => {
    const late = new Date(2026, 10, 23, 23, 50).getTime();
    const early = new Date(2026, 10, 24, 7, 0).getTime();
    expect(ago(late, early, 'en')).toBe('yesterday');
  });
});

describe('how far a day is', () => {
  test.each([
    ['2026-11-24', 'today', 'hari ini'],
    ['2026-11-25', 'tomorrow', 'besok'],
    ['2026-11-26', 'in two days', 'lusa'],
    ['2026-11-27', 'in three days', 'tiga hari lagi'],
    ['2026-12-06', 'in 12 days', '12 hari lagi'],
    ['2026-12-15', 'in three weeks', 'tiga minggu lagi'],
    ['2026-11-22', 'two days ago', 'kemarin dulu'],
    ['2026-11-19', 'five days ago', 'lima hari lalu'],
  ])('%s', (day, en, id) => {
    expect(until(day, today, 'en')).toBe(en);
    expect(until(day, today, 'id')).toBe(id);
  });
});

test('a day has its weekday, and its year only where it is another one', () => {
  expect(dayName('2026-11-27', today, 'en')).toBe('Friday 27 Nov');
  expect(dayName('2026-11-27', today, 'id')).toBe('Jumat 27 Nov');
  expect(dayName('2027-01-04', today, 'en')).toBe('Monday 4 Jan 2027');
  expect(shortDay('2026-11-02', today, 'en')).toBe('2 Nov');
  expect(shortDay('2025-05-02', today, 'id')).toBe('2 Mei 2025');
});

test('the heading of a day and the clock follow the language', () => {
  expect(dayHeading(today, 'en')).toBe('Tuesday, 24 November');
  expect(dayHeading(today, 'id')).toBe('Selasa, 24 November');
  expect(clock(now, 'en')).toBe('15:30');
  expect(clock(now, 'id')).toBe('15.30');
});

test('where there is little room, small numbers stay digits', () => {
  expect(untilShort('2026-12-03', today, 'en')).toBe('in 9 days');
  expect(untilShort('2026-12-03', today, 'id')).toBe('9 hari lagi');
  expect(untilShort('2026-11-25', today, 'en')).toBe('tomorrow');
});
