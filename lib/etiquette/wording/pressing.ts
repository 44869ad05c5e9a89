/** Pressing: the request that is left, without the pressing. */
import {asked, gentler} from './asks.ts';
import {type Mender, some, thingOf} from './mender.ts';
import {definite as nya} from './nouns.ts';
import {closed} from './place.ts';
import {calledIn} from './threads.ts';

/** A day that is asked for goes with the pressing. */
const TODAY =
  /\s+(?:today|tonight|now|by\s+(?:\S+\s*){1,3}$|hari\s+ini|malam\s+ini|sekarang|when\s+it\s+suits\s+you)(?![a-zA-ZÀ-ɏ])/gi;

export const pressure: Mender = place => {
  const {own: near} = thingOf(place);
  const name = calledIn(place.sentence);
  const soft = gentler(place.sentence);
  const changed = soft !== place.sentence.trim();
  // What comes before a threat or an "or else" may be all that is asked.
  const request = place.clause.replace(/\s+(?:or|atau|kalau\s+tidak)\s+.*$/isu, '');
  const question = asked(gentler(request).replace(TODAY, ''), place.lang);
  if (place.lang === 'en') {
    return some(
      changed && closed(soft),
      question && `${question} There is no rush.`,
      changed && `${closed(soft)} There is no rush.`,
      gentler(request) !== request.trim() && `${closed(gentler(request))} There is no rush.`,
      near && `Whenever you have a moment, I'd be glad to hear about the ${near}; there is no rush.`,
      near && `As for the ${near}: please take your time.`,
      `Whenever it suits you${name}, I'd be glad to hear from you; there is no rush.`,
      'Please take your time.',
    );
  }
  return some(
    changed && closed(soft),
    question && `${question} Tidak perlu buru-buru.`,
    gentler(request) !== request.trim() && `${closed(gentler(request))} Tidak perlu buru-buru.`,
    near && `Soal ${nya(near)}, kapan saja ${place.you} sempat; tidak perlu buru-buru.`,
    near && `Soal ${nya(near)}, silakan kapan saja ${place.you} sempat.`,
    `Kapan saja ${place.you} sempat, ${place.self} senang mendengar kabarnya; tidak perlu buru-buru.`,
    `Silakan kapan saja ${place.you} sempat.`,
  );
};
