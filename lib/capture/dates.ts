import {monthOf} from './months.ts';

/** From when to when, as `YYYY` or `YYYY-MM`. A range without a second year goes on until now. */
export interface DateRange {
  readonly start: string | null;
  readonly end: string | null;
  readonly current: boolean;
}

const YEAR = /(?<!\d)(19[3-9]\d|20\d\d)(?!\d)/u;
const DASH = /\s*[–—‒−~〜～]\s*|\s+-\s*|\s*-\s+|(?<=\d{4})-(?=\d{4})/u;

/** Where the digits of Arabic, Persian and Devanagari begin. */
const ZEROS = [0x660, 0x6f0, 0x966];

/** Digits of other scripts as ASCII, so that "٢٠٢١" and "２０２１" are years. */
function plainDigits(text: string): string {
  return text.normalize('NFKC').replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f]/g, digit => {
    const code = digit.charCodeAt(0);
    return String(code - (ZEROS.findLast(zero => zero <= code) ?? code));
  });
}

function numericMonth(text: string, year: string): number | null {
  const found =
    text.match(/(?:年|년)\s*(\d{1,2})\s*(?:月|월)/u) ??
    text.match(new RegExp(`(?<!\\d)(\\d{1,2})[./](?:\\s*)${year}`)) ??
    text.match(new RegExp(`${year}[./-](\\d{1,2})(?!\\d)`)) ??
    text.match(/(?:[Tt]hg|[Tt]háng)\.?\s*(\d{1,2})/u);
  const month = Number(found?.[1] ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

function wordMonth(text: string, language: string): number | null {
  for (const word of text.match(/[\p{L}\p{M}]{2,}/gu) ?? []) {
    const month = monthOf(word, language);
    if (month) return month;
  }
  return null;
}

/**
 * One date such as "cze 2021", "March 2020", "2019", "2021年6月".
 * @param language of the page where known, as in `lang`.
 * @returns `YYYY-MM`, `YYYY` where the month cannot be told, null where there is no year.
 */
export function parseDate(text: string, language = ''): string | null {
  const plain = plainDigits(text);
  const year = plain.match(YEAR)?.[1];
  if (!year) return null;
  const month = numericMonth(plain, year) ?? wordMonth(plain.replace(year, ' '), language);
  return month ? `${year}-${String(month).padStart(2, '0')}` : year;
}

/**
 * A range such as "cze 2021 – obecnie · 4 lata". What follows the first point is how long it was, and ignored.
 * @returns null where the text holds no year: it is not a date.
 */
export function parseRange(text: string, language = ''): DateRange | null {
  const [dates = ''] = text.split(/\s*[·•]\s*/u);
  const [first = '', second, ...more] = dates.split(DASH);
  const start = parseDate(first, language);
  if (!start || more.length > 0) return null;
  if (second === undefined) return {start, end: null, current: false};
  const end = parseDate(second, language);
  const namesAnEnd = end !== null || /[\p{L}]/u.test(second);
  return {start, end, current: namesAnEnd && end === null};
}

/** Whether a line is nothing but dates: two at most, few words, no sentence that happens to name a year. */
export function isDateLine(text: string, language = ''): boolean {
  const [dates = ''] = text.split(/\s*[·•]\s*/u);
  const words = dates.match(/[\p{L}\p{M}]+/gu) ?? [];
  if (dates.length > 60 || words.length > 6) return false;
  const range = parseRange(text, language);
  if (!range) return false;
  const named = words.filter(word => monthOf(word, language) !== null).length;
  const dated = (range.end ? 2 : 1) + (range.current ? 1 : 0);
  return range.end !== null || range.current ? words.length - named <= 4 : words.length <= dated + 1;
}
