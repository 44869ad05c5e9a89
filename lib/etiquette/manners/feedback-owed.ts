import {ANSWERS, OUTCOME, THANKS} from './frames.ts';
import {type MannerSentence, manner, type Person, type Situation} from './manner.ts';
import {likeness} from './meaning.ts';
import {adding, addressOf, firstWords, selfOf} from './places.ts';
import {isDeed, toReader} from './second-person.ts';

type Owed = NonNullable<Person['feedbackOwed']>[number];

const OPENS_WITH_ANSWER =
  /^(?:(?:hi|hello|hey|halo|hai|dear|siap|baik)\b[^,.!]*[,.!]\s*)?(?:[A-ZÀ-Þ][a-zA-ZÀ-ɏ]*[,!]\s*)?(?:yes|yep|no|sure|certainly|gladly|of course|count me in|that (?:works|suits)|ya|iya|bisa|boleh|setuju|siap|oke|tidak bisa|belum bisa)\b/i;

/** News of one's own that can be of nothing but an application, and what applications are called. */
const NEWS =
  /\b(?:i|i['’]ve|i\s+was|me|saya|aku|gue|gw)\b.{0,40}\b(?:accepted|offered|hired|rejected|got\s+(?:the|it|in)|didn['’]t\s+get|diterima|keterima|lolos|ditolak|gagal|lulus|belum\s+rezeki)\b/i;
const APPLIED =
  /\b(?:appl\w+|job|position|role|interview|scholarship|grant|fellowship|admission|lamaran|melamar|kerja|lowongan|posisi|wawancara|beasiswa|magang|internship|seleksi)\b/i;

/** Thanked, told or answered for that very thing, in this sentence or with the one beside it. */
function about(
  owed: Owed,
  sentences: readonly MannerSentence[],
  at: number,
  name: readonly string[],
): {own: number; near: number} {
  const text = sentences[at]?.text ?? '';
  const around = sentences
    .slice(Math.max(0, at - 1), at + 2)
    .map(one => one.text)
    .join(' ');
  return {own: likeness(owed.about, text, name).ofSmaller, near: likeness(owed.about, around, name).ofTopic};
}

function settled(owed: Owed, {sentences, person}: Situation): boolean {
  const name = (person.name ?? '').split(/\s+/);
  return sentences.some(({text, isQuestion}, at) => {
    const {own, near} = about(owed, sentences, at, name);
    if (owed.kind === 'thanks') return THANKS.test(text) && (own >= 0.4 || near >= 0.5);
    if (isQuestion) return false;
    if (owed.kind === 'outcome')
      return (
        OUTCOME.test(text) && (own >= 0.3 || near >= 0.34 || (NEWS.test(text) && APPLIED.test(owed.about)))
      );
    if (OPENS_WITH_ANSWER.test(text) && (own >= 0.2 || near >= 0.3 || text.split(/\s+/).length < 8))
      return true;
    return (ANSWERS.test(text) && (own >= 0.34 || near >= 0.5)) || own >= 0.6;
  });
}

function said(owed: Owed, situation: Situation): string {
  const {you} = addressOf(situation);
  const thing = toReader(owed.about, situation.lang, you);
  if (situation.lang === 'id') {
    const self = selfOf(situation);
    if (owed.kind === 'thanks')
      return `Oh ya, terima kasih banyak ${isDeed(thing, 'id') ? 'sudah' : 'untuk'} ${thing}.`;
    if (owed.kind === 'outcome')
      return `Oh ya, soal ${thing}, kabarnya ${self} sampaikan pekan ini, dan terima kasih untuk bantuannya.`;
    return `Oh ya, soal pertanyaan ${you} (${thing}), besok ${self} jawab.`;
  }
  if (owed.kind === 'thanks')
    return `And thank you again for ${/^(?:that|how|when|what)\b/i.test(thing) ? 'this: ' : ''}${thing}; it helped me a lot.`;
  if (owed.kind === 'outcome')
    return `And I owe you news about ${thing}: thank you for your help, I'll tell you more this week.`;
  return `And as to ${thing.replace(/^if\b/i, 'whether')}: you'll have my answer tomorrow.`;
}

export default manner({
  id: 'feedback-owed',
  idea: 'D5',
  severity: 'hint',
  title: {
    en: 'You owe an answer, thanks or news',
    id: 'Ada jawaban, terima kasih, atau kabar yang belum disampaikan',
  },
  why: {
    en: 'You could thank them, answer, or tell them how it went: they helped or asked, and have not heard yet.',
    id: 'Anda bisa berterima kasih, menjawab, atau mengabarkan hasilnya; orang ini belum mendengar kabar dari Anda.',
  },
  judge(situation) {
    const open = (situation.person.feedbackOwed ?? []).find(owed => !settled(owed, situation));
    return open ? adding(situation, firstWords(situation), said(open, situation)) : null;
  },
  flags: [
    {
      text: 'Hi Omar, are you coming to the meetup on Thursday?',
      context: {person: {feedbackOwed: [{kind: 'thanks', about: 'his review of my portfolio'}]}},
    },
    {
      text: 'Bu Tini, terima kasih undangannya, saya pasti datang.',
      context: {
        person: {feedbackOwed: [{kind: 'outcome', about: 'lamaran kerja yang beliau rekomendasikan'}]},
      },
    },
  ],
  leaves: [
    {
      text: 'Hi Omar, thank you for looking through my portfolio, your notes made it half as long.',
      context: {person: {feedbackOwed: [{kind: 'thanks', about: 'his review of my portfolio'}]}},
    },
    {
      text: 'Bu Tini, lamaran kerja saya diterima! Minggu depan saya mulai.',
      context: {
        person: {feedbackOwed: [{kind: 'outcome', about: 'lamaran kerja yang beliau rekomendasikan'}]},
      },
    },
  ],
});
