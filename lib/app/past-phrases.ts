/**
 * Ways of saying when something was that only looking back has: "the Friday before last", "malam Jumat kemarin", "in
 * early October", "a few weeks ago". Each is put into words that the one date parser reads, mostly the day itself.
 */
import {
  addMonths,
  calendarDate,
  dayNumber,
  isoDay,
  parseDay,
  weekdayOf,
} from '../etiquette/dates/calendar.ts';
import {MONTH, monthNumber, NUMBER, numberOf, WEEKDAY, weekdayNumber} from '../etiquette/dates/words.ts';
import type {Day} from '../relations/model.ts';

type Groups = Record<string, string | undefined>;

interface PastPhrase {
  readonly pattern: RegExp;
  /** What to read instead; null leaves the words as they are. */
  readonly says: (groups: Groups, today: number) => string | null;
}

const phrase = (source: string, says: PastPhrase['says'] | string): PastPhrase => ({
  pattern: new RegExp(`(?<![\\p{L}\\p{N}.,/-])(?:${source})(?![\\p{L}\\p{N}])`, 'giu'),
  says: typeof says === 'string' ? () => says : says,
});

const LAST_ID = '(?:(?:yang |yg )?(?:lalu|kemarin|kemaren|kmrn))';
const AGO = `(?:ago|back|(?:yang |yg )?(?:lalu|silam))`;
const DAYS = `(?<name>${WEEKDAY}|minggu|mon|tue|wed|thu|fri|sat|sun)`;
/** The middle of what is meant, of the month: nobody remembers more. */
const DATE_OF: readonly (readonly [RegExp, number])[] = [
  [/early|start|beginning|awal/i, 5],
  [/late|end|akhir/i, 25],
];

/** The last such weekday before today, and so many weeks before that one. */
function weekdayBack(today: number, name = '', weeks = 0): number {
  return today - ((weekdayOf(today) - weekdayNumber(name) + 6) % 7) - 1 - weeks * 7;
}

/** About when in a month it was; never after today. */
function inMonth(today: number, year: number, month: number, part = ''): string {
  const date = DATE_OF.find(([words]) => words.test(part))?.[1] ?? 15;
  const first = dayNumber(year, month, 1) ?? today;
  // Of a month that is running, half of what has passed of it.
  return isoDay(first + date - 1 <= today ? first + date - 1 : Math.floor((first + today) / 2));
}

/** The last such month, or that of the year that is said. */
function namedMonth({part, month = '', year, ago}: Groups, today: number): string | null {
  const now = calendarDate(today);
  const number = monthNumber(month);
  const lastYear = ago !== undefined && /year|tahun|thn/i.test(ago);
  const said = year ? Number(year) : now.year - (lastYear || number > now.month ? 1 : 0);
  return said * 12 + number > now.year * 12 + now.month ? null : inMonth(today, said, number, part);
}

/** "Earlier this month", "awal bulan lalu": early, or the middle of what has passed. */
function monthFromNow({part, pointer = ''}: Groups, today: number): string {
  const isLast = /last|lalu|kemar|kmrn|past/i.test(pointer);
  const {year, month} = calendarDate(isLast ? addMonths(today, -1) : today);
  return inMonth(today, year, month, part);
}

function yearFromNow({part = '', pointer, pointer2}: Groups, today: number): string {
  const {year} = calendarDate(today);
  const said = /last|lalu|kemar/i.test(pointer ?? pointer2 ?? '') ? year - 1 : year;
  if (/early|begin|start|awal/i.test(part)) return inMonth(today, said, 1);
  const day = dayNumber(said, /late|end|akhir/i.test(part) ? 12 : 7, 1) ?? today;
  return isoDay(Math.min(day, today));
}

/** "1.5 hours ago": the parser counts whole ones. */
function decimal({whole = '0', tenth = '0', unit = ''}: Groups): string {
  const count = Number(`${whole}.${tenth}`);
  const [minutes, days] = [Math.round(count * 60), (size: number) => `${Math.round(count * size)} days ago`];
  if (/^(?:h|jam)/i.test(unit)) return `${minutes} minutes ago`;
  if (/^(?:w|minggu|pekan|mgg)/i.test(unit)) return days(7);
  return /^(?:m|b)/i.test(unit) ? days(30) : days(365);
}

