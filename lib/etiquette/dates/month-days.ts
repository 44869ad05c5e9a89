/** Dates of a month: "the 12th", "tanggal 5", "5 Desember 2026", "tgl 12/3". */
import {calendarDate, dayNumber} from './calendar.ts';
import {CLUE} from './clues.ts';
import {type DateRule, type DateValue, dateRule, type Reading} from './model.ts';
import {inYear} from './named-days.ts';
import {MONTH, monthNumber, numberOf} from './words.ts';

const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
];
const ORDINAL = `(?<date>\\d{1,2})(?:st|nd|rd|th)`;
/** What an ordinal also counts: then it is no date. */
const COUNTED =
  'floor|grade|version|one|ones|time|edition|anniversary|draft|birthday|person|place|round|half|quarter|century|' +
  'street|avenue|day|week|chapter|attempt|option|point|paragraph|year|message|e-?mail|call|row|cohort|page|item|' +
  'section|question|slide|party|generation|semester|amendment|try|reminder|interview|stage|batch|annual|most|best|of\\s+(?:the\\s+)?(?:five|four|three|ten|many|these|those|all|my|your|our)';
/** What may follow "the 9th" where nothing before it says that it is a date. */
const AFTER_DATE =
  "(?=\\s*(?:[,.;:!?)]|$)|\\s+(?:at|and|or|works|is|isn['’]t|was|suits|would|in|for|as|if|around|to|till|until|instead|then|too|evening|morning|afternoon|should|could|can|fits|looks|sounds|will|that|but|please|onwards?)(?![a-zA-ZÀ-ɏ]))";
const MONTH_POINTER =
  '(?<month>(?:of\\s+)?(?:this|next|last)\\s+month|of\\s+the\\s+month|(?:bulan|bln)\\s+(?:depan|ini|lalu|kemarin)|nanti|mendatang|besok)';
const DATE = '(?<date>\\d{1,2})';
const ANY_DATE = '(?<date>\\d{1,2})(?:st|nd|rd|th)?';
const YEAR = '(?:(?:,?\\s+|-)(?<year>(?:19|20)\\d\\d))';

/** The nearest such day of a month, looking the preferred way; today counts. */
function ofMonth(at: Reading, date: number, pointer = ''): number | null {
  if (date < 1 || date > 31) return null;
  const {year, month} = calendarDate(at.today);
  const inMonth = (months: number): number | null => {
    const index = year * 12 + month - 1 + months;
    return dayNumber(Math.floor(index / 12), (index % 12) + 1, date);
  };
  if (/next|depan/i.test(pointer)) return inMonth(1);
  if (/last|lalu|kemarin/i.test(pointer)) return inMonth(-1);
  if (/this|ini/i.test(pointer)) return inMonth(0);
  for (const months of at.past ? [0, -1, -2] : [0, 1, 2]) {
    const day = inMonth(months);
    if (day !== null && (at.past ? day <= at.today : day >= at.today)) return day;
  }
  return null;
}

const ofThisMonth = (match: RegExpExecArray, at: Reading): DateValue | null => {
  const {date = '', month = '', until} = match.groups ?? {};
  const day = ofMonth(at, numberOf(date), month);
  if (day === null) return null;
  const last = until ? ofMonth({...at, today: day, past: false}, numberOf(until)) : null;
  return {day, until: last ?? day};
};

const ofNamedMonth = (match: RegExpExecArray, at: Reading): DateValue | null => {
  const {date = '', month = '', year, until} = match.groups ?? {};
  const word = ORDINALS.indexOf(date.toLowerCase()) + 1;
  const day = inYear(at, monthNumber(month), word || numberOf(date), year ? Number(year) : undefined);
  if (day === null) return null;
  const last = until ? dayNumber(calendarDate(day).year, monthNumber(month), numberOf(until)) : null;
  return {day, until: last ?? day};
};

const numeric = (match: RegExpExecArray, at: Reading): DateValue | null => {
  const {one = '', two = '', year} = match.groups ?? {};
  const [a, b] = [Number(one), Number(two)];
  const [date, month] = at.dayFirst || a > 12 ? (b > 12 ? [b, a] : [a, b]) : [b, a];
  if (month > 12) return null;
  const full = year === undefined ? undefined : Number(year.length === 2 ? `20${year}` : year);
  const day = inYear(at, month, date, full);
  return day === null ? null : {day};
};

const iso = (match: RegExpExecArray): DateValue | null => {
  const {year, month, date, hour, minute} = match.groups ?? {};
  const day = dayNumber(Number(year), Number(month), Number(date));
  if (day === null) return null;
  return hour === undefined ? {day} : {day, minutes: Number(hour) * 60 + Number(minute), sure: true};
};

/** "30 November to 6 December". */
const acrossMonths = (match: RegExpExecArray, at: Reading): DateValue | null => {
  const {
    date,
    month = '',
    date2,
    month2 = '',
    last,
    lastMonth = '',
    last2,
    lastMonth2 = '',
    year,
  } = match.groups ?? {};
  const day = inYear(
    at,
    monthNumber(month || month2),
    Number(date ?? date2),
    year ? Number(year) : undefined,
  );
  if (day === null) return null;
  const end = [0, 1]
    .map(later =>
      dayNumber(calendarDate(day).year + later, monthNumber(lastMonth || lastMonth2), Number(last ?? last2)),
    )
    .find(one => one !== null && one >= day);
  return {day, until: end ?? day};
};

