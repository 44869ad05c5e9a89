import {parseDay} from '../dates/calendar.ts';
import {type MannerSentence, manner, type Situation} from './manner.ts';
import {otherAmount} from './other-amount.ts';
import {otherAvailability, otherDate} from './other-day.ts';
import {otherPosition} from './other-position.ts';
import type {Told} from './told.ts';

const MENTIONS_CHANGE =
  /\b(?:instead\s+of|rather\s+than|changed?|moved\s+from|no\s+longer|used\s+to|earlier\s+i|i\s+(?:said|told|wrote|mentioned)|previously|sebelumnya|tadinya|semula|berubah|diubah|geser|bukan\s+lagi|ralat|correction|koreksi|mundur\s+dari|update[ds]?)\b/i;

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
