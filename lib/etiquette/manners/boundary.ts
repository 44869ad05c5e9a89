import {type MannerSentence, manner, type Person, type Remark, type Situation} from './manner.ts';
import {contentWords, sameMeaning} from './meaning.ts';

/** Touched where most of the topic is named, or one word that is hardly ever said by chance. */
function touches(topic: string, {text}: MannerSentence, name: readonly string[]): boolean {
  const wanted = contentWords(topic).filter(({word}) => !name.includes(word));
  const said = contentWords(text).filter(({word}) => !name.includes(word));
  const total = wanted.reduce((sum, word) => sum + word.weight, 0);
  if (total === 0) return false;
  const hits = wanted.filter(word => said.some(other => sameMeaning(word, other)));
  const shared = hits.reduce((sum, word) => sum + word.weight, 0);
  const proper = hits.some(
    ({start, word}) =>
      start > 0 && topic.charAt(start) !== topic.charAt(start).toLowerCase() && word.length > 3,
  );
  return proper || shared / total >= 0.5;
}

function space(until: string, situation: Situation): Remark | null {
  const {now, text} = situation;
  return now && now.slice(0, 10) <= until ? {start: 0, end: text.length, suggestion: null} : null;
}

function channel({channels}: NonNullable<Person['boundaries']>, situation: Situation): Remark | null {
  const {channel: used, text} = situation;
  return used && channels?.some(name => sameChannel(name, used))
    ? {start: 0, end: text.length, suggestion: null}
    : null;
}

const CHANNEL_WORDS: Record<string, RegExp> = {
  dm: /^(?:dm|direct message|chat|message|messages|inbox|pesan|wa|whatsapp|linkedin message|pesan langsung)s?$/i,
  email: /^(?:e-?mail|mail|surel)s?$/i,
  note: /^(?:note|invitation|undangan|catatan)s?$/i,
  comment: /^(?:comment|komentar|public comment|komen)s?$/i,
  post: /^(?:post|public post|unggahan|postingan)s?$/i,
};

const sameChannel = (name: string, used: string): boolean =>
  name.toLowerCase() === used || (CHANNEL_WORDS[used]?.test(name.trim()) ?? false);

export default manner({
  id: 'boundary',
  idea: 'T4',
  severity: 'caution',
  title: {en: 'A boundary they asked for', id: 'Batas yang pernah diminta'},
  why: {
    en: 'You could leave this out, use another way or wait: this person asked to be spared it.',
    id: 'Anda bisa melewatkan hal ini, memakai jalur lain, atau menunggu; orang ini pernah memintanya.',
  },
  judge(situation) {
    const {boundaries, name = ''} = situation.person;
    if (!boundaries) return null;
    const ownName = name.toLowerCase().split(/\s+/);
    for (const topic of boundaries.topics ?? []) {
      const touched = situation.sentences.find(sentence => touches(topic, sentence, ownName));
      if (touched) return {start: touched.start, end: touched.end, suggestion: ''};
    }
    return (
      channel(boundaries, situation) ??
      (boundaries.spaceUntil ? space(boundaries.spaceUntil, situation) : null)
    );
  },
  flags: [
    {
      text: 'Hi Sam, how are you since you and Kim split up?',
      context: {person: {boundaries: {topics: ['his divorce']}}},
    },
    {text: 'Mbak Yuni, jadi nyoblos siapa kemarin?', context: {person: {boundaries: {topics: ['politik']}}}},
    {
      text: 'Hi Sam, the agenda is ready.',
      context: {person: {boundaries: {channels: ['dm']}}},
      channel: 'dm',
    },
    {
      text: 'Halo Sam, ada waktu ngobrol sebentar?',
      context: {person: {boundaries: {spaceUntil: '2026-12-31'}}},
      now: '2026-11-24T09:30:00+07:00',
    },
  ],
  leaves: [
    {
      text: 'Hi Sam, congratulations on the new studio!',
      context: {person: {boundaries: {topics: ['his divorce']}}},
    },
    {
      text: 'Hi Sam, the agenda is ready.',
      context: {person: {boundaries: {channels: ['dm']}}},
      channel: 'email',
    },
    {
      text: 'Halo Sam, selamat datang kembali.',
      context: {person: {boundaries: {spaceUntil: '2026-11-20'}}},
      now: '2026-11-24T09:30:00+07:00',
    },
  ],
});
