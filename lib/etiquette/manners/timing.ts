import {manner, type Situation} from './manner.ts';
import {likeness} from './meaning.ts';

/** Where only the zone is known, the night is taken to be quiet. */
const NIGHT: readonly [string, string] = ['22:00', '06:00'];

/** An agreement that one may be disturbed. */
const URGENT_AGREED =
  /\b(?:wake|woken|any\s+(?:hour|time)|anytime|at\s+night|day\s+or\s+night|24\/7|on[\s-]?call|urgent(?:ly)?|emergenc\w+|immediately|right\s+away|call\s+me\s+(?:if|when)|even\s+at|darurat|kapan\s+(?:saja|pun|aja)|jam\s+berapa\s+(?:pun|saja)|bangun[a-zA-ZÀ-ɏ]*|tengah\s+malam|segera|mendesak|jaga\s+malam|24\s+jam|siaga)/i;
const REFERS_TO_IT =
  /\b(?:as\s+(?:we\s+)?agreed|you\s+(?:asked|told)\s+me\s+to|per\s+our\s+agreement|sesuai\s+(?:kesepakatan|permintaan|janji)|seperti\s+kesepakatan)\b/i;

/** Minutes since midnight in a time zone; null where the zone is unknown. */
export function localMinutes(now: string, timeZone: string | undefined): number | null {
  const time = new Date(now);
  if (Number.isNaN(time.getTime())) return null;
  if (!timeZone) {
    const clock = /T(\d\d):(\d\d)/.exec(now);
    return clock ? Number(clock[1]) * 60 + Number(clock[2]) : null;
  }
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(time);
    const of = (type: string): number => Number(parts.find(part => part.type === type)?.value ?? 0);
    return (of('hour') % 24) * 60 + of('minute');
  } catch {
    return null;
  }
}

const minutesOf = (clock: string): number => {
  const [hour = '0', minute = '0'] = clock.split(/[:.]/);
  return Number(hour) * 60 + Number(minute);
};

function isWithin(minutes: number, [from, to]: readonly [string, string]): boolean {
  const [start, end] = [minutesOf(from), minutesOf(to)];
  return start <= end ? minutes >= start && minutes < end : minutes >= start || minutes < end;
}

function isAgreed({told, text}: Situation): boolean {
  return told.some(({subject, value}) => {
    const agreement = `${subject} ${value}`;
    return (
      URGENT_AGREED.test(agreement) && (REFERS_TO_IT.test(text) || likeness(agreement, text).shared >= 1)
    );
  });
}

export default manner({
  id: 'timing',
  idea: 'T4',
  severity: 'hint',
  title: {en: 'It would arrive in quiet hours', id: 'Akan tiba di jam istirahat'},
  why: {
    en: 'You could send this in the morning of their time: it is late there now.',
    id: 'Anda bisa mengirimnya besok pagi menurut waktu setempat; di sana sekarang jam istirahat.',
  },
  judge(situation) {
    const {boundaries} = situation.person;
    if (!boundaries || !situation.now || !(boundaries.quietHours || boundaries.timeZone)) return null;
    const minutes = localMinutes(situation.now, boundaries.timeZone);
    if (minutes === null || !isWithin(minutes, boundaries.quietHours ?? NIGHT) || isAgreed(situation))
      return null;
    return {start: 0, end: situation.text.length, suggestion: null};
  },
  flags: [
    {
      text: 'Hi Ben, how did the demo go?',
      context: {person: {boundaries: {quietHours: ['20:00', '08:00'], timeZone: 'Australia/Sydney'}}},
      now: '2026-11-24T18:30:00+07:00',
    },
    {
      text: 'Mas Ari, filenya sudah siap.',
      context: {person: {boundaries: {timeZone: 'Asia/Jakarta'}}},
      now: '2026-11-24T23:10:00+07:00',
    },
  ],
  leaves: [
    {
      text: 'Hi Ben, how did the demo go?',
      context: {person: {boundaries: {timeZone: 'Europe/London'}}},
      now: '2026-11-24T18:30:00+07:00',
    },
    {
      text: 'Mas Ari, server pembayaran mati. Sesuai kesepakatan, saya bangunkan Mas.',
      context: {
        person: {boundaries: {timeZone: 'Asia/Jakarta'}},
        me: {told: [{subject: 'jaga malam', value: 'boleh dibangunkan kapan saja kalau server mati'}]},
      },
      now: '2026-11-24T02:10:00+07:00',
    },
  ],
});
