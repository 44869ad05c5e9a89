import {APOLOGY, EXPLAINS, HANDS_OVER, NEW_DAY_WORDS, OWNS_UP} from './frames.ts';
import {type MannerSentence, manner, type Situation} from './manner.ts';
import {contentWords, headOf, likeness, sameMeaning} from './meaning.ts';
import {adding, addressOf, firstWords, selfOf} from './places.ts';
import {isDeed, toReader} from './second-person.ts';

/** Speaks of the promised thing in this sentence or in one beside it. */
function speaksOf(
  thing: string,
  sentences: readonly MannerSentence[],
  at: number,
  name: readonly string[],
): boolean {
  const around = sentences.slice(Math.max(0, at - 1), at + 2).map(({text}) => text);
  const head = headOf(thing);
  const names = (text: string): boolean =>
    head !== undefined && contentWords(text).some(word => sameMeaning(head, word));
  return names(around.join(' ')) || likeness(thing, around.join(' '), name).ofTopic >= 0.5;
}

/** Delivers it, explains, apologises for it, or sets a new day. */
function settles(thing: string, situation: Situation): boolean {
  const {sentences, commitments, person} = situation;
  const name = (person.name ?? '').split(/\s+/);
  const spoken = sentences.map((_, at) => speaksOf(thing, sentences, at, name));
  const whole = likeness(thing, sentences.map(({text}) => text).join(' '), name).ofTopic;
  return sentences.some(({text, start, end, isQuestion}, at) => {
    const promises = commitments.some(one => one.start < end && one.end > start);
    if (!spoken[at]) {
      // "Sorry for the delay, you'll have it on Friday": the thing goes without saying.
      const dated = commitments.some(one => one.start < end && one.end > start && one.due !== null);
      return (
        dated &&
        APOLOGY.test(sentences.map(one => one.text).join(' ')) &&
        OWNS_UP.test(sentences.map(one => one.text).join(' ')) &&
        whole > 0.2
      );
    }
    if (isQuestion && !HANDS_OVER.test(text)) return false;
    return (
      HANDS_OVER.test(text) ||
      APOLOGY.test(text) ||
      (OWNS_UP.test(text) && EXPLAINS.test(text)) ||
      promises ||
      (OWNS_UP.test(text) && NEW_DAY_WORDS.test(text))
    );
  });
}

function made(promise: string, situation: Situation): string {
  const {you} = addressOf(situation);
  const thing = toReader(promise, situation.lang, you);
  if (situation.lang === 'id') {
    const self = selfOf(situation);
    const open = isDeed(thing, 'id') ? `belum sempat ${thing}` : `masih berutang ${thing}`;
    return `Maaf, ${self} ${open}; pekan ini ${self} bereskan.`;
  }
  const open = isDeed(thing, 'en')
    ? `I haven't managed to ${thing.replace(/^to\s+/i, '')} yet`
    : `I still owe you ${/^(?:the|your|my|an?)\s/i.test(thing) ? '' : 'the '}${thing}`;
  return `I'm sorry that ${open}; I'll see to it this week.`;
}

export default manner({
  id: 'overdue-commitment',
  idea: 'D4',
  severity: 'caution',
  title: {en: 'A promise is overdue', id: 'Ada janji yang lewat waktu'},
  why: {
    en: 'You could say a word about what you promised first: deliver it, give the reason, or set a new day.',
    id: 'Anda bisa menyinggung janji Anda dulu: memenuhinya, menyebut alasannya, atau memberi hari baru.',
  },
  judge(situation) {
    const open = (situation.person.overdueCommitments ?? []).find(({text}) => !settles(text, situation));
    return open ? adding(situation, firstWords(situation), made(open.text, situation)) : null;
  },
  flags: [
    {
      text: 'Hi Rosa, how was the fair? We should have lunch soon.',
      context: {person: {overdueCommitments: [{text: 'send the floor plans', due: '2026-11-10'}]}},
    },
    {
      text: 'Pak Edi, apa kabar? Minggu depan ada acara di Bandung?',
      context: {person: {overdueCommitments: [{text: 'kirim proposal kerja sama', due: '2026-11-10'}]}},
    },
  ],
  leaves: [
    {
      text: 'Hi Rosa, here are the floor plans at last. Sorry for the wait.',
      context: {person: {overdueCommitments: [{text: 'send the floor plans', due: '2026-11-10'}]}},
    },
    {
      text: 'Pak Edi, maaf proposalnya belum selesai karena datanya baru lengkap kemarin. Jumat saya kirim.',
      context: {person: {overdueCommitments: [{text: 'kirim proposal kerja sama', due: '2026-11-10'}]}},
      now: '2026-11-24T09:30:00+07:00',
    },
  ],
});
