/** Better wordings for each rule, the nearest to the writer's own words first. What of them holds is tried by `mend`. */
import {APOLOGY, EXPLAINS} from '../manners/frames.ts';
import type {RuleId} from '../report.ts';
import {asksMended, gentler} from './asks.ts';
import {closed, type Place} from './place.ts';
import {personIn, standingIn, thingIn} from './threads.ts';

type Mender = (place: Place) => string[];

const some = (...wordings: readonly (string | null | false | undefined)[]): string[] =>
  wordings.filter((one): one is string => typeof one === 'string');

function thingOf(place: Place): {own: string | null; near: string | null} {
  const own = thingIn(place.clause, place.lang) ?? thingIn(place.sentence, place.lang);
  return {own, near: own ?? thingIn(place.text, place.lang)};
}

const nya = (thing: string): string => (/nya$/u.test(thing) ? thing : `${thing}nya`);

const pressure: Mender = place => {
  const {near} = thingOf(place);
  const soft = gentler(place.sentence);
  const changed = soft !== place.sentence.trim();
  if (place.lang === 'en') {
    return some(
      changed && closed(soft),
      changed && `${closed(soft)} There is no rush.`,
      near && `Whenever you have a moment, I'd be glad to hear about the ${near}; there is no rush.`,
      near && `As for the ${near}: please take your time.`,
      "Whenever it suits you, I'd be glad to hear from you; there is no rush.",
      'Please take your time.',
    );
  }
  return some(
    changed && closed(soft),
    near && `Soal ${nya(near)}, kapan saja ${place.you} sempat; tidak perlu buru-buru.`,
    near && `Soal ${nya(near)}, silakan kapan saja ${place.you} sempat.`,
    `Kapan saja ${place.you} sempat, ${place.self} senang mendengar kabarnya; tidak perlu buru-buru.`,
    `Silakan kapan saja ${place.you} sempat.`,
  );
};

const personalAttack: Mender = place => {
  const {near} = thingOf(place);
  return place.lang === 'en'
    ? some(
        near && `I see the ${near} differently; could we go through it together?`,
        near && `There are points about the ${near} that I would like to go through with you.`,
        'I see this differently; could we talk it through?',
        "I'd like to talk this through with you.",
      )
    : some(
        near &&
          `Soal ${nya(near)}, ada beberapa hal yang menurut ${place.self} masih bisa diperbaiki; boleh kita bahas bersama?`,
        near && `Boleh kita bahas ${nya(near)} bersama?`,
        `Ada hal yang ${place.self} lihat berbeda; boleh kita bicarakan?`,
        'Boleh kita bicarakan hal ini?',
      );
};

const belittling: Mender = place => {
  const {near} = thingOf(place);
  const standing = standingIn(place.clause, place.lang);
  return place.lang === 'en'
    ? some(
        standing && `As ${standing}, you may well see things here that I don't.`,
        near && `I'd value your view of the ${near}.`,
        near && `I'd be glad to go through the ${near} together.`,
        "I'd be glad to hear how you see this.",
        "I'd be glad of your view.",
      )
    : some(
        standing && `Sebagai ${standing}, ${place.you} tentu melihat hal yang tidak ${place.self} lihat.`,
        near &&
          `${place.self.charAt(0).toUpperCase()}${place.self.slice(1)} ingin mendengar pendapat ${place.you} soal ${nya(near)}.`,
        `${place.self.charAt(0).toUpperCase()}${place.self.slice(1)} ingin mendengar pendapat ${place.you} soal ini.`,
      );
};

const boasting: Mender = place => {
  const {near} = thingOf(place);
  const Self = `${place.self.charAt(0).toUpperCase()}${place.self.slice(1)}`;
  return place.lang === 'en'
    ? some(
        near &&
          `I have some experience with ${/s$/u.test(near) ? near : `this kind of ${near}`}, and I'm happy to share what I learned.`,
        near && `I enjoyed working on the ${near}, and I'm still learning.`,
        'I enjoy this work, and I am still learning.',
        "I'm happy to share what I learned along the way.",
      )
    : some(
        near && `${Self} punya sedikit pengalaman soal ${near} dan masih terus belajar.`,
        near && `${Self} senang bisa ikut mengerjakan ${near} ini.`,
        `${Self} senang mengerjakan ini dan masih terus belajar.`,
      );
};

