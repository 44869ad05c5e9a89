import {LETS_GO, PRESSES} from './frames.ts';
import {manner, type Situation} from './manner.ts';
import {addressOf, selfOf} from './places.ts';

/** So many messages without an answer are enough. */
const ENOUGH = 2;
/** Nothing but a knock: "ping", "halo?", "p". */
const KNOCKS =
  /^\s*(?:p+|ping|test?|tes|up|halo+|hallo|hello|hey|hai|hi|oi|woi|permisi|knock\s+knock)(?:\s+(?:pak|bu|mas|mbak|kak|bang|bro|sis|\w+))?[\s.!?]*$/i;

function gentler(situation: Situation): string {
  if (situation.lang === 'id') {
    const {you} = addressOf(situation);
    return `Tidak perlu buru-buru, ${selfOf(situation)} paham ${you} sedang sibuk; tidak dibalas pun tidak apa-apa.`;
  }
  return 'I know that your days are full, so there is no need to reply.';
}

export default manner({
  id: 'nudging',
  idea: 'D2',
  severity: 'caution',
  title: {en: 'Another nudge', id: 'Mengingatkan lagi'},
  why: {
    en: 'You could let it rest a while, or let it go: several messages already wait for an answer.',
    id: 'Anda bisa memberi jeda dulu, atau melepasnya; beberapa pesan Anda sudah menunggu jawaban.',
  },
  judge(situation) {
    const {person, sentences, text: draft} = situation;
    if ((person.unansweredSent ?? 0) < ENOUGH) return null;
    if (sentences.some(({text}) => LETS_GO.test(text))) return null;
    const pressing = sentences.find(
      ({text}) => PRESSES.test(text) || /\?\s*\?/.test(text) || KNOCKS.test(draft),
    );
    return pressing ? {start: pressing.start, end: pressing.end, suggestion: gentler(situation)} : null;
  },
  flags: [
    {
      text: 'Hi Joe, just following up again. Did you see my last two notes?',
      context: {person: {unansweredSent: 2}},
    },
    {text: 'Bu Nia, kok belum dijawab? Saya masih menunggu.', context: {person: {unansweredSent: 3}}},
  ],
  leaves: [
    {text: 'Hi Joe, just following up. Did you see my note?', context: {person: {unansweredSent: 1}}},
    {
      text: 'Hi Joe, I found someone else for the slot, so no need to reply. Good luck!',
      context: {person: {unansweredSent: 3}},
    },
    {
      text: 'Bu Nia, selamat atas penghargaannya!',
      context: {person: {unansweredSent: 2, daysSinceContact: 120}},
    },
  ],
});
