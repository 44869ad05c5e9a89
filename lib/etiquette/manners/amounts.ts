/** Amounts in a text: money, counts and spans of time, in digits or words of both languages. */

export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly low: number;
  readonly high: number;
  /** ISO code of a currency, where one is named. */
  readonly currency: string | null;
  /** The word counted ("kotak", "people"), lower case, singular; null for plain money. */
  readonly unit: string | null;
  /** "day", "hour", "session" … of a rate. */
  readonly per: string | null;
}

const SMALL: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  half: 0.5,
  satu: 1,
  dua: 2,
  tiga: 3,
  empat: 4,
  lima: 5,
  enam: 6,
  tujuh: 7,
  delapan: 8,
  sembilan: 9,
  sepuluh: 10,
  sebelas: 11,
  setengah: 0.5,
};
/** Words that multiply what stands before them. */
const SCALES: Record<string, number> = {
  belas: 1,
  puluh: 10,
  hundred: 100,
  ratus: 100,
  thousand: 1e3,
  ribu: 1e3,
  rb: 1e3,
  k: 1e3,
  million: 1e6,
  mio: 1e6,
  mn: 1e6,
  juta: 1e6,
  jt: 1e6,
  billion: 1e9,
  bn: 1e9,
  miliar: 1e9,
  milyar: 1e9,
  dozen: 12,
  lusin: 12,
};
const WHOLE: Record<string, number> = {seratus: 100, seribu: 1e3, sejuta: 1e6, sepuluh: 10, sebelas: 11};
const CURRENCIES: readonly (readonly [string, string])[] = [
  ['IDR', 'rp\\.?|idr|rupiah|perak'],
  ['SGD', 's\\$|sgd'],
  ['AUD', 'a\\$|aud'],
  ['USD', 'us\\$|usd|\\$|dollars?|dolar|bucks'],
  ['EUR', '€|eur|euros?'],
  ['GBP', '£|gbp|pounds?|quid'],
  ['MYR', 'rm|myr|ringgit'],
  ['JPY', '¥|jpy|yen'],
  ['INR', '₹|inr|rupees?|lakhs?'],
];
const CURRENCY = CURRENCIES.map(([, words]) => words).join('|');
const PERIODS: readonly (readonly [string, string])[] = [
  ['hour', 'hour|hr|jam'],
  ['day', 'day|hari|daily|harian'],
  ['week', 'week|minggu|pekan|weekly'],
  ['month', 'month|bulan|bln|monthly|bulanan'],
  ['year', 'year|annum|tahun|thn|annual(?:ly)?|yearly'],
  ['session', 'session|sesi|class|kelas|meeting|pertemuan|workshop'],
  ['project', 'project|proyek|job'],
  ['head', 'person|head|orang|seat|pax|participant|peserta'],
  ['piece', 'piece|item|unit|buah|pcs|box|kotak|word|kata|page|halaman|article|artikel'],
];
const PERIOD = PERIODS.map(([, words]) => words).join('|');
const WORD = [
  ...Object.keys(SMALL),
  ...Object.keys(WHOLE),
  ...Object.keys(SCALES).filter(word => word.length > 2),
]
  .sort((a, b) => b.length - a.length)
  .join('|');
const SCALE = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const DIGITS = '\\d{1,3}(?:[.,]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d+)?';
const NUMBER = `(?:${DIGITS})\\s?(?:${SCALE})?(?![a-zA-ZÀ-ɏ\\d])(?:\\s(?:${SCALE})(?![a-zA-ZÀ-ɏ]))?|(?:${WORD})(?:[\\s-](?:and\\s)?(?:${WORD}))*(?![a-zA-ZÀ-ɏ])`;
const AMOUNT = new RegExp(
  `(?<![a-zA-ZÀ-ɏ0-9.,/:-])(?:(?<before>${CURRENCY})\\s?)?(?<low>${NUMBER})(?:\\s?(?:-|–|to|and|sampai|hingga|s/d|atau|or)\\s?(?:(?:${CURRENCY})\\s?)?(?<high>${NUMBER}))?(?:\\s?(?<after>${CURRENCY})(?![a-zA-ZÀ-ɏ]))?(?:\\s+(?<unit>[a-zA-ZÀ-ɏ]{3,}))?(?:(?:\\s?/\\s?|\\s+(?:per|a|an|each|every|tiap|setiap|se)\\s*)(?<per>${PERIOD})(?![a-zA-ZÀ-ɏ]))?`,
  'gi',
);