const gossip: Mender = place => {
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

const privacy: Mender = place => {
  const person =
    personIn(place.clause, place.lang, place.reader) ?? personIn(place.sentence, place.lang, place.reader);
  const isQuestion =
    /\?\s*$/u.test(place.sentence) || /\b(?:berapa|kapan|kenapa|memangnya|kok)\b/iu.test(place.clause);
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

const sensitive: Mender = place => {
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

const brokenPromise: Mender = place => {
  const own = closed(place.sentence);
  const sorry = APOLOGY.test(place.text);
  const reason = EXPLAINS.test(place.text);
  if (place.lang === 'en') {
    const cause = 'because something on my side took longer than I had planned';
    return some(
      sorry && !reason && `${own} This is ${cause}.`,
      reason && !sorry && `${own} I'm sorry about this, and I know that you were counting on it.`,
      `${own} I'm sorry about this; it is ${cause}.`,
      `${own} I apologise, and I'm sorry for the trouble: this is ${cause}, and I'll tell you the new day as soon as I have it.`,
      `I'm sorry to let you down on this, ${cause}; I'll come back to you with a new day.`,
    );
  }
  const cause = `karena ada pekerjaan di pihak ${place.self} yang memakan waktu lebih lama dari rencana`;
  return some(
    sorry && !reason && `${own} Ini ${cause}.`,
    reason && !sorry && `${own} Mohon maaf, ${place.self} tahu ${place.you} sudah menunggu.`,
    `${own} Mohon maaf, ini ${cause}.`,
    `${own} Mohon maaf yang sebesar-besarnya, ini ${cause}; hari barunya segera ${place.self} kabari.`,
    `Mohon maaf, ini belum bisa ${place.self} penuhi ${cause}; hari barunya segera ${place.self} kabari.`,
  );
};

const PLACEHOLDER =
  /\{\{?[^{}\n]{0,60}\}\}?|\[[^\]\n]{1,60}\]|<[a-z][a-z _]{0,40}>|\$\{[^}\n]{0,40}\}|%[a-z_]{2,30}%|x{4,}|_{4,}/giu;

const impersonal: Mender = place => {
  const {near} = thingOf(place);
  const filled = place.sentence
    .replace(PLACEHOLDER, '')
    .replace(/\s+([,.!?])/gu, '$1')
    .replace(/\s{2,}/gu, ' ')
    .trim();
  const own = /\p{L}{2}/u.test(filled) ? closed(filled) : '';
  const lead = own ? `${own} ` : '';
  return place.lang === 'en'
    ? some(
        `${lead}I read what you wrote about ${near ? `your ${near}` : 'your work'}, and one point in it stayed with me: I'd like to ask you about it.`,
        `${lead}I'm writing to you because your post about ${near ? `the ${near}` : 'your work'} helped me with a question of my own.`,
        `I read your post about ${near ? `the ${near}` : 'your work'} and it helped me with a question of my own; I'd like to tell you how.`,
        `I enjoyed your talk${near ? ` about the ${near}` : ''}, and one point in it stayed with me.`,
        '',
      )
    : some(
        `${lead}${place.self.charAt(0).toUpperCase()}${place.self.slice(1)} membaca tulisan ${place.you} soal ${near ?? 'pekerjaan ini'}, dan ada satu hal yang ingin ${place.self} tanyakan.`,
        `${lead}${place.self.charAt(0).toUpperCase()}${place.self.slice(1)} menghubungi ${place.you} karena tulisan ${place.you} soal ${near ?? 'pekerjaan ini'} menjawab pertanyaan ${place.self}.`,
        `Tulisan ${place.you} soal ${near ?? 'pekerjaan ini'} menjawab pertanyaan ${place.self}; boleh ${place.self} bertanya satu hal?`,
        '',
      );
};

/** Wordings to try for a rule, the best first; an empty one leaves the words out. */
export const CANDIDATES: Readonly<Record<RuleId, Mender>> = {
  'one-sided-ask': asksMended,
  pressure,
  'personal-attack': personalAttack,
  belittling,
  boasting,
  gossip,
  privacy,
  'sensitive-topic': sensitive,
  'broken-promise': brokenPromise,
  impersonal,
};
