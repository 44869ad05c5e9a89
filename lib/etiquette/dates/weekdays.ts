/**
 * Weekdays with what surrounds them. Weeks begin on Monday: "next Friday" and "Jumat depan" are in the week
 * after this one, a bare "Friday" is the nearest one ahead (behind, where one logs what was).
 */
import {weekdayOf} from './calendar.ts';
import {CLUE} from './clues.ts';
import {type DateRule, type DateValue, dateRule, type Reading} from './model.ts';
import {numberOf, SHORT_WEEKDAY, WEEKDAY, weekdayNumber} from './words.ts';

const WEEK = 'minggu|pekan|mgg|mggu|week';
const PREPOSITION = 'on|by|before|until|till|this|next|last|past|coming|since|from|every';

const ahead = (at: Reading, weekday: number): number =>
  at.today + ((weekday - weekdayOf(at.today) + 6) % 7) + 1;
const behind = (at: Reading, weekday: number): number =>
  at.today - ((weekdayOf(at.today) - weekday + 6) % 7) - 1;
const ofWeek = (at: Reading, weekday: number, weeks: number): number =>
  at.today - weekdayOf(at.today) + weekday + weeks * 7;

type Direction = 'next' | 'last' | 'this' | 'coming';

/** Which way the words beside a weekday point. */
const DIRECTIONS = new Map<string, Direction>(
  (
    [
      ['next', ['next', 'depan', 'mendatang']],
      ['last', ['last', 'past', 'lalu', 'kemarin', 'kemaren', 'kmrn', 'yang lalu', 'yg lalu', 'tadi']],
      ['this', ['this', 'ini']],
      ['coming', ['coming', 'this coming', 'besok', 'bsk', 'nanti', 'ntar']],
    ] as const
  ).flatMap(([direction, words]) => words.map(word => [word, direction] as const)),
);

/** Resolves a weekday by the word that points the way. */
export function resolveWeekday(at: Reading, weekday: number, pointer: string): number {
  switch (DIRECTIONS.get(pointer.toLowerCase().trim())) {
    case 'next':
      return ofWeek(at, weekday, 1);
    case 'last':
      return behind(at, weekday);
    case 'this':
      return at.past ? ofWeek(at, weekday, 0) : ahead({...at, today: at.today - 1}, weekday);
    case 'coming':
      return ahead(at, weekday);
    default:
      return at.past ? behind(at, weekday) : ahead(at, weekday);
  }
}

function weeksOf(word: string): number {
  if (/next|depan/i.test(word)) return 1;
  return /last|lalu|kemarin|kemaren/i.test(word) ? -1 : 0;
}

const plain = (match: RegExpExecArray, at: Reading): DateValue => {
  const {before = '', name = '', after = ''} = match.groups ?? {};
  const day = resolveWeekday(at, weekdayNumber(name), before || after);
  return {day};
};

const LEAD =
  '(?:(?<before>this\\s+coming|next|this|last|past|coming|besok|bsk|nanti|ntar|kemarin|kemaren)\\s+)?(?:hari\\s+|hr\\s+)?';
const TAIL =
  '(?:\\s+(?<after>depan|mendatang|(?:yang\\s+|yg\\s+)?lalu|kemarin|kemaren|kmrn|ini|besok|bsk|nanti|ntar)(?!\\s+(?:pagi|siang|sore|malam|malem)))?';

