/** Days that have a name of their own: today, besok, lusa, the day before yesterday, and their parts. */
import {calendarDate, dayNumber} from './calendar.ts';
import {CLUE} from './clues.ts';
import {type DateRule, type DateValue, type DayPart, dateRule, type Reading} from './model.ts';

const FROM_TODAY: readonly (readonly [number, string, number])[] = [
  [
    0,
    'today|(?:later|earlier)\\s+today|hari\\s+ini(?:\\s+juga)?|hr\\s+ini|hari\\s+ni|saat\\s+ini\\s+juga',
    CLUE.today,
  ],
  [
    1,
    'tomorrow|tommorow|tomorow|tmrw|tmr|tmw|2moro|tomoz|besok|bsk|bsok|besuk|esok(?:\\s+hari)?|keesokan',
    CLUE.tomorrow,
  ],
  [2, '(?:the\\s+)?day\\s+after\\s+tomorrow|overmorrow|lusa|besok\\s+lusa', CLUE.tomorrow],
  [3, 'tulat', CLUE.tomorrow],
  [-1, 'yesterday|yday|kemarin|kemaren|kmrn|kmren|kemrin', CLUE.yesterday],
  [
    -2,
    '(?:the\\s+)?day\\s+before\\s+yesterday|kemarin\\s+lusa|kemarin\\s+dulu|kemaren\\s+dulu|dua\\s+hari\\s+kemarin',
    CLUE.yesterday,
  ],
];

const PARTS: readonly (readonly [DayPart, string])[] = [
  ['morning', 'morning|pagi(?:-pagi)?|pg|subuh|shubuh|dini\\s+hari|early\\s+morning'],
  ['midday', 'noon|midday|lunch(?:\\s?time)?|siang|makan\\s+siang|jam\\s+makan\\s+siang'],
  ['afternoon', 'afternoon|sore(?:\\s+hari)?|petang'],
  ['evening', 'evening|maghrib|magrib'],
  ['night', 'night|malam|malem|mlm|mlem'],
];
const PART = PARTS.map(([, words]) => words).join('|');

const PART_WORDS = PARTS.map(([part, words]) => [part, new RegExp(`^(?:${words})$`, 'i')] as const);

function partOf(word: string): DayPart {
  return PART_WORDS.find(([, words]) => words.test(word.trim()))?.[0] ?? 'morning';
}

/** "tadi malam" and "last night" before the evening mean yesterday's. */
function lastNight(at: Reading): DateValue {
  return {day: at.today - (at.minutes < 20 * 60 ? 1 : 0), part: 'night'};
}

const ago = (match: RegExpExecArray, at: Reading): DateValue => {
  const part = partOf(match[1] ?? '');
  return part === 'night' ? lastNight(at) : {day: at.today, part};
};

export const namedDayRules: readonly DateRule[] = [
  ...FROM_TODAY.map(([days, words, clue]) =>
    // A person may be called by none of these, but "besok-besok" and "kemarin-kemarin" mean "some day".
    dateRule([clue], `(?:${words})(?!-[a-zA-ZÀ-ɏ])`, (_, at) => ({day: at.today + days})),
  ),
  dateRule([CLUE.part], 'tonight|2nite|tonite', (_, at) => ({day: at.today, part: 'night'})),
  dateRule([CLUE.pointer, CLUE.part], `(?:this|later\\s+this|earlier\\s+this)\\s+(${PART})`, (match, at) => ({
    day: at.today,
    part: partOf(match[1] ?? ''),
  })),
  dateRule([CLUE.part, CLUE.soon], `(${PART})\\s+(?:ini|hari\\s+ini|nanti)`, (match, at) => ({
    day: at.today,
    part: partOf(match[1] ?? ''),
  })),
  dateRule([CLUE.soon, CLUE.part], `(?:nanti|ntar|entar|nnti|nti|tar|mengko)\\s+(${PART})`, (match, at) => ({
    day: at.today,
    part: partOf(match[1] ?? ''),
  })),
  dateRule([CLUE.justNow, CLUE.part], `(?:tadi|td|barusan)\\s+(${PART})`, ago),
  dateRule([CLUE.part], 'last\\s+night|semalam|semalem|malam\\s+tadi|malem\\s+tadi', (_, at) =>
    lastNight(at),
  ),
  dateRule([CLUE.justNow], 'tadi|barusan|baru\\s+saja|baru\\s+aja|just\\s+now', (_, at) =>
    at.past ? {day: at.today, minutes: at.minutes, sure: true} : null,
  ),
  dateRule([CLUE.feast], 'christmas\\s+eve', (_, at) => fixed(at, 12, 24)),
  dateRule([CLUE.feast], 'christmas(?:\\s+day)?|hari\\s+natal|natal', (_, at) => fixed(at, 12, 25)),
  dateRule([CLUE.feast | CLUE.span], "new\\s+year(?:['’]s)?\\s+eve|malam\\s+tahun\\s+baru", (_, at) =>
    fixed(at, 12, 31),
  ),
  dateRule([CLUE.feast], "new\\s+year(?:['’]s)?\\s+day", (_, at) => fixed(at, 1, 1)),
  // Parts of a day beside a day or a time; alone they greet ("selamat pagi").
  dateRule([CLUE.part], `(?:in\\s+the\\s+|early\\s+|late\\s+|lunch\\s*|di\\s+|pas\\s+)?(${PART})`, match => ({
    part: partOf(match[1] ?? ''),
    company: true,
  })),
  dateRule([CLUE.ordinal], 'first\\s+thing', () => ({part: 'morning', company: true})),
];

function fixed(at: Reading, month: number, date: number): DateValue {
  return {day: inYear(at, month, date)};
}

/** The nearest such date of the year, looking the preferred way; today counts. */
export function inYear(at: Reading, month: number, date: number, year?: number): number | null {
  if (year !== undefined) return dayNumber(year, month, date);
  const {year: thisYear} = calendarDate(at.today);
  const years = at.past ? [thisYear, thisYear - 1] : [thisYear, thisYear + 1];
  // 29 February may be four years away.
  for (const candidate of [...years, ...[2, 3, 4].map(n => thisYear + (at.past ? -n : n))]) {
    const day = dayNumber(candidate, month, date);
    if (day !== null && (at.past ? day <= at.today : day >= at.today)) return day;
  }
  return null;
}