const TO = '\\s*(?:-|–|s/d|sampai|hingga|to|until|till|through)\\s*';
const RANGE = `(?:${TO}(?:tanggal\\s+|tgl\\.?\\s+|the\\s+)?(?<until>\\d{1,2})(?:st|nd|rd|th)?)?`;

export const monthDayRules: readonly DateRule[] = [
  dateRule(
    [CLUE.nth],
    `(?:on|by|before|until|till|from|after|since|for|to|than|around)\\s+the\\s+${ORDINAL}(?:\\s+${MONTH_POINTER})?(?!\\s+(?:${COUNTED}))`,
    ofThisMonth,
  ),
  dateRule(
    [CLUE.nth],
    `(?:on|by|before)\\s+${ORDINAL}(?!\\s+(?:${COUNTED}|of\\s+(?:${MONTH})|${MONTH}))`,
    ofThisMonth,
  ),
  dateRule([CLUE.nth], `the\\s+${ORDINAL}(?:\\s+${MONTH_POINTER})?${AFTER_DATE}`, ofThisMonth),
  dateRule([CLUE.nth], `(?:the\\s+)?${ORDINAL}\\s+${MONTH_POINTER}`, ofThisMonth),
  dateRule([CLUE.ordinal], `the\\s+first\\s+of\\s+(?<month>next\\s+month|the\\s+month)`, (match, at) => {
    const day = ofMonth(at, 1, match.groups?.month);
    return day === null ? null : {day};
  }),
  dateRule(
    [CLUE.tanggal, CLUE.digit],
    `(?:(?:tanggal|tgl|tggl)\\.?)\\s*${DATE}${RANGE}(?:\\s+${MONTH_POINTER})?(?!\\s*[/.-]\\s*\\d|\\s+(?:${MONTH}))`,
    ofThisMonth,
  ),
  dateRule(
    [CLUE.month, CLUE.digit],
    `(?:(?:tanggal|tgl|tggl)\\.?\\s*)?${ANY_DATE}${RANGE}[\\s-]\\s*(?:of\\s+)?(?<month>${MONTH})\\.?${YEAR}?`,
    ofNamedMonth,
  ),
  dateRule(
    [CLUE.month, CLUE.digit],
    `(?:${ANY_DATE}\\s+(?<month>${MONTH})|(?<month2>${MONTH})\\.?\\s+(?<date2>\\d{1,2})(?:st|nd|rd|th)?)${TO}(?:(?<last>\\d{1,2})(?:st|nd|rd|th)?\\s+(?<lastMonth>${MONTH})|(?<lastMonth2>${MONTH})\\.?\\s+(?<last2>\\d{1,2})(?:st|nd|rd|th)?)${YEAR}?`,
    acrossMonths,
  ),
  dateRule(
    [CLUE.month, CLUE.digit],
    `(?<month>${MONTH})\\.?\\s+(?:the\\s+)?${ANY_DATE}(?![\\d:%]|[.,]\\d|\\s?[ap]\\.?m\\b|\\s+(?:people|of\\s+(?:us|them|the))\\b)${RANGE}${YEAR}?`,
    ofNamedMonth,
  ),
  dateRule(
    [CLUE.ordinal, CLUE.month],
    `(?:the\\s+)?(?<date>${ORDINALS.join('|')})\\s+(?:of\\s+)?(?<month>${MONTH})${YEAR}?`,
    ofNamedMonth,
  ),
  dateRule(
    [CLUE.ordinal, CLUE.month],
    `(?<month>${MONTH})\\s+(?:the\\s+)?(?<date>${ORDINALS.join('|')})${YEAR}?`,
    ofNamedMonth,
  ),
  dateRule(
    [CLUE.digit],
    `(?:tanggal|tgl|tggl|pada|on|by|before|sebelum|sampai|until)\\.?\\s+(?<one>\\d{1,2})[/](?<two>\\d{1,2})(?:[/](?<year>\\d{4}|\\d\\d))?`,
    numeric,
  ),
  dateRule(
    [CLUE.tanggal, CLUE.digit],
    `(?:tanggal|tgl|tggl)\\.?\\s+(?<one>\\d{1,2})[.-](?<two>\\d{1,2})(?:[.-](?<year>\\d{4}|\\d\\d))?`,
    numeric,
  ),
  dateRule(
    [CLUE.digit],
    '(?<year>20\\d\\d)([/.-])(?<month>\\d{1,2})\\2(?<date>\\d{1,2})(?:T(?<hour>\\d\\d):(?<minute>\\d\\d)(?::\\d\\d)?)?',
    iso,
  ),
  dateRule([CLUE.digit], `(?<one>\\d{1,2})([/.-])(?<two>\\d{1,2})\\2(?<year>20\\d\\d)`, numeric),
];
