/** An amount that differs from the one that was told. */
import {type Amount, findAmounts} from './amounts.ts';
import type {MannerSentence} from './manner.ts';
import {likeness} from './meaning.ts';
import {ABOUT_ME, speaksOf, type Told} from './told.ts';

const PRICE =
  /\b(?:rate|fee|charge|price|cost|quote|honor[a-zA-ZÀ-ɏ]*|tarif[a-zA-ZÀ-ɏ]*|harga[a-zA-ZÀ-ɏ]*|biaya[a-zA-ZÀ-ɏ]*|bayar[a-zA-ZÀ-ɏ]*|ongkos[a-zA-ZÀ-ɏ]*|gaji[a-zA-ZÀ-ɏ]*|salary|budget|anggaran|per\s+(?:day|hour|hari|jam|sesi|session))/i;
const OTHERS =
  /\b(?:their|they|his|her|competitor[a-zA-ZÀ-ɏ]*|mereka|dia|kompetitor|vendor|your|you|kamu|anda)\b/i;
const PERIODS: Record<string, string> = {
  hour: 'hour',
  hourly: 'hour',
  jam: 'hour',
  day: 'day',
  daily: 'day',
  hari: 'day',
  week: 'week',
  minggu: 'week',
  month: 'month',
  monthly: 'month',
  bulan: 'month',
  year: 'year',
  tahun: 'year',
  session: 'session',
  sesi: 'session',
};

/** The time that a subject such as "day rate" counts by. */
function perOf(subject: string): string | null {
  const word =
    /\b(hour|day|week|month|year|session|hourly|daily|monthly|jam|hari|minggu|bulan|tahun|sesi)(?:ly)?\b/i.exec(
      subject,
    )?.[1];
  return PERIODS[word?.toLowerCase() ?? ''] ?? null;
}

/** People, whatever one calls them. */
const HEADS =
  /^(?:people|person|guest|attendee|participant|visitor|head|seat|student|orang|tamu|peserta|undangan|hadirin|kursi|pax|siswa|mahasiswa)s?$/;

function comparable(told: Amount, said: Amount, subject: string, text: string): boolean {
  if (told.currency && said.currency && told.currency !== said.currency) return false;
  if (told.per && said.per && told.per !== said.per) return false;
  const money = (amount: Amount): boolean => amount.currency !== null || amount.unit === null;
  if (money(told) !== money(said)) return false;
  if (!money(told))
    return (
      told.unit !== null &&
      said.unit !== null &&
      (likeness(told.unit, said.unit).shared > 0 ||
        (HEADS.test(told.unit) && HEADS.test(said.unit) && speaksOf(subject, text)))
    );
  return speaksOf(subject, text) || (PRICE.test(text) && PRICE.test(subject));
}

/** An amount of the draft lies outside of what was told. */
export function otherAmount({subject, value}: Told, {text}: MannerSentence): boolean {
  const told = findAmounts(value).map(amount => ({...amount, per: amount.per ?? perOf(subject)}));
  if (
    told.length === 0 ||
    (!ABOUT_ME.test(text) &&
      !told.some(one => HEADS.test(one.unit ?? '')) &&
      (!PRICE.test(text) || OTHERS.test(text)))
  )
    return false;
  const said = findAmounts(text).filter(one => told.some(other => comparable(other, one, subject, text)));
  const fits = (one: Amount): boolean =>
    told.some(other => {
      const point = one.low === 0 ? one.high : one.high === Number.POSITIVE_INFINITY ? one.low : null;
      return (point ?? one.low) <= other.high * 1.001 && (point ?? one.high) >= other.low * 0.999;
    });
  return said.length > 0 && !said.some(fits);
}