export const weekdayRules: readonly DateRule[] = [
  dateRule([CLUE.weekday], `${LEAD}(?<name>${WEEKDAY})${TAIL}`, plain),
  dateRule([CLUE.minggu], `hari\\s+(?<name>minggu)${TAIL}`, plain),
  // "Minggu" is Sunday before a part of the day, a date or a clock time, and in capitals inside a sentence.
  dateRule(
    [CLUE.minggu],
    `(?<name>minggu)(?:\\s+(?<after>besok|ini|depan|kemarin|nanti))?(?=\\s+(?:pagi|siang|sore|malam|malem|jam|pukul|tanggal|tgl|\\d{1,2}\\s+[a-zA-ZÀ-ɏ]))`,
    plain,
  ),
  dateRule(
    [CLUE.minggu],
    `(?<=[a-zA-ZÀ-ɏ][,]?\\s|(?:sabtu|sebelum|sampai|atau|dan)\\s)(?<name>Minggu)(?!\\s+(?:depan|lalu|ini|kemarin|kemaren|ke|pertama|kedua|ketiga|terakhir))`,
    plain,
    '',
  ),
  dateRule(
    [CLUE.minggu],
    `^(?<name>Minggu)(?=\\s+(?:kelar|beres|selesai|rampung|sudah|udah|saya|aku|gue|gw|kami|bisa)(?![a-zA-ZÀ-ɏ]))`,
    plain,
    '',
  ),
  dateRule([CLUE.shortWeekday], `(?:${PREPOSITION})\\s+(?<name>${SHORT_WEEKDAY})\\.?`, (match, at) => {
    const word = match[0].split(/\s+/)[0] ?? '';
    return {day: resolveWeekday(at, weekdayNumber(match.groups?.name ?? ''), word)};
  }),
  dateRule(
    [CLUE.shortWeekday],
    '(?<name>Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?=[,.]?\\s+(?:\\d|at\\b|morning|afternoon|evening|night|noon|[A-Z][a-z]{2}))|(?<other>Tue|Thu|Fri)',
    (match, at) => ({
      day: resolveWeekday(at, weekdayNumber(match.groups?.name ?? match.groups?.other ?? ''), ''),
    }),
    '',
  ),
  dateRule(
    [CLUE.shortWeekday, CLUE.digit],
    `(?<name>${SHORT_WEEKDAY})(?=,?\\s+(?:at\\s+)?\\d{1,2}(?:[.:]\\d\\d)?\\s?[ap]m)`,
    plain,
  ),
  // The night before: "malam Minggu" is Saturday night.
  dateRule(
    [CLUE.weekday, CLUE.part],
    `malam\\s+(?<name>${WEEKDAY}|minggu)(?!\\s+(?:depan|lalu|ini)\\s+(?:pagi|siang))`,
    (match, at) => ({
      day: resolveWeekday(
        at,
        weekdayNumber(match.groups?.name ?? '') === 1 ? 7 : weekdayNumber(match.groups?.name ?? '') - 1,
        '',
      ),
      part: 'night',
    }),
  ),
  // A weekday of a named week.
  dateRule(
    [CLUE.weekday, CLUE.period | CLUE.span],
    `(?:hari\\s+)?(?<name>${WEEKDAY}|minggu)[,]?\\s+(?:of\\s+)?(?<week>(?:next|this|last)\\s+week|(?:${WEEK})\\s+(?:depan|ini|lalu|kemarin))`,
    namedWeek,
  ),
  dateRule(
    [CLUE.weekday, CLUE.period | CLUE.span],
    `(?<week>(?:next|this|last)\\s+week|(?:${WEEK})\\s+(?:depan|ini|lalu|kemarin))[,]?\\s+(?:on\\s+)?(?:hari\\s+)?(?<name>${WEEKDAY}|minggu)`,
    namedWeek,
  ),
  dateRule(
    [CLUE.weekday, CLUE.period],
    `(?:a|one|two|1|2)\\s+weeks?\\s+(?:on|from|after)\\s+(?<name>${WEEKDAY})`,
    (match, at) => ({
      day: ahead(at, weekdayNumber(match.groups?.name ?? '')) + 7 * numberOf(match[0].split(/\s+/)[0] ?? '1'),
    }),
  ),
  dateRule([CLUE.weekday, CLUE.period], `(?<name>${WEEKDAY})\\s+week`, (match, at) => ({
    day: ahead(at, weekdayNumber(match.groups?.name ?? '')) + 7,
  })),
  dateRule([CLUE.weekday, CLUE.after], `(?:the\\s+)?(?<name>${WEEKDAY})\\s+after\\s+next`, (match, at) => ({
    day: ofWeek(at, weekdayNumber(match.groups?.name ?? ''), 2),
  })),
];

function namedWeek(match: RegExpExecArray, at: Reading): DateValue {
  return {day: ofWeek(at, weekdayNumber(match.groups?.name ?? ''), weeksOf(match.groups?.week ?? ''))};
}
