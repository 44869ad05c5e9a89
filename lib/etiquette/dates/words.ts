/** Words of both languages that stand for numbers, weekdays and months. Dates mix languages freely. */

/** One line a value, starting at 1; words of a line mean the same. */
const NUMBER_LINES = [
  'a an one satu',
  'two dua couple a_couple couple_of a_couple_of',
  'three tiga',
  'four empat',
  'five lima',
  'six enam',
  'seven tujuh',
  'eight delapan lapan',
  'nine sembilan',
  'ten sepuluh',
  'eleven sebelas',
  'twelve dua_belas duabelas',
  'thirteen tiga_belas',
  'fourteen empat_belas',
  'fifteen lima_belas',
];
const TENS: readonly (readonly [number, string])[] = [
  [20, 'twenty dua_puluh'],
  [30, 'thirty tiga_puluh'],
  [45, 'forty-five empat_puluh_lima'],
  [48, 'forty-eight'],
  [60, 'sixty enam_puluh'],
  [90, 'ninety sembilan_puluh'],
];
const WEEKDAY_LINES = [
  'monday mon senin snin',
  'tuesday tue tues selasa',
  'wednesday wed weds rabu rebo',
  'thursday thu thur thurs kamis',
  "friday fri jumat jum'at jum\u2019at jumaat jmt",
  'saturday sat sabtu sbtu',
  'sunday sun minggu ahad',
];
const MONTH_LINES = [
  'january jan januari',
  'february feb februari pebruari',
  'march mar maret',
  'april apr',
  'may mei',
  'june jun juni',
  'july jul juli',
  'august aug agustus agt ags agu',
  'september sept sep',
  'october oct oktober okt',
  'november nov nop',
  'december dec desember des',
];

function values(lines: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    lines.flatMap(([value, line]) =>
      line.split(' ').map((word): [string, number] => [word.replaceAll('_', ' '), value]),
    ),
  );
}

const counted = (lines: readonly string[]): (readonly [number, string])[] =>
  lines.map((line, index) => [index + 1, line] as const);

const NUMBERS = values([...counted(NUMBER_LINES), ...TENS]);
const WEEKDAYS = values(counted(WEEKDAY_LINES));
const MONTHS = values(counted(MONTH_LINES));

/** A regular expression body that matches any of the words, the longest first. */
const anyOf = (words: Iterable<string>): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .join('|')
    .replaceAll(' ', '\\s+');

/** Matches a number in digits or words; read it with `numberOf`. */
export const NUMBER = `\\d{1,3}|${anyOf(NUMBERS.keys())}`;
/** Hours in digits or words; no articles. */
export const HOUR = `\\d{1,2}|${anyOf([...NUMBERS.keys()].filter(word => numberOf(word) <= 12 && !/^an?$|couple/.test(word)))}`;

export function numberOf(word: string): number {
  const plain = word.toLowerCase().replace(/\s+/g, ' ');
  return NUMBERS.get(plain) ?? Number.parseInt(plain, 10);
}

/** Names that mean nothing but a weekday. */
export const WEEKDAY = anyOf(
  [...WEEKDAYS.keys()].filter(word => (word.length > 3 || word === 'jmt') && word !== 'minggu'),
);
/** Short forms that are also words (sat, sun, wed, mon): they count in capitals or beside a preposition. */
export const SHORT_WEEKDAY = 'mon|tue|wed|thu|fri|sat|sun';

/** 1 is Monday; 0 where the word names no weekday. */
export function weekdayNumber(word: string): number {
  return WEEKDAYS.get(word.toLowerCase()) ?? 0;
}

export const MONTH = anyOf(MONTHS.keys());

/** The first run of letters of each word: what a look for clues finds of it. */
const firstLetters = (words: Iterable<string>): string =>
  [...words].map(word => /[a-z]+/.exec(word)?.[0] ?? word).join(' ');
export const WEEKDAY_CLUES = firstLetters(WEEKDAYS.keys());
export const MONTH_CLUES = firstLetters(MONTHS.keys());

/** 1 is January; 0 where the word names no month. */
export function monthNumber(word: string): number {
  return MONTHS.get(word.toLowerCase().replace('.', '')) ?? 0;
}