/** What names a day or an hour. */
const EXACT: readonly PastPhrase[] = [
  // Other spellings.
  phrase('yest|yesterdy|yesturday|ystrday|kmarin|kemarn|wingi', 'yesterday'),
  phrase('last ?nite|yesterday night|mbengi', 'last night'),
  phrase('lusa (?:kemarin|kemaren|kmrn)|(?:kmrn|kmren|kemaren) lusa|kemarin lusanya', 'kemarin lusa'),
  ...(
    [
      ['dzuhur|zuhur|dhuhur|lohor', '12:30'],
      ['ashar|asar', '15:30'],
      ['maghrib|magrib', '18:30'],
      ["isya[’']?", '19:30'],
    ] as const
  ).map(([prayer, time]) =>
    phrase(
      `(?:habis|abis|bis|setelah|sesudah|selepas|bakda|ba[’']?da) (?:sholat |shalat |salat )?(?:${prayer})`,
      `jam ${time}`,
    ),
  ),
  phrase('tdi', 'tadi'),
  phrase('(?:tadi |td )?(?:sh?ubuh)(?: (?:tadi|td))?', 'jam 05:00'),
  phrase('(?:tadi |td )?dini hari(?: (?:tadi|td))?', 'jam 03:00'),
  phrase('(?<part>pagi|siang|sore|petang)(?:2|-pagi)? (?:tadi|td)', ({part}) => `tadi ${part}`),
  phrase('(?:tadi|td) (?:(?:pas|waktu|saat) )?makan (?<part>siang|malam)', ({part}) => `tadi ${part}`),
  phrase('(?:tadi|td)(?= (?:(?:sekitar|kira-kira|kira2|pas) )?(?:jam|jm|pukul|pkl) )', 'hari ini'),
  phrase(`(?:malem|mlm) ${DAYS}`, ({name}) => `malam ${name}`),
  phrase('(?:minggu|mgg|mggu) kmrn', 'minggu kemarin'),
  phrase('mggu lalu', 'minggu lalu'),
  // Amounts that the parser has no words for.
  phrase(`(?<n>${NUMBER}) ?hr ${LAST_ID}`, ({n}) => `${n} hari lalu`),
  phrase(`(?<n>${NUMBER}) ?wks? ${AGO}`, ({n}) => `${n} weeks ago`),
  phrase(`(?<n>${NUMBER}) ?(?:mos?|mths?) ${AGO}`, ({n}) => `${n} months ago`),
  phrase(`(?<n>${NUMBER}) ?yrs? ${AGO}`, ({n}) => `${n} years ago`),
  phrase(`(?<n>${NUMBER}) ?d ${AGO}`, ({n}) => `${n} days ago`),
  phrase(
    `(?<whole>\\d{1,2})[.,](?<tenth>\\d) ?(?<unit>hours?|hrs?|jam|weeks?|wks?|minggu|pekan|months?|bulan|bln|years?|yrs?|tahun|thn) ${AGO}`,
    decimal,
  ),
  // So long it took, not so long ago.
  phrase(`(?:${NUMBER})(?:[.,]\\d)? ?(?:jam|menit|mnt) (?<day>kemarin|kemaren|kmrn)`, ({day}) => day ?? null),
  phrase(
    `(?<n>${NUMBER}) (?:hours?|hrs?|jam) (?:and |dan )?(?<rest>\\d{1,2}) (?:minutes?|mins?|menit|mnt) ${AGO}`,
    ({n = '', rest}) => `${numberOf(n) * 60 + Number(rest)} minutes ago`,
  ),
  phrase(`(?:satu setengah jam|sejam setengah|1 jam setengah) ${AGO}`, '90 minutes ago'),
  phrase(`setengah (?:bulan|bln) ${LAST_ID}|half a month ${AGO}`, '15 days ago'),
  phrase(
    `(?<n>${NUMBER}) (?<unit>hari|minggu|bulan|tahun|jam) (?:lebih|kurang) ${AGO}`,
    ({n, unit}) => `${n} ${unit} lalu`,
  ),
  phrase(`(?<=^\\s*)(?<unit>week|month|year) ago`, ({unit}) => `a ${unit} ago`),
  phrase(`half a year ${AGO}|setengah (?:tahun|thn) ${LAST_ID}`, '6 months ago'),
  phrase(`(?:a|one|1) year and a half ${AGO}|(?:se|satu |1 )tahun setengah ${AGO}`, '18 months ago'),
  phrase(
    `(?<n>${NUMBER}) ?(?<unit>days?|weeks?|months?|hours?|hrs?) or so ${AGO}`,
    ({n, unit}) => `${n} ${unit} ago`,
  ),
  phrase(`se(?<unit>minggu|bulan|hari|jam|tahun)an ${AGO}`, ({unit}) => `1 ${unit} lalu`),
  phrase(`(?<n>${NUMBER}) (?<unit>hari|minggu|bulan|jam|tahun)an ${AGO}`, ({n, unit}) => `${n} ${unit} lalu`),
  phrase(
    `(?:(?:just )?an? )?(?:few|several) (?:of )?(?<unit>minutes|hours|days|weeks|months|years) ${AGO}`,
    ({unit}) => `3 ${unit} ago`,
  ),
  phrase(
    `(?:beberapa|bbrp) (?<unit>menit|jam|hari|minggu|mgg|pekan|bulan|bln|tahun|thn) ${LAST_ID}`,
    ({unit}) => `3 ${unit} lalu`,
  ),
  phrase('the other (?:day|night|week)|tempo hari|kapan hari', '3 days ago'),
  phrase(`(?<n>${NUMBER}) nights? ago`, ({n = ''}, today) => `${isoDay(today - numberOf(n))} 20:00`),
  phrase('(?:the )?night before last', (_, today) => `${isoDay(today - 2)} 20:00`),
  // Weekdays further back.
  phrase(`(?:the )?${DAYS} before last`, ({name}, today) => isoDay(weekdayBack(today, name, 1))),
  phrase('(?:the )?(?<unit>week|month|year) before last', ({unit}) => `2 ${unit}s ago`),
  phrase('(?:the )?weekend before last', (_, today) =>
    isoDay(weekdayBack(today + (weekdayOf(today) === 7 ? 0 : 1), 'saturday', 1)),
  ),
  phrase(`a week last ${DAYS}`, ({name}, today) => isoDay(weekdayBack(today, name, 1))),
  phrase(`(?<n>${NUMBER}) (?<name>${WEEKDAY}) (?:yang |yg )?lalu`, ({n = '', name}, today) =>
    isoDay(weekdayBack(today, name, numberOf(n) - 1)),
  ),
  phrase(`${DAYS} (?:a|one) week ago`, ({name}, today) => isoDay(weekdayBack(today, name, 1))),
  phrase(`(?<n>${NUMBER}) ${DAYS}s ago`, ({n = '', name}, today) =>
    isoDay(weekdayBack(today, name, numberOf(n) - 1)),
  ),
  phrase(`${DAYS} (?<n>${NUMBER}|se)[ ]?(?:weeks?|minggu|pekan) ${AGO}`, ({name, n = ''}, today) =>
    isoDay(
      weekdayBack(
        today,
        name,
        (n === 'se' ? 1 : numberOf(n)) - (weekdayNumber(name ?? '') < weekdayOf(today) ? 0 : 1),
      ),
    ),
  ),
  {
    pattern:
      /(?<=^|[(])(?<name>Mon|Wed|Sat|Sun)(?= (?!next |with |down |in |at |by |on |beside |through |together |for )|$)|(?<= |\()(?<end>Mon|Wed|Sat|Sun)(?=$|[,.;)])/g,
    says: ({name, end}) => `on ${name ?? end}`,
  },
  // The night before: "malam Jumat" is Thursday's.
  phrase(`malam ${DAYS} ${LAST_ID}`, ({name}, today) => `${isoDay(weekdayBack(today + 1, name) - 1)} malam`),
  phrase(
    `(?:(?:habis|abis|setelah) )?jumatan(?: (?:tadi|kemarin|kmrn))?`,
    (_, today) => `${isoDay(weekdayOf(today) === 5 ? today : weekdayBack(today, 'jumat'))} jam 13:00`,
  ),
  // Days of a month, and months.
  phrase(`last month on the (?<date>\\d{1,2})(?:st|nd|rd|th)`, ({date}) => `on the ${date}th of last month`),
  phrase(
    "(?:at |over |pas |waktu )?(?:new year(?![’']?s? (?:eve|day))(?:[’']?s)?|(?<!malam )tahun baru)(?: kemarin| lalu)?",
    "on new year's day",
  ),
  phrase('(?:pas |acara )?17-?an(?: kemarin)?', '17 Agustus'),
  phrase(
    '(?<feast>(?:pas |waktu )?(?:lebaran|idul ?fitri|idul ?adha|imlek|puasa|ramadan|ramadhan|nyepi|waisak)) (?:kemarin|kemaren|kmrn)',
    ({feast}) => feast ?? null,
  ),
  // "Kemarin" beside a month is not yesterday.
  phrase(
    `(?<!\\d ?)(?:(?<part>awal|pertengahan|akhir|waktu|pas|di) )?(?:bulan )?(?<month>${MONTH}) (?:(?<ago>tahun (?:lalu|kemarin))|${LAST_ID})`,
    namedMonth,
  ),
  // Without "on", which asks a writer for more than a note needs.
  phrase(
    '(?<!(?:rated|scored?|nilai|skor|rating|skala) )(?!24\\/7|1\\/2|3\\/4)(?<one>\\d{1,2})\\/(?<two>\\d{1,2})(?<year>\\/\\d\\d(?:\\d\\d)?)?(?!\\/)',
    ({one, two, year = ''}) => `on ${one}/${two}${year}`,
  ),
];

/** What names a month or a year: about then. */
const ABOUT: readonly PastPhrase[] = [
  phrase(
    '(?:(?:at|in|by) )?(?:the )?(?<part>early|beginning of|start of|late|end of|mid|middle of|awal|akhir|pertengahan)[ -](?:the )?(?:(?<pointer>this|last) year|year|(?:tahun|thn) (?<pointer2>ini|lalu|kemarin))',
    yearFromNow,
  ),
  phrase(
    `(?<part>early|earlier|late|later|mid|middle of|beginning of|start of|end of|awal|pertengahan|tengah)?(?: in)?[ -]?(?:the )?(?<pointer>this|last|past) month`,
    (groups, today) => (groups.part ? monthFromNow(groups, today) : null),
  ),
  phrase(
    `(?<part>awal|pertengahan|tengah|akhir) (?:bulan|bln) (?<pointer>ini|lalu|kemarin|kemaren|kmrn)`,
    monthFromNow,
  ),
  phrase(
    `(?:back )?(?:in|during|sometime in|(?:in )?(?<part>early|mid|late|the (?:beginning|start|middle|end) of))[ -](?<month>${MONTH})(?:,? (?:of )?(?<year>20\\d\\d)|(?<ago> last year))?(?! ?\\d)`,
    namedMonth,
  ),
  phrase(`last (?<month>${MONTH})(?! ?\\d)|(?<!\\d ?)(?<month2>${MONTH}) (?<ago>last year)`, (g, today) =>
    namedMonth({...g, month: g.month ?? g.month2}, today),
  ),
  phrase(
    `(?:(?<part>awal|pertengahan|akhir) (?:bulan )?|bulan )(?<month>${MONTH})(?: (?<year>20\\d\\d))?(?! ?\\d)`,
    namedMonth,
  ),
  phrase(`(?<!\\d ?)(?<month>${MONTH}),? (?<year>20\\d\\d)`, namedMonth),
  phrase(`(?:in|back in|sejak|tahun) (?<year>(?:19|20)\\d\\d)`, ({year}, today) =>
    Number(year) < calendarDate(today).year ? `${year}-07-01` : null,
  ),
];

/** The line with what only looking back says put into plain days. */
export const plainPast = (line: string, day: Day): string => replaced(line, day, EXACT);

/** The same for months and years, of which nobody remembers more than about when. */
export const plainStretches = (line: string, day: Day): string => replaced(line, day, ABOUT);

function replaced(line: string, day: Day, phrases: readonly PastPhrase[]): string {
  const today = parseDay(day);
  if (today === null) return line;
  let plain = line;
  for (const {pattern, says} of phrases) {
    plain = plain.replace(pattern, (match, ...rest) => says(rest.at(-1) as Groups, today) ?? match);
  }
  return plain;
}
