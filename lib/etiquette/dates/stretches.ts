/** Stretches of time: their end is a day ("end of month"), they themselves are none ("next week"). */
import {addMonths, calendarDate, dayNumber, lastOfMonth, weekdayOf} from './calendar.ts';
import {CLUE} from './clues.ts';
import {type DateRule, type DateValue, dateRule, type Reading} from './model.ts';
import {MONTH, monthNumber} from './words.ts';

const WEEK = 'minggu|pekan|mgg|mggu';
const POINTER = '(?<pointer>depan|ini|lalu|kemarin|kemaren|mendatang|berikutnya)';

function turns(pointer = ''): number {
  if (/next|depan|mendatang|berikut/i.test(pointer)) return 1;
  return /last|lalu|kemarin|kemaren|past/i.test(pointer) ? -1 : 0;
}

function endOfMonth(at: Reading, months: number): DateValue {
  const {year, month} = calendarDate(addMonths(at.today, months));
  return {day: lastOfMonth(year, month), limit: true};
}

/** The working week ends on Friday; said at the weekend, it is the coming one. */
function endOfWeek(at: Reading, weeks: number): DateValue {
  const friday = at.today - weekdayOf(at.today) + 5 + weeks * 7;
  return {day: friday < at.today && weeks === 0 && !at.past ? friday + 7 : friday, limit: true};
}

function weekend(at: Reading, weeks: number): DateValue {
  const weekday = weekdayOf(at.today);
  const saturday = at.today - weekday + 6 + weeks * 7;
  if (weeks === 0 && at.past && saturday > at.today) return {day: saturday - 7};
  // On a Sunday "this weekend" is still running.
  return {day: weeks === 0 && weekday === 7 ? at.today : saturday};
}

function endOfNamedMonth(match: RegExpExecArray, at: Reading): DateValue {
  const {month = '', year} = match.groups ?? {};
  const number = monthNumber(month);
  const now = calendarDate(at.today);
  const passed = at.past ? number > now.month : number < now.month;
  const said = year ? Number(year) : now.year + (passed ? (at.past ? -1 : 1) : 0);
  return {day: lastOfMonth(said, number), limit: true};
}

function endOfYear(at: Reading, years: number): DateValue {
  return {day: dayNumber(calendarDate(at.today).year + years, 12, 31), limit: true};
}

function endOfQuarter(at: Reading, said?: string): DateValue {
  const {year, month} = calendarDate(at.today);
  const quarter = said ? Number(said) : Math.ceil(month / 3);
  const last = lastOfMonth(year, quarter * 3);
  return {day: last < at.today && !at.past ? lastOfMonth(year + 1, quarter * 3) : last, limit: true};
}

const END = '(?:the\\s+)?(?:very\\s+)?(?:end|close)\\s+of\\s+(?:the\\s+)?';
const pointerOf = (match: RegExpExecArray): number => turns(match.groups?.pointer);

export const stretchRules: readonly DateRule[] = [
  dateRule(
    [CLUE.period],
    `${END}(?:(?<pointer>this|next)\\s+)?month|month[\\s-]?end|EOM|(?:the\\s+)?last\\s+day\\s+of\\s+(?:the\\s+|this\\s+)?month`,
    (match, at) => endOfMonth(at, pointerOf(match)),
  ),
  dateRule(
    [CLUE.span],
    `(?:akhir|penghujung|ujung|akir)\\s+(?:bulan|bln)(?:\\s+${POINTER})?|hari\\s+terakhir\\s+bulan(?:\\s+ini)?`,
    (match, at) => endOfMonth(at, pointerOf(match)),
  ),
  dateRule(
    [CLUE.end, CLUE.month],
    `(?:${END}|(?:the\\s+)?last\\s+day\\s+of\\s+|akhir\\s+(?:bulan\\s+)?)(?<month>${MONTH})(?:\\s+(?<year>20\\d\\d))?`,
    endOfNamedMonth,
  ),
  dateRule([CLUE.period], `${END}(?:(?<pointer>this|next|working|work)\\s+)?week|EOW`, (match, at) =>
    endOfWeek(at, pointerOf(match)),
  ),
  dateRule(
    [CLUE.end],
    `(?:(?<pointer>this|next|last|past)\\s+|(?:at|on|over|by|before)\\s+(?:the\\s+)?)(?:weekend|wknd|wkend)`,
    (match, at) => weekend(at, pointerOf(match)),
  ),
  dateRule(
    [CLUE.end],
    `(?:akhir\\s+(?:${WEEK})|(?<!(?:a|an|long|nice|good|great|lovely|restful|happy|your|the|relaxing)\\s)(?:weekend|wiken|wknd|wkend))(?:\\s+${POINTER})?`,
    (match, at) => weekend(at, pointerOf(match)),
  ),
  dateRule(
    [CLUE.period | CLUE.span],
    `${END}(?:(?<pointer>this|next)\\s+)?year|EOY|year[\\s-]end|akhir\\s+(?:tahun|thn)(?:\\s+(?<after>depan|ini))?`,
    (match, at) => endOfYear(at, turns(match.groups?.pointer ?? match.groups?.after)),
  ),
  dateRule(
    [CLUE.period | CLUE.span],
    `${END}(?:this\\s+|the\\s+)?(?:quarter|Q(?<quarter>[1-4]))|EOQ|akhir\\s+(?:kuartal|triwulan)(?:\\s+ini)?`,
    (match, at) => endOfQuarter(at, match.groups?.quarter),
  ),
  // Whole stretches name no day.
  dateRule(
    [CLUE.pointer, CLUE.period],
    `(?:early\\s+|late\\s+|some\\s*time\\s+|(?:at\\s+)?some\\s+point\\s+|the\\s+beginning\\s+of\\s+)?(?:next|this|last|coming|past)\\s+(?:week|month|year|quarter|spring|summer|autumn|fall|winter)`,
    () => ({day: null}),
  ),
  dateRule(
    [CLUE.span],
    `(?:awal\\s+|pertengahan\\s+|tengah\\s+)?(?:${WEEK}|bulan|bln|tahun|thn)\\s+${POINTER}`,
    () => ({
      day: null,
    }),
  ),
  dateRule(
    [CLUE.month],
    `(?:in|early|mid|late|by|before|during|until|since|bulan|awal|pertengahan)[\\s-]+(?:January|February|March|April|June|July|August|September|October|November|December|May|Januari|Februari|Maret|Mei|Juni|Juli|Agustus|Oktober|Desember)(?!\\s+\\d{1,2}(?!\\d))(?:\\s+20\\d\\d)?`,
    () => ({day: null}),
    '',
  ),
];
