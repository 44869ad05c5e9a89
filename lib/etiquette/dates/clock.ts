/** Times of day: "3 pm", "half past eight", "jam 5 sore", "pukul 14.30", "before lunch", "EOD". */
import {CLUE} from './clues.ts';
import {type DateRule, type DateValue, type DayPart, dateRule} from './model.ts';
import {HOUR, numberOf} from './words.ts';

const HALF_OF_DAY = '(?<half>[ap])\\.?\\s?m\\.?';
/** What may follow a bare hour after "at": else it counts something ("at ten people"). */
const AFTER_HOUR =
  "(?=\\s*(?:[,.;:!?)](?!\\d)|$)|\\s+(?:on|in|this|today|tonight|tomorrow|tmrw|sharp|and|to|with|for|or|so|if|latest|at|o['’]?clock|then|instead|when|as|mon|tue|wed|thu|fri|sat|sun|besok|hari|senin|selasa|rabu|kamis|jumat|sabtu))";

const time = (hour: number, minute: number, sure: boolean): DateValue | null =>
  hour <= 24 && minute < 60 ? {minutes: (hour % 24) * 60 + minute, sure} : null;

/** 12-hour clock to 24; without a half named, hours up to six are the afternoon's in working life. */
function twelveHour(match: RegExpExecArray): DateValue | null {
  const {hour = '0', minute = '0', half, until = hour} = match.groups ?? {};
  const said = numberOf(hour);
  const past = Number(minute);
  // "11-1pm" begins in the morning.
  const isAfternoon = (half?.toLowerCase() === 'p') === said % 12 <= Number(until) % 12;
  if (half) return time((said % 12) + (isAfternoon ? 12 : 0), past, true);
  if (said > 12 || hour.startsWith('0')) return time(said, past, true);
  return time(said <= 6 ? said + 12 : said, past, false);
}

const QUARTERS: Record<string, number> = {half: 30, 'a quarter': 15, quarter: 15, seperempat: 15};

function around(match: RegExpExecArray, sign: number): DateValue | null {
  const {hour = '0', piece = ''} = match.groups ?? {};
  const said = numberOf(hour);
  const minutes = QUARTERS[piece.toLowerCase()] ?? numberOf(piece);
  const base = said <= 6 || (said === 7 && sign < 0) ? said + 12 : said;
  return {minutes: (base * 60 + sign * minutes + 1440) % 1440, sure: false};
}

const limit =
  (part: DayPart, minutes: number): (() => DateValue) =>
  () => ({part, minutes, sure: true});

