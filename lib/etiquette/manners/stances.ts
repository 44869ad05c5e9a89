/** What a clause says one is, can or will: free or not on some days, for or against a thing. */
import {calendarDate, dayNumber, lastOfMonth, parseDay, weekdayOf} from '../dates/calendar.ts';
import {findDates} from '../dates/find-dates.ts';
import {MONTH, monthNumber, WEEKDAY, weekdayNumber} from '../dates/words.ts';
import {wholeWords} from '../text/whole-words.ts';

/** Days as numbers since 1970; both ends count. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

export interface Days {
  readonly spans: readonly DaySpan[];
  /** 1 is Monday; days of every week. */
  readonly weekdays: ReadonlySet<number>;
}

const FAR = 366;
const PLURAL = new RegExp(
  `(?<![a-zA-ZÀ-ɏ])(?:every\\s+|each\\s+|tiap\\s+|setiap\\s+)?(${WEEKDAY}|minggu)(s)?(?![a-zA-ZÀ-ɏ])`,
  'gi',
);
const WEEKENDS = /\b(?:week-?ends?|akhir\s+(?:pekan|minggu))\b/i;
const WORKDAYS = /\b(?:week-?days?|hari\s+kerja)\b/i;
const MONTH_ONLY = new RegExp(
  `(?<!\\d\\s?)(?<![a-zA-ZÀ-ɏ])(?:in|all\\s+(?:of\\s+)?|throughout|during|di|bulan|sepanjang|selama)\\s+(?:bulan\\s+)?(${MONTH})(?!\\s*\\d{1,2}(?!\\d))(?![a-zA-ZÀ-ɏ])`,
  'gi',
);

/** The days that a text names: dates, ranges, months, and weekdays that recur. `asRule` reads "Friday" as every Friday. */
export function daysIn(text: string, now: string, asRule: boolean): Days {
  const spans: DaySpan[] = [];
  const weekdays = new Set<number>();
  for (const match of text.matchAll(PLURAL)) {
    const number = weekdayNumber(match[1] ?? '');
    const capital = /^[A-ZÀ-Þ]/.test(match[1] ?? '');
    if (
      number &&
      (asRule || match[2] || /tiap|every|each/i.test(match[0])) &&
      (match[1]?.toLowerCase() !== 'minggu' || capital)
    )
      weekdays.add(number);
  }
  if (WEEKENDS.test(text)) for (const day of [6, 7]) weekdays.add(day);
  if (WORKDAYS.test(text)) for (const day of [1, 2, 3, 4, 5]) weekdays.add(day);
  for (const date of findDates(text, {now, prefer: 'future'})) {
    const from = date.dayNamed && date.day ? parseDay(date.day) : null;
    if (from === null) continue;
    if (
      asRule &&
      new RegExp(`^(?:on\\s+|hari\\s+|atau\\s+)?(?:${WEEKDAY}|minggu)s?$`, 'i').test(date.text.trim())
    )
      continue;
    spans.push(
      widened(text.slice(0, date.start) + date.text, from, (date.until && parseDay(date.until)) || from, now),
    );
  }
  for (const match of text.matchAll(MONTH_ONLY)) {
    const today = calendarDate(parseDay(now) ?? 0);
    const month = monthNumber(match[1] ?? '');
    const year = month < today.month ? today.year + 1 : today.year;
    const from = dayNumber(year, month, 1);
    if (from !== null) spans.push({from, to: lastOfMonth(year, month)});
  }
  return {spans: merged(spans, text), weekdays};
}

/** "Until the 20th" and "from 5 January" stretch beyond their day. */
function widened(upto: string, from: number, to: number, now: string): DaySpan {
  const today = parseDay(now) ?? from;
  if (
    /\b(?:until|till|through|sampai|hingga)\s+(?:the\s+|tanggal\s+|hari\s+)?\S{0,12}(?:\s\S{1,12}){0,3}$/i.test(
      upto,
    )
  )
    return {from: Math.min(today, from), to};
  if (
    /\b(?:from|starting|after|since|mulai|sejak|setelah)\s+(?:the\s+|tanggal\s+|hari\s+)?\S{0,12}(?:\s\S{1,12}){0,3}$/i.test(
      upto,
    ) &&
    from === to
  )
    return {from, to: from + FAR};
  return {from, to};
}

