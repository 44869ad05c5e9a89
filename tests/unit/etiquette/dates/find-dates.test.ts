import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {type FoundDate, findDates} from '../../../../lib/etiquette/dates/find-dates.ts';
import {englishLines} from './english.table.ts';
import {indonesianLines} from './indonesian.table.ts';
import {type Line, NOW} from './table.ts';

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

function shown({bound, day, minutes}: FoundDate): string {
  const lead = bound === 'on' ? '' : `${bound} `;
  return `${lead}${day ?? '-'}${minutes === null ? '' : ` ${clock(minutes)}`}`;
}

describe.each<{name: string; lines: readonly Line[]}>([
  {name: 'English', lines: englishLines},
  {name: 'Indonesian', lines: indonesianLines},
])('$name dates', ({lines}) => {
  it('has a table of at least 80 lines', () => {
    expect(lines.length).toBeGreaterThanOrEqual(80);
  });

  it.each(lines.map(([text, expected, prefer = 'future', now = NOW]) => ({text, expected, prefer, now})))(
    'reads "$text" ($prefer) as "$expected"',
    ({text, expected, prefer, now}) => {
      expect(findDates(text, {now, prefer}).map(shown).join('; ')).toBe(expected);
    },
  );
});

describe('the limits of dates', () => {
  it('resolves days in the offset of now', () => {
    expect(findDates('tomorrow', {now: '2026-03-03T23:30:00-08:00', prefer: 'future'})[0]?.day).toBe(
      '2026-03-04',
    );
  });

  it('reads day before month, save in English in the Americas', () => {
    const day = (now: string, lang?: 'id'): string | null | undefined =>
      findDates('on 5/6', {now, prefer: 'future', lang})[0]?.day;
    expect(day('2026-01-10T09:00:00+07:00')).toBe('2026-06-05');
    expect(day('2026-01-10T09:00:00-05:00')).toBe('2026-05-06');
    expect(day('2026-01-10T09:00:00-05:00', 'id')).toBe('2026-06-05');
  });

  it('finds nothing without a usable now', () => {
    expect(findDates('tomorrow', {now: 'soon', prefer: 'future'})).toEqual([]);
  });

  it('tells a range by its last day', () => {
    expect(findDates('7 to 11 December', {now: NOW, prefer: 'future'})[0]?.until).toBe('2026-12-11');
    expect(findDates('tanggal 7 sampai 11 Desember', {now: NOW, prefer: 'future'})[0]?.until).toBe(
      '2026-12-11',
    );
    for (const range of ['30 November to 6 December', 'Nov 30 - Dec 6', '30 November sampai 6 Desember'])
      expect(findDates(range, {now: NOW, prefer: 'future'})).toMatchObject([
        {day: '2026-11-30', until: '2026-12-06'},
      ]);
    expect(findDates('28 Dec to 3 Jan', {now: NOW, prefer: 'future'})[0]?.until).toBe('2027-01-03');
  });

  const words = [...englishLines, ...indonesianLines].flatMap(([text]) => text.split(' '));
  const texts = fc.oneof(
    fc.string({unit: 'binary', maxLength: 200}),
    fc
      .array(fc.constantFrom(...words, '31', '0', '99', '30 February', '12/13', ':', '.'), {maxLength: 20})
      .map(parts => parts.join(' ')),
  );

  it('never throws and stays in range, whatever the text', () => {
    fc.assert(
      fc.property(texts, fc.constantFrom('past' as const, 'future' as const), (text, prefer) => {
        let last = 0;
        for (const date of findDates(text, {now: NOW, prefer})) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(text.length);
          expect(date.text).toBe(text.slice(date.start, date.end));
          expect(date.day ?? '2026-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
          if (date.minutes !== null) expect(date.minutes >= 0 && date.minutes < 1440).toBe(true);
          last = date.start;
        }
      }),
      {numRuns: 500},
    );
  });
});
