import type {Lang} from '../etiquette/report.ts';
import {dayOf, daysBetween} from '../relations/day.ts';
import type {Day, Instant} from '../relations/model.ts';

/**
 * Dates as people say them. Instants are read in the browser's own time zone; days are calendar days without
 * one. `now` and `today` are always given, so that the same input says the same thing.
 */

const MINUTE = 60_000;

const SMALL_NUMBERS: Readonly<Record<Lang, readonly string[]>> = {
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'],
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh'],
};

/** "just now", "today", "yesterday", "3 days ago", "3 weeks ago", "last year": how long ago something happened. */
export function ago(at: Instant, now: Instant, lang: Lang): string {
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes >= 0 && minutes < 1) return lang === 'en' ? 'just now' : 'baru saja';
  if (minutes > 0 && minutes < 60) return spoken(-minutes, 'minute', lang);
  return relative(daysBetween(dayOf(now), dayOf(at)), lang);
}

/** "today", "tomorrow", "in three days", "two days ago": how far a day is, small numbers in words. */
export function until(day: Day, today: Day, lang: Lang): string {
  return inWords(relative(daysBetween(today, day), lang), lang);
}

/** "in 9 days", "tomorrow": the same where there is little room. */
export function untilShort(day: Day, today: Day, lang: Lang): string {
  return relative(daysBetween(today, day), lang);
}

/** "Friday 27 Nov", with the year where it is another one. */
export function dayName(day: Day, today: Day, lang: Lang): string {
  return format(day, lang, {weekday: 'long', month: 'short', ...yearIfOther(day, today)});
}

/** "27 Nov", with the year where it is another one: for lines that have little room. */
export function shortDay(day: Day, today: Day, lang: Lang): string {
  return format(day, lang, {month: 'short', ...yearIfOther(day, today)});
}

/** "Tuesday, 24 November": a heading of the day. */
export function dayHeading(day: Day, lang: Lang): string {
  const weekday = format(day, lang, {weekday: 'long', day: undefined});
  return `${weekday}, ${format(day, lang, {month: 'long'})}`;
}

/** "14:05" or, in Indonesian, "14.05": a clock time, in the browser's time zone. */
export function clock(at: Instant, lang: Lang): string {
  return new Intl.DateTimeFormat(localeOf(lang), {hour: '2-digit', minute: '2-digit'}).format(at);
}

function relative(days: number, lang: Lang): string {
  const size = Math.abs(days);
  if (size < 14) return spoken(days, 'day', lang);
  if (size < 60) return spoken(Math.trunc(days / 7), 'week', lang);
  if (size < 365) return spoken(Math.trunc(days / 30.44), 'month', lang);
  return spoken(Math.trunc(days / 365.25) || Math.sign(days), 'year', lang);
}

function spoken(value: number, unit: Intl.RelativeTimeFormatUnit, lang: Lang): string {
  // "last month" is said of the calendar, not of distance, so only days get words of their own.
  const numeric = unit === 'day' ? 'auto' : 'always';
  const words = new Intl.RelativeTimeFormat(localeOf(lang), {numeric}).format(value, unit);
  return lang === 'id' ? plainIndonesian(words) : words;
}

/** Intl's Indonesian is stiff ("dalam 3 hari", "3 minggu yang lalu"); people say it shorter. */
function plainIndonesian(words: string): string {
  return words.replace(/^dalam (\d+ \S+)$/, '$1 lagi').replace(' yang lalu', ' lalu');
}

function inWords(phrase: string, lang: Lang): string {
  return phrase.replace(/\d+/, digits => SMALL_NUMBERS[lang][Number(digits)] ?? digits);
}

function format(day: Day, lang: Lang, options: Intl.DateTimeFormatOptions): string {
  const noon = new Date(`${day}T12:00Z`);
  const parts = new Intl.DateTimeFormat(localeOf(lang), {day: 'numeric', timeZone: 'UTC', ...options});
  return parts.format(noon).replaceAll(',', '');
}

function yearIfOther(day: Day, today: Day): Intl.DateTimeFormatOptions {
  return day.slice(0, 4) === today.slice(0, 4) ? {} : {year: 'numeric'};
}

/** British English writes the day before the month, as the rest of our readers do. */
function localeOf(lang: Lang): string {
  return lang === 'en' ? 'en-GB' : 'id-ID';
}