export const clockRules: readonly DateRule[] = [
  dateRule(
    [CLUE.digit, CLUE.half],
    `(?:(?:at|by|around)\\s+)?(?<hour>\\d{1,2})(?:[.:](?<minute>\\d\\d))?(?:\\s?(?:[-–]|to)\\s?(?<until>\\d{1,2})(?:[.:]\\d\\d)?)?\\s?${HALF_OF_DAY}`,
    twelveHour,
  ),
  dateRule(
    [CLUE.digit],
    `(?:(?:at|by|around|jam|pukul|pkl|jm)\\.?\\s+)?(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?:\\s*(?:WIB|WITA|WIT))?`,
    twelveHour,
  ),
  dateRule(
    [CLUE.digit, CLUE.at],
    `(?:at|around|from|until|till|by|before)\\s+(?<hour>\\d{1,2})\\.(?<minute>[0-5]\\d)(?!\\s*(?:%|million|juta|k\\b))`,
    twelveHour,
  ),
  dateRule(
    [CLUE.at],
    `(?:at|around|by|before|until|till)\\s+(?:about\\s+)?(?<hour>${HOUR})${AFTER_HOUR}`,
    match => (numberOf(match.groups?.hour ?? '') <= 24 ? twelveHour(match) : null),
  ),
  dateRule([CLUE.clock], `(?<hour>${HOUR})\\s+o['’]?clock`, twelveHour),
  dateRule([CLUE.clock], `(?<piece>half|a\\s+quarter|quarter|\\d{1,2})\\s+past\\s+(?<hour>${HOUR})`, match =>
    around(match, 1),
  ),
  dateRule([CLUE.clock], `(?<piece>a\\s+quarter|quarter|ten|five|twenty)\\s+to\\s+(?<hour>${HOUR})`, match =>
    around(match, -1),
  ),
  // "The one in the afternoon" is no time.
  dateRule(
    [CLUE.within, CLUE.part],
    `(?<!\\b(?:the|this|that|which|other|another)\\s+)(?<hour>${HOUR})(?=\\s+in\\s+the\\s+(?:early\\s+)?(?:morning|afternoon|evening))`,
    twelveHour,
  ),
  // Indonesian clocks.
  dateRule(
    [CLUE.jam, CLUE.digit],
    `(?:jam|pukul|pkl|jm)\\.?\\s*(?<hour>\\d{1,2})[.:](?<minute>[0-5]\\d)(?:\\s*(?:WIB|WITA|WIT))?`,
    twelveHour,
  ),
  dateRule(
    [CLUE.jam],
    `(?:jam|pukul|pkl|jm)\\.?\\s*(?<hour>${HOUR})(?:an)?(?:\\s*(?:WIB|WITA|WIT))?(?!\\s+(?:lalu|lagi|kerja|pelajaran|kurang|lewat|yang))`,
    twelveHour,
  ),
  dateRule(
    [CLUE.clock],
    `(?:jam|pukul)\\s+setengah\\s+(?<hour>${HOUR})|setengah\\s+(?<late>${HOUR})(?=\\s+(?:pagi|siang|sore|malam|malem))`,
    match => {
      const said = numberOf(match.groups?.hour ?? match.groups?.late ?? '') - 1;
      return time(said <= 6 ? said + 12 : said, 30, false);
    },
  ),
  dateRule(
    [CLUE.clock],
    `(?:jam|pukul)\\s+(?<hour>${HOUR})\\s+(?:lewat|lebih)\\s+(?<piece>seperempat|\\d{1,2}|sepuluh|lima)`,
    match => around(match, 1),
  ),
  dateRule(
    [CLUE.clock],
    `(?:jam|pukul)\\s+(?<hour>${HOUR})\\s+kurang\\s+(?<piece>seperempat|\\d{1,2}|sepuluh|lima)`,
    match => around(match, -1),
  ),
  // Ends and landmarks of a day; alone they mean today's.
  dateRule(
    [CLUE.end],
    'EOD|(?:the\\s+)?end\\s+of\\s+(?:the\\s+)?(?:business\\s+|working\\s+|work\\s+)?day|COB|(?:the\\s+)?close\\s+of\\s+(?:business|play)|akhir\\s+hari(?:\\s+kerja)?',
    limit('afternoon', 17 * 60),
  ),
  dateRule(
    [CLUE.part | CLUE.landmark],
    '(?<=(?:by|before|at|until|till|around|after)\\s+)(?:noon|midday|lunch(?:\\s?time)?)|(?<=sebelum\\s+)(?:makan\\s+siang|siang|dzuhur|zuhur|lohor)',
    limit('midday', 12 * 60),
  ),
  dateRule(
    [CLUE.part],
    '(?<=(?:by|before|at|until|till|around)\\s+)midnight|(?<=sebelum\\s+|sampai\\s+)tengah\\s+malam',
    limit('night', 23 * 60 + 59),
  ),
  dateRule(
    [CLUE.part],
    "(?<=sebelum\\s+|habis\\s+|selepas\\s+|ba[’']?da\\s+)(?:maghrib|magrib)",
    limit('evening', 18 * 60),
  ),
  dateRule(
    [CLUE.landmark],
    "(?<=sebelum\\s+|habis\\s+|selepas\\s+|ba[’']?da\\s+)(?:ashar|asar)",
    limit('afternoon', 15 * 60 + 15),
  ),
  dateRule(
    [CLUE.landmark],
    "(?<=sebelum\\s+|habis\\s+|selepas\\s+|ba[’']?da\\s+)isya",
    limit('night', 19 * 60),
  ),
  dateRule([CLUE.landmark], '(?<=by\\s+|before\\s+)(?:tea\\s?time|dinner|supper)', limit('evening', 18 * 60)),
];
