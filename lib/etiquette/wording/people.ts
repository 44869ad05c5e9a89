/** Said of or to people: turned to the work, to the fact, to their view. */
import {plainly} from './boasts.ts';
import {capital, type Mender, some, thingOf} from './mender.ts';
import {definite as nya} from './nouns.ts';
import {calledIn, standingIn} from './threads.ts';

export const personalAttack: Mender = place => {
  const {own: near} = thingOf(place);
  const name = calledIn(place.sentence);
  return place.lang === 'en'
    ? some(
        near && `I see the ${near} differently${name}; could we go through it together?`,
        near && `There are points about the ${near} that I would like to go through with you.`,
        `I see this differently${name}; could we talk it through?`,
        "I'd like to talk this through with you.",
      )
    : some(
        near &&
          `Soal ${nya(near)}, ada beberapa hal yang menurut ${place.self} masih bisa diperbaiki; boleh kita bahas bersama?`,
        near && `Boleh kita bahas ${nya(near)} bersama?`,
        `Ada hal yang ${place.self} lihat berbeda${name}; boleh kita bicarakan?`,
        'Boleh kita bicarakan hal ini?',
      );
};

export const belittling: Mender = place => {
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
        near && `${capital(place.self)} ingin mendengar pendapat ${place.you} soal ${nya(near)}.`,
        `${capital(place.self)} ingin mendengar pendapat ${place.you} soal ini.`,
      );
};

export const boasting: Mender = place => {
  const {own: near} = thingOf(place);
  const fact = plainly(place.sentence, place.lang);
  const Self = capital(place.self);
  return place.lang === 'en'
    ? some(
        near &&
          `I have some experience with ${/s$/.test(near) ? near : `this kind of ${near}`}, and I'm happy to share what I learned.`,
        near && `I enjoyed working on the ${near}, and I'm still learning.`,
        'I enjoy this work, and I am still learning.',
        "I'm happy to share what I learned along the way.",
      )
    : some(
        fact,
        near && `${Self} punya sedikit pengalaman soal ${near} dan masih terus belajar.`,
        near && `${Self} senang bisa ikut mengerjakan ${near} ini.`,
        `${Self} senang mengerjakan ini dan masih terus belajar.`,
      );
};