/** "1.250.000" and "4,5" as people of both languages write them. */
function digitsValue(text: string): number {
  if (/^\d{1,3}(?:[.,]\d{3})+$/.test(text)) return Number(text.replace(/[.,]/g, ''));
  const grouped = /^(\d{1,3}(?:[.,]\d{3})+)[.,](\d{1,2})$/.exec(text);
  if (grouped) return Number(`${grouped[1]?.replace(/[.,]/g, '')}.${grouped[2]}`);
  return Number(text.replace(',', '.'));
}

function numberValue(text: string): number {
  const tokens = text.toLowerCase().match(/\d[\d.,]*\d|\d|[a-zA-ZÀ-ɏ]+/g) ?? [];
  let [total, tens, ones] = [0, 0, 0];
  for (const token of tokens) {
    const scale = SCALES[token] ?? 0;
    if (/^\d/.test(token)) ones += digitsValue(token);
    else if (token in WHOLE && (WHOLE[token] ?? 0) < 1e3) tens += WHOLE[token] ?? 0;
    else if (token in WHOLE) total += WHOLE[token] ?? 0;
    else if (token === 'belas') ones += 10;
    else if (scale >= 1e3) {
      // "tujuh ratus lima puluh ribu": thousands and more close what was counted.
      total += (tens + ones || 1) * scale;
      [tens, ones] = [0, 0];
    } else if (scale > 0) {
      tens += (ones || 1) * scale;
      ones = 0;
    } else ones += SMALL[token] ?? 0;
  }
  return total + tens + ones;
}

/** "4-5 juta": the first number shares the second's scale. */
function sharedScale(low: string, high: string): number {
  const own = numberValue(low);
  const scale = new RegExp(`(?:${SCALE})\\s*$`, 'i').exec(high)?.[0].trim().toLowerCase();
  return scale && own < 1000 && !new RegExp(`(?:${SCALE})\\s*$`, 'i').test(low)
    ? own * (SCALES[scale] ?? 1)
    : own;
}

const nameOf = (table: readonly (readonly [string, string])[], word: string | undefined): string | null =>
  word === undefined
    ? null
    : (table.find(([, words]) => new RegExp(`^(?:${words})$`, 'i').test(word))?.[0] ?? null);

const NO_UNIT =
  /^(?:per|and|for|the|yang|dan|untuk|atau|sekali|saja|ya|aja|rupiah|total|travel|including|excluding|net|gross|nett|plus|all|now|then|but|instead|works?|suits?|each|sudah|belum|di|ke|dari|with|from|until|after|before|hari|jam)$/i;
const AT_MOST =
  /(?:at\s+most|up\s+to|max(?:imum|imal)?(?:\s+of)?|no\s+more\s+than|under|below|paling\s+banyak|maksimal|maks|tidak\s+lebih\s+dari|sampai)\s*$/i;
const AT_LEAST =
  /(?:at\s+least|min(?:imum|imal)?(?:\s+of)?|no\s+less\s+than|from|starting\s+(?:at|from)|over|above|more\s+than|paling\s+sedikit|minimal|mulai(?:\s+dari)?|lebih\s+dari)\s*$/i;

/** Amounts of a text that count something or are money; bare numbers are left out. */
export function findAmounts(text: string): Amount[] {
  const found: Amount[] = [];
  for (const match of text.matchAll(AMOUNT)) {
    const {before, low = '', high, after, unit: said, per} = match.groups ?? {};
    const counted =
      said && !NO_UNIT.test(said) ? said.toLowerCase().replace(/(?<=[a-zA-ZÀ-ɏ]{3})s$/, '') : null;
    const currency = nameOf(CURRENCIES, before ?? after);
    const first = high ? sharedScale(low, high) : numberValue(low);
    const last = high ? numberValue(high) : first;
    const isBig = new RegExp(`(?:${SCALE})`, 'i').test(low + (high ?? '')) || first >= 10_000;
    if (first <= 0 || (!currency && !isBig && !counted)) continue;
    const lead = text.slice(Math.max(0, match.index - 24), match.index);
    found.push({
      start: match.index,
      end: match.index + match[0].trimEnd().length,
      low: AT_MOST.test(lead) ? 0 : Math.min(first, last),
      high: AT_LEAST.test(lead) ? Number.POSITIVE_INFINITY : Math.max(first, last),
      currency,
      unit: currency || isBig ? null : counted,
      per:
        nameOf(PERIODS, per) ??
        nameOf(
          PERIODS,
          /\b(daily|weekly|monthly|hourly|harian|bulanan|per\s+(?:jam|hari|sesi))\b/i.exec(text)?.[1],
        ),
    });
  }
  return found;
}
