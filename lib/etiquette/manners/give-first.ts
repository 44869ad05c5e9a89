import {ASKS, EASES, FAVOUR, HANDS_OVER, OFFERS} from './frames.ts';
import {type MannerSentence, manner, type Situation} from './manner.ts';
import {likeness} from './meaning.ts';
import {adding, addressOf, selfOf} from './places.ts';

/** Most things that are proposed at once. */
const MOST = 3;

/** What one could give: what the person needs and I offer first, then other offers. */
export function proposals({person, offers}: Situation): string[] {
  const needs = person.needs ?? [];
  const ranked = offers
    .map(offer => ({offer, fit: Math.max(0, ...needs.map(need => likeness(need, offer).ofSmaller))}))
    .sort((a, b) => b.fit - a.fit);
  return ranked.slice(0, MOST).map(({offer}) => offer.trim().replace(/^(?:our|my)\s+/i, ''));
}

function listed(things: readonly string[], and: string): string {
  const last = things.at(-1) ?? '';
  return things.length < 2 ? last : `${things.slice(0, -1).join(', ')} ${and} ${last}`;
}

function offered(situation: Situation): string {
  const things = proposals(situation);
  if (situation.lang === 'id') {
    const self = selfOf(situation);
    const gift =
      things.length > 0
        ? `Sebagai gantinya, ${self} siap bantu soal ${listed(
            things.map(thing => thing.replace(/^(?:mem)?bantu\s+/i, '')),
            'atau',
          )}.`
        : `Kalau ada yang bisa ${self} bantu untuk ${addressOf(situation).you}, dengan senang hati.`;
    return `${gift} Kalau belum bisa, tidak apa-apa.`;
  }
  const gift =
    things.length > 0
      ? `In return, I'd gladly help with ${listed(things, 'or')}.`
      : "And if there is anything I can do for you in return, I'd be glad to.";
  return `${gift} A no is perfectly fine, too.`;
}

const SMALL =
  /\b(?:what\s+time|where\s+(?:is|are|do)|which\s+(?:day|room|gate)|when\s+(?:is|does|do)|jam\s+berapa|di\s+mana|lokasi|gedung\s+[a-zA-ZÀ-ɏ]\s+atau)/i;

/** A favour that is asked of the reader: the asking and the favour stand in one sentence, or it begins with the favour's verb. */
function asksFavour(sentence: MannerSentence): boolean {
  if (SMALL.test(sentence.text)) return false;
  const command =
    /^(?:[A-ZÀ-Þ][a-zA-ZÀ-ɏ]*,\s*)?(?:please\s+)?(?:refer|introduce|recommend|forward|lend|hire|sponsor|intro-?in|kenalin|carikan|cariin|pinjamin|bikinin|masukin)\b/i.test(
      sentence.text.trim(),
    );
  return FAVOUR.test(sentence.text) && (ASKS.test(sentence.text) || command || sentence.isQuestion);
}

export default manner({
  id: 'give-first',
  idea: 'D2',
  severity: 'hint',
  title: {en: 'Give before you ask', id: 'Memberi sebelum meminta'},
  why: {
    en: 'You could offer something first, or leave an easy way out: so far the giving goes one way.',
    id: 'Anda bisa menawarkan sesuatu dulu, atau memberi jalan mudah untuk menolak; sejauh ini Anda yang lebih banyak menerima.',
  },
  judge(situation) {
    const {person, sentences} = situation;
    const given = person.favorsGiven ?? 0;
    const received = person.favorsReceived ?? 0;
    if (!person.firstContact && received <= given) return null;
    const favour = sentences.find(asksFavour);
    if (!favour) return null;
    const mutual = sentences.some(
      ({text}) =>
        OFFERS.test(text) ||
        EASES.test(text) ||
        (HANDS_OVER.test(text) &&
          /\b(?:for\s+you|you\s+(?:asked|wanted|needed)|untuk\s+(?:bapak|ibu|mas|mbak|kak|kamu|anda))\b/i.test(
            text,
          )),
    );
    return mutual ? null : adding(situation, favour, offered(situation));
  },
  flags: [
    {
      text: 'Hi Lina, I saw that your firm is hiring. Could you refer me to the head of product?',
      context: {
        person: {firstContact: true, needs: ['help with her newsletter']},
        me: {offers: ['copy-editing']},
      },
    },
    {
      text: 'Mas Bagus, tolong kenalkan saya ke direktur pemasarannya juga ya.',
      context: {person: {favorsGiven: 0, favorsReceived: 3}, me: {offers: ['desain poster']}},
    },
  ],
  leaves: [
    {
      text: "Hi Lina, I'd gladly copy-edit your next newsletter. Would you be open to referring me? A no is fine.",
      context: {person: {firstContact: true}},
    },
    {
      text: 'Could you review my talk? It is ten slides.',
      context: {person: {favorsGiven: 4, favorsReceived: 1}},
    },
    {
      text: 'Bu Rina, seminar hari Kamis mulai jam berapa?',
      context: {person: {favorsGiven: 0, favorsReceived: 2}},
    },
  ],
});