/** "From the 7th to the 11th" is one stretch. */
function merged(spans: DaySpan[], text: string): DaySpan[] {
  const [first, second] = spans;
  const isRange =
    spans.length === 2 &&
    /\b(?:from|between|mulai|dari|antara|tanggal)\b.*(?:\b(?:to|until|till|and|sampai|hingga|dan)\b|[-–])/i.test(
      text,
    );
  return isRange && first && second ? [{from: Math.min(first.from, second.from), to: second.to}] : spans;
}

/** Whether two sets of days meet; null where one of them names no day. */
export function daysMeet(told: Days, said: Days): boolean | null {
  const named = (days: Days): boolean => days.spans.length > 0 || days.weekdays.size > 0;
  if (!named(told) || !named(said)) return null;
  const spansMeet = said.spans.some(a => told.spans.some(b => a.from <= b.to && b.from <= a.to));
  const weekdaysMeet =
    [...said.weekdays].some(day => told.weekdays.has(day)) ||
    said.spans.some(span => onWeekday(span, told.weekdays)) ||
    told.spans.some(span => onWeekday(span, said.weekdays));
  return spansMeet || weekdaysMeet;
}

function onWeekday({from, to}: DaySpan, weekdays: ReadonlySet<number>): boolean {
  for (let day = from; day <= Math.min(to, from + 6); day++) if (weekdays.has(weekdayOf(day))) return true;
  return false;
}

const NOT = wholeWords(
  "not|no|never|none|n['’]t|can['’]?t|cannot|won['’]?t|don['’]?t|doesn['’]?t|isn['’]t|unable|unwilling|unavailable|refuse[sd]?|declin\\w+|against|oppos\\w+|reject\\w*|tidak|tdk|nggak|ngga|enggak|gak|ga|belum|bukan|tak|tanpa|tolak|ditolak|menolak|turned\\s+(?:it\\s+)?down|menentang|enggan|keberatan|batal|berhenti|stop(?:ped)?|quit|avoid\\w*|(?:an?|the)\\s+(?:bad\\s+idea|mistake|disaster)|overrated|keliru|hindari|out\\s+of",
);
const AWAY = wholeWords(
  'busy|booked|away|travell?ing|on\\s+(?:leave|holiday|vacation|a\\s+trip)|vacation|holiday|out\\s+of\\s+(?:office|town)|full|wedding|abroad|in\\s+surgery|off|sibuk|penuh|cuti|libur(?:an)?|di\\s+luar\\s+(?:kota|negeri)|ada\\s+acara|mudik|dinas\\s+luar|pernikahan|bepergian|umrah|haji|tied\\s+up|engaged|occupied|teaching|mengajar|ngajar|piket|ada\\s+(?:rapat|kelas|jadwal)',
);
const HERE = wholeWords(
  "free|available|open|around|drop\\s+(?:by|in)|good\\s+for\\s+me|can|works?|suits?|fine|ok(?:ay)?|count\\s+me\\s+in|i['’]?m\\s+in|i['’]ll\\s+(?:be\\s+there|come|join|attend|take|do)|see\\s+you|let['’]s\\s+(?:meet|do|say)|happy\\s+to|glad\\s+to|would\\s+love|i['’]d\\s+(?:love|like)|willing|will|able|bisa|boleh|kosong|luang|senggang|siap|sanggup|bersedia|hadir|datang|ikut|jadi|oke|mau|tersedia|ketemu|sampai\\s+jumpa|setuju|mendukung|support|favou?r|agree|yes|accept(?:ed)?|terima|menerima|ambil|took|join(?:ing)?",
);

/** -1 where a clause says no or away, 1 where it says yes or free, 0 where neither. */
export function stanceOf(clause: string): -1 | 0 | 1 {
  const not = NOT.test(clause) || /n['’]t\b/i.test(clause);
  const away = AWAY.test(clause);
  if (away)
    return not &&
      /\b(?:not|no\s+longer|tidak|nggak|isn['’]t|['’]m\s+not)\s+(?:[a-zA-ZÀ-ɏ]+\s+)?(?:busy|away|travell?ing|booked|sibuk|cuti|libur|penuh)/i.test(
        clause,
      )
      ? 1
      : -1;
  if (not) return -1;
  return HERE.test(clause) ? 1 : 0;
}
