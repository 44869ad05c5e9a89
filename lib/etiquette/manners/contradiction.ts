import {parseDay} from '../dates/calendar.ts';
import {findDates} from '../dates/find-dates.ts';
import {type Amount, findAmounts} from './amounts.ts';
import {type MannerSentence, manner, type Situation} from './manner.ts';
import {likeness} from './meaning.ts';
import {daysIn, daysMeet, stanceOf} from './stances.ts';

interface Told {
  readonly subject: string;
  readonly value: string;
}

const ABOUT_ME = /\b(?:i|i['’][a-zA-ZÀ-ɏ]+|we|me|my|mine|our|us|saya|sy|aku|gue|gua|gw|kami)\b|ku\b/i;
const PRICE =
  /\b(?:rate|fee|charge|price|cost|quote|honor[a-zA-ZÀ-ɏ]*|tarif[a-zA-ZÀ-ɏ]*|harga[a-zA-ZÀ-ɏ]*|biaya[a-zA-ZÀ-ɏ]*|bayar[a-zA-ZÀ-ɏ]*|ongkos[a-zA-ZÀ-ɏ]*|gaji[a-zA-ZÀ-ɏ]*|salary|budget|anggaran|per\s+(?:day|hour|hari|jam|sesi|session))/i;
const OTHERS =
  /\b(?:their|they|his|her|competitor[a-zA-ZÀ-ɏ]*|mereka|dia|kompetitor|vendor|your|you|kamu|anda)\b/i;
const SUBJECT_NOISE =
  /\b(?:date|tanggal|position|posisi|soal|availability|ketersediaan|preferred|my|saya|time|waktu|agreed|in|on|for|about)\b/gi;
const MENTIONS_CHANGE =
  /\b(?:instead\s+of|rather\s+than|changed?|moved\s+from|no\s+longer|used\s+to|earlier\s+i|i\s+(?:said|told|wrote|mentioned)|previously|sebelumnya|tadinya|semula|berubah|diubah|geser|bukan\s+lagi|ralat|correction|koreksi|mundur\s+dari|update[ds]?)\b/i;

/** Clauses of a sentence: what one says of one day may differ from the next. */
function clausesOf(sentence: MannerSentence): string[] {
  return sentence.text
    .split(/\s*(?:[;:—]|,\s+(?:but|tapi|tetapi|namun|so|jadi)|\s(?:but|tapi|tetapi|namun|however)\s)\s*/i)
    .filter(clause => clause.trim().length > 0);
}

function speaksOf(subject: string, text: string): boolean {
  const core = subject.replace(SUBJECT_NOISE, ' ').trim();
  return likeness(core || subject, text).ofTopic >= 0.34;
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
function otherAmount({subject, value}: Told, {text}: MannerSentence): boolean {
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

const perOf = (subject: string): string | null => {
  const match =
    /\b(hour|day|week|month|year|session|hourly|daily|monthly|jam|hari|minggu|bulan|tahun|sesi)(?:ly)?\b/i
      .exec(subject)?.[1]
      ?.toLowerCase() ?? '';
  const names: Record<string, string> = {
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
  return names[match] ?? null;
};

/** Another day (or another hour of the same day) for the very thing. */
function otherDate({subject, value}: Told, {text}: MannerSentence, now: string): boolean {
  if (!speaksOf(subject, text) || stanceOf(value) === -1) return false;
  const told = findDates(value, {now, prefer: 'future'}).filter(date => date.day !== null && date.dayNamed);
  const said = findDates(text, {now, prefer: 'future'}).filter(date => date.day !== null && date.dayNamed);
  if (told.length === 0 || said.length === 0) return false;
  return !said.some(one =>
    told.some(other => {
      const [from, to, day, last] = [other.day, other.until ?? other.day, one.day, one.until ?? one.day];
      if (!from || !to || !day || !last) return false;
      const sameDays = day <= to && last >= from;
      const timesDiffer = other.minutes !== null && one.minutes !== null && other.minutes !== one.minutes;
      return sameDays && !timesDiffer;
    }),
  );
}

/** Free where one said away, or away where one said free. */
function otherAvailability(told: Told, sentence: MannerSentence, situation: Situation, now: string): boolean {
  const statement = `${told.value} ${told.subject}`;
  const stance = stanceOf(told.value) || stanceOf(told.subject);
  const hasOnly = /\b(?:only|hanya|cuma|khusus)\b/i.test(told.value);
  if (stance === 0 && !hasOnly) return false;
  const days = daysIn(statement, now, true);
  return clausesOf(sentence).some(clause => {
    const promised = situation.commitments.some(
      one => one.start < sentence.end && one.end > sentence.start && clause.includes(one.text.slice(0, 12)),
    );
    const here = stanceOf(clause) || (promised ? 1 : 0);
    if (here === 0 || (sentence.isQuestion && !/\b(?:i['’]?m|i\s+am|i\s+can|i['’]ll)\b/i.test(clause)))
      return false;
    if (
      !ABOUT_ME.test(sentence.text) &&
      !/\b(?:count\s+me|works|see\s+you|bisa|sampai\s+(?:jumpa|ketemu))\b/i.test(clause)
    )
      return false;
    const meet = daysMeet(days, daysIn(clause, now, false));
    if (meet === null) return false;
    if (!hasOnly) return meet && here !== stance;
    return meet ? here === -1 && stance !== -1 : here === 1;
  });
}

/** For where one said against, or the other way round. */
function otherPosition(told: Told, sentence: MannerSentence): boolean {
  if (sentence.isQuestion || findAmounts(told.value).length > 0) return false;
  const stance = stanceOf(told.value);
  return clausesOf(sentence).some(clause => {
    if (!ABOUT_ME.test(clause)) return false;
    const likes = likeness(`${told.subject} ${told.value}`, clause);
    if (
      OPPOSITES.some(([a, b]) => opposite(told.value, clause, a, b)) &&
      (likes.ofTopic >= 0.2 || speaksOf(told.subject, clause))
    )
      return true;
    const here = stanceOf(clause);
    return stance !== 0 && here !== 0 && here !== stance && likes.shared >= 1 && likes.ofTopic >= 0.34;
  });
}

/** Words that cannot both be true of one thing. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:remote(?:ly)?|from\s+home|wfh|wfa|dari\s+rumah|jarak\s+jauh)\b/i,
    /\b(?:on-?site|in\s+(?:the\s+)?office|at\s+the\s+office|wfo|di\s+kantor|ke\s+kantor\s+(?:setiap|tiap))\b/i,
  ],
  [
    /\b(?:full[\s-]?time|penuh\s+waktu|karyawan\s+tetap)\b/i,
    /\b(?:part[\s-]?time|paruh\s+waktu|freelance|lepas)\b/i,
  ],
  [
    /\b(?:support\w*|in\s+favou?r|agree\w*|mendukung|dukung|setuju)\b/i,
    /\b(?:oppos\w+|against|disagree\w*|menolak|menentang|tidak\s+setuju|kurang\s+setuju)\b/i,
  ],
  [
    /\b(?:stay(?:ing)?|bertahan|tetap\s+di)\b/i,
    /\b(?:leav(?:e|ing)|quit\w*|resign\w*|keluar|mundur|pindah)\b/i,
  ],
  [
    /\b(?:free\s+of\s+charge|for\s+free|pro\s+bono|gratis|tanpa\s+biaya|no\s+fee)\b/i,
    /\b(?:my\s+(?:fee|rate)|i\s+charge|tarif\s+saya|honor\s+saya|biaya\s+saya)\b/i,
  ],
  [
    /\b(?:vegetarian|vegan|no\s+meat|tidak\s+makan\s+daging)\b/i,
    /\b(?:steak|beef|meat|ribs|sate\s+kambing|rendang|daging)\b/i,
  ],
  [/\b(?:morning|pagi|before\s+noon)\b/i, /\b(?:evening|night|malam)\b/i],
  [/\b(?:exclusive(?:ly)?|eksklusif)\b/i, /\b(?:several|other\s+clients|beberapa\s+klien|klien\s+lain)\b/i],
];

function opposite(told: string, said: string, a: RegExp, b: RegExp): boolean {
  const one = a.test(told) && !b.test(told) && b.test(said) && !a.test(said);
  const other = b.test(told) && !a.test(told) && a.test(said) && !b.test(said);
  return one || other;
}

function contradicts(told: Told, sentence: MannerSentence, situation: Situation): boolean {
  if (MENTIONS_CHANGE.test(sentence.text)) return false;
  if (otherAmount(told, sentence)) return true;
  if (otherPosition(told, sentence)) return true;
  const {now} = situation;
  if (!now || parseDay(now) === null) return false;
  return (
    otherAvailability(told, sentence, situation, now) ||
    (!sentence.isQuestion && otherDate(told, sentence, now))
  );
}

export default manner({
  id: 'contradiction',
  idea: 'D4',
  severity: 'caution',
  title: {en: 'You told them something else', id: 'Berbeda dari yang pernah Anda sampaikan'},
  why: {
    en: 'You could check this against what you told them before, or say that it has changed.',
    id: 'Anda bisa mencocokkannya dengan yang pernah Anda sampaikan, atau menyebut bahwa ini berubah.',
  },
  judge(situation) {
    for (const told of situation.told) {
      const sentence = situation.sentences.find(one => contradicts(told, one, situation));
      if (!sentence) continue;
      const own = situation.text.slice(sentence.start, sentence.end);
      const note =
        situation.lang === 'id'
          ? `(berubah dari yang pernah saya sampaikan: ${told.value})`
          : `(this has changed from what I told you: ${told.value})`;
      const closing = /[.!?]+$/.exec(own)?.[0] ?? '';
      return {
        start: sentence.start,
        end: sentence.end,
        suggestion: `${own.slice(0, own.length - closing.length)} ${note}${closing}`,
      };
    }
    return null;
  },
  flags: [
    {
      text: 'My rate for the training is $900 a day.',
      context: {me: {told: [{subject: 'day rate', value: '$700'}]}},
    },
    {
      text: 'Saya bisa hadir tanggal 12 Desember, Pak.',
      context: {me: {told: [{subject: '12 Desember', value: 'tidak bisa, ada pernikahan adik'}]}},
      now: '2026-11-24T09:30:00+07:00',
    },
    {
      text: "I'll start on 15 January, can't wait!",
      context: {me: {told: [{subject: 'start date', value: '4 January 2027'}]}},
      now: '2026-11-24T09:30:00+07:00',
    },
    {
      text: 'Sure, I can work from the office every day.',
      context: {me: {told: [{subject: 'working place', value: 'only remote, cannot come to the office'}]}},
    },
  ],
  leaves: [
    {
      text: 'My rate is still 700 dollars a day.',
      context: {me: {told: [{subject: 'day rate', value: '$700'}]}},
    },
    {
      text: 'Tanggal 12 Desember saya tidak bisa, Pak. Tanggal 13 bagaimana?',
      context: {me: {told: [{subject: '12 Desember', value: 'tidak bisa, ada pernikahan adik'}]}},
      now: '2026-11-24T09:30:00+07:00',
    },
    {
      text: 'Tarif saya Rp4,5 juta per hari.',
      context: {me: {told: [{subject: 'tarif harian', value: '4 - 5 juta rupiah'}]}},
    },
  ],
});
