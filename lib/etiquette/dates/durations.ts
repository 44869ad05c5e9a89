/** So long from now or ago: "in two weeks", "within 24 hours", "sejam lagi", "2 minggu lalu", "H+2". */
import {addMonths, addWorkdays} from './calendar.ts';
import {CLUE} from './clues.ts';
import {type DateRule, type DateValue, dateRule, type Reading} from './model.ts';
import {NUMBER, numberOf} from './words.ts';

type Unit = 'minute' | 'hour' | 'workday' | 'day' | 'week' | 'fortnight' | 'month' | 'year';

const UNITS: readonly (readonly [Unit, string])[] = [
  ['minute', 'minutes?|mins?|menit|mnt'],
  ['hour', 'hours?|hrs?|jam'],
  ['workday', '(?:business|working|work)\\s+days?|workdays?|hari\\s+kerja'],
  ['day', "days?['’]?|hari|hr"],
  ['week', "weeks?['’]?|minggu|mgg|pekan"],
  ['fortnight', "fortnights?['’]?"],
  ['month', "months?['’]?|bulan|bln"],
  ['year', "years?['’]?|tahun|thn"],
];
const UNIT = UNITS.map(([, words]) => words).join('|');
/** "sejam", "seminggu": one of the unit in one word. */
const ONE = 'se(?:menit|jam|hari|minggu|pekan|bulan|tahun)';
const HALF = 'half\\s+an?\\s+hour|setengah\\s+jam|an?\\s+half\\s+hour';
const AMOUNT = `(?:(?<half>${HALF})|(?<single>${ONE})|(?<count>${NUMBER})(?:\\s*[-–]\\s*\\d{1,2}|\\s+(?:or|to|atau|sampai)\\s+(?:${NUMBER}))?[\\s-]*(?:more\\s+)?(?<unit>${UNIT})(?<plusHalf>\\s+(?:and\\s+a\\s+half|setengah))?)`;

interface Amount {
  readonly count: number;
  readonly unit: Unit;
}

const UNIT_WORDS = UNITS.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`, 'i')] as const);

function unitOf(word: string): Unit {
  return UNIT_WORDS.find(([, words]) => words.test(word))?.[0] ?? 'day';
}

function amountOf(match: RegExpExecArray): Amount {
  const {half, single, count = '1', unit = 'day', plusHalf} = match.groups ?? {};
  if (half) return {count: 0.5, unit: 'hour'};
  if (single) return {count: 1, unit: unitOf(single.slice(2).toLowerCase())};
  // Of "2-3 days" the later one is what may be counted on.
  const later = /(?:[-–]|\b(?:or|to|atau|sampai)\b)\s*([a-zA-ZÀ-ɏ\d]+)\s*[a-zA-ZÀ-ɏ]+$/i.exec(match[0]);
  const said = later ? numberOf(later[1] ?? count) : numberOf(count);
  return {count: (Number.isNaN(said) ? numberOf(count) : said) + (plusHalf ? 0.5 : 0), unit: unitOf(unit)};
}

/** The moment so far away; `sign` 1 looks ahead, -1 back. */
function shifted(at: Reading, {count, unit}: Amount, sign: number): DateValue {
  if (unit === 'minute' || unit === 'hour') {
    const total = at.minutes + sign * Math.round(count * (unit === 'hour' ? 60 : 1));
    return {day: at.today + Math.floor(total / 1440), minutes: ((total % 1440) + 1440) % 1440, sure: true};
  }
  const whole = sign * Math.ceil(count);
  if (unit === 'workday') return {day: addWorkdays(at.today, whole)};
  if (unit === 'month') return {day: addMonths(at.today, whole)};
  if (unit === 'year') return {day: addMonths(at.today, whole * 12)};
  return {day: at.today + whole * {day: 1, week: 7, fortnight: 14}[unit]};
}

const ahead = (match: RegExpExecArray, at: Reading): DateValue => shifted(at, amountOf(match), 1);
const back = (match: RegExpExecArray, at: Reading): DateValue => shifted(at, amountOf(match), -1);

export const durationRules: readonly DateRule[] = [
  dateRule(
    [CLUE.within],
    `(?:with)?in\\s+(?:the\\s+next\\s+|about\\s+|around\\s+|under\\s+|just\\s+)?${AMOUNT}(?:\\s+time)?(?!\\s+(?:of|meeting|call|session|slot))`,
    ahead,
  ),
  dateRule([CLUE.within], `over\\s+the\\s+next\\s+${AMOUNT}`, ahead),
  dateRule(
    [CLUE.later],
    `${AMOUNT}\\s+(?:from\\s+(?:now|today)|later|lagi|ke\\s+depan|mendatang|dari\\s+sekarang)`,
    ahead,
  ),
  dateRule([CLUE.give], `(?:give|allow)\\s+(?:me|us)\\s+(?:(?:just|only|about)\\s+)?${AMOUNT}`, ahead),
  dateRule([CLUE.give], `(?:kasih|beri|kasi)\\s+(?:saya|aku|gue|gw|kami)\\s+(?:waktu\\s+)?${AMOUNT}`, ahead),
  dateRule(
    [CLUE.limit],
    `(?:dalam|dlm)\\s+(?:waktu\\s+)?${AMOUNT}(?!\\s+(?:terakhir|ini|belakangan|sekali|seminggu|pelajaran))`,
    ahead,
  ),
  dateRule(
    [CLUE.limit],
    `(?:maksimal|maks|max|paling\\s+lama|paling\\s+lambat)\\s+${AMOUNT}(?!\\s+(?:per|sehari|seminggu))`,
    ahead,
  ),
  dateRule(
    [CLUE.ago],
    `(?:about\\s+|around\\s+|sekitar\\s+|kira-kira\\s+)?${AMOUNT}\\s+(?:ago|back|(?:yang\\s+|yg\\s+)?lalu|kemarin|kemaren|silam)`,
    back,
  ),
  dateRule([CLUE.today, CLUE.period], '(?:an?|the)\\s+week\\s+(?:from\\s+)?today|today\\s+week', (_, at) => ({
    day: at.today + 7,
  })),
  dateRule(
    [CLUE.tomorrow, CLUE.period],
    '(?:an?|one)\\s+week\\s+from\\s+tomorrow|tomorrow\\s+week',
    (_, at) => ({day: at.today + 8}),
  ),
  // The day of an event is "H"; where no event is named, plus counts from today and minus says nothing.
  dateRule(
    [CLUE.eventDay, CLUE.digit],
    'H\\s?\\+\\s?(\\d{1,2})',
    (match, at) => ({day: at.today + Number(match[1])}),
    '',
  ),
];

/** "H-1" counts back, "H+2" forward, from the day that the text names elsewhere. */
export const EVENT_DAY = /(?<![a-zA-ZÀ-ɏ0-9])H\s?([+-])\s?(\d{1,2})(?![a-zA-ZÀ-ɏ0-9])/g;
