/** What is better left out, or turned to a kind word or the matter at hand. */

import {type Mender, some, thingOf} from './mender.ts';
import {definite as nya} from './nouns.ts';
import {personIn} from './threads.ts';

export const gossip: Mender = place => {
  const person =
    personIn(place.clause, place.lang, place.reader) ?? personIn(place.sentence, place.lang, place.reader);
  const {own} = thingOf(place);
  return place.lang === 'en'
    ? some(
        person && `I hope ${person} is doing well.`,
        person && `I wish ${person} well.`,
        own && `How is the ${own} going on your side?`,
        '',
      )
    : some(
        person && `Semoga ${person} baik-baik saja.`,
        person && `Salam untuk ${person}, ya.`,
        own && `Bagaimana ${nya(own)} di tempat ${place.you}?`,
        '',
      );
};

export const privacy: Mender = place => {
  const person =
    personIn(place.clause, place.lang, place.reader) ?? personIn(place.sentence, place.lang, place.reader);
  const isQuestion =
    /\?\s*$/.test(place.sentence) || /\b(?:berapa|kapan|kenapa|memangnya|kok)\b/i.test(place.clause);
  const {own} = thingOf(place);
  return place.lang === 'en'
    ? some(
        person && `I'll check with ${person} first what I may pass on.`,
        person && `It is best to ask ${person} directly.`,
        own && isQuestion && `How is the ${own} going for you?`,
        isQuestion ? 'How have things been for you lately?' : '',
        'I hope that you are well.',
        '',
      )
    : some(
        person && `Soal itu sebaiknya langsung ke ${person} saja.`,
        person && `Nanti kutanyakan dulu ke ${person}, ya.`.replace('kutanyakan', `${place.self} tanyakan`),
        own && isQuestion && `Bagaimana ${nya(own)}, lancar?`,
        isQuestion ? `Bagaimana kabar ${place.you} belakangan ini?` : '',
        `Semoga ${place.you} sehat selalu.`,
        '',
      );
};

export const sensitive: Mender = place => {
  const {own} = thingOf(place);
  return place.lang === 'en'
    ? some(
        own && `I look forward to talking with you about the ${own}.`,
        own && `Back to the ${own}, then.`,
        '',
        'I look forward to talking with you.',
      )
    : some(
        own && `Kita bahas ${nya(own)} saja, ya.`,
        own && `Kembali ke ${nya(own)}, ya.`,
        '',
        `Senang bisa bertukar kabar dengan ${place.you}.`,
      );
};
