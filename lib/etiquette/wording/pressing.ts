/** Pressing: the request that is left, without the pressing; the choice given back. */
import {asked, gentler} from './asks.ts';
import {statementsOf} from './facts.ts';
import {favourIn} from './favours.ts';
import {general} from './general.ts';
import {capital, type Mender, some, thingOf} from './mender.ts';
import {closed, type Place} from './place.ts';
import {calledIn} from './threads.ts';
import {topicIn} from './topics.ts';

/** A day that is asked for goes with the pressing. */
const TODAY =
  /\s+(?:today|tonight|now|by\s+(?:\S+\s*){1,3}$|hari\s+ini|malam\s+ini|sekarang|when\s+it\s+suits\s+you)(?![a-zA-ZÀ-ɏ])/gi;
/** What comes before a threat or an "or else" may be all that is asked. */
const OR_ELSE =
  /[\s,;–—-]+(?:or|otherwise|else|because|so\s+that|atau|kalau\s+tidak|kalo\s+(?:gak|nggak))\s+.*$/isu;

/** What presses: an answer that does not come, something settled over the reader's head, or something else. */
const SILENT =
  /(?<![a-zA-ZÀ-ɏ])(?:seen|read|opened|silen\w+|ignor\w+|ghost\w*|answer\w*|repl\w+|messages?|msgs?|emails?|calls?|called|wrote|written|waiting|waited|centang|dibaca|baca|balas\w*|bales\w*|diam|diem|jawab\w*|telepon|pesan|chat|nunggu|tunggu|menunggu)(?![a-zA-ZÀ-ɏ])/i;
const SETTLED =
  /(?<![a-zA-ZÀ-ɏ])(?:already\s+(?:told|booked|put|sent|paid|said\s+yes)|booked|signed\s+you|put\s+you|settled|told\s+(?:everyone|my|them|the|our)|announced|assume|terlanjur|kadung|(?:udah|sudah)\s+(?:aku|saya|gue|kami)?\s*(?:daftar\w*|bilang|umum\w*|pesan\w*|booking)|anggap)(?![a-zA-ZÀ-ɏ])/i;

/** The pressing itself is no matter to decide on. */
const MESSAGES =
  /(?<![a-zA-ZÀ-ɏ])(?:messages?|emails?|calls?|texts?|chat\w*|pesan\w*|telepon\w*|email\w*|WA)(?![a-zA-ZÀ-ɏ])/gi;

/** The choice given back, in words for what presses. */
function choices(place: Place): string[] {
  const {lang, sentence, you, self} = place;
  const name = calledIn(sentence);
  const favour = favourIn(sentence, lang);
  const isSettled = SETTLED.test(sentence);
  const isSilent = !isSettled && SILENT.test(sentence);
  if (lang === 'en') {
    return some(
      favour && `Please ${favour} only if you'd like to${name}; either answer is fine with me.`,
      isSettled && `Would that suit you${name}? If not, that is perfectly fine.`,
      isSilent && `Whenever it suits you${name}, I'd be glad to hear from you; there is no rush.`,
      ...general(place, 'choice', name),
      `Whenever it suits you${name}, I'd be glad to hear from you; there is no rush.`,
    );
  }
  return some(
    favour && `Silakan ${favour} hanya kalau ${you} berkenan${name}; kalau tidak, tidak apa-apa.`,
    isSettled && `Apakah ${you} berkenan${name}? Kalau tidak, tidak apa-apa.`,
    isSilent && `Kapan saja ${you} sempat, ${self} senang mendengar kabarnya; tidak perlu buru-buru.`,
    ...general(place, 'choice', name),
    `Kapan saja ${you} sempat, ${self} senang mendengar kabarnya; tidak perlu buru-buru.`,
  );
}

const DONE =
  /^(?:hi[^,]*,\s*)?(?:so\s+)?(?:I|we)(?:['’]ve|\s+have)?\s+(?:already\s+|just\s+)?(?:booked|put|told|sent|reserved|registered|announced|ordered|bought|invited|scheduled|added)(?![a-zA-ZÀ-ɏ])/i;
const DONE_ID =
  /^(?:saya|aku|gue|gw|kami|nama\s+[a-zA-ZÀ-ɏ]+)\s+(?:sudah|udah|telah)\s+(?:saya\s+|aku\s+|kami\s+|gue\s+|ku)?(?:pesan|booking|daftar|bilang|kirim|umum|undang|cetak|masuk|atur)[a-z]*/i;

/** What was settled over the reader's head, said as it is, with the choice given back. */
function settled({sentence, lang, you}: Place): string[] {
  const done = statementsOf(sentence, lang).filter(one => (lang === 'en' ? DONE : DONE_ID).test(one));
  return done.map(one =>
    lang === 'en'
      ? `${closed(capital(one))} If that doesn't suit you, please just say so.`
      : `${closed(capital(one))} Kalau ${you} kurang berkenan, silakan bilang saja.`,
  );
}

export const pressure: Mender = place => {
  const {own} = thingOf(place, 'owed');
  const soft = gentler(place.sentence);
  const changed = soft !== place.sentence.trim();
  const request = place.clause.replace(OR_ELSE, '');
  const kind = gentler(request);
  const isSofter =
    kind !== request.trim() &&
    !/^(?:so\s+)?(?:either|if|unless|until|kalau)/i.test(kind) &&
    kind.split(/\s+/).length >= 4;
  const topic = own ? null : topicIn(place.sentence.replace(MESSAGES, ''), place.lang);
  const question = asked(kind.replace(TODAY, ''), place.lang);
  if (place.lang === 'en') {
    return some(
      changed && closed(soft),
      question && `${question} There is no rush.`,
      changed && `${closed(soft)} There is no rush.`,
      isSofter && `${closed(kind)} There is no rush.`,
      own &&
        !/^my/.test(own.known) &&
        `Whenever you have a moment, I'd be glad of ${own.known}; there is no rush.`,
      own && `Whenever you have a moment, I'd be glad to hear about ${own.known}; there is no rush.`,
      own && `As for ${own.known}: please take your time.`,
      topic && `As for ${topic}, please decide as it suits you; either answer is fine with me.`,
      ...settled(place),
      ...choices(place),
    );
  }
  return some(
    changed && closed(soft),
    question && `${question} Tidak perlu buru-buru.`,
    isSofter && `${closed(kind)} Tidak perlu buru-buru.`,
    own && `Soal ${own.known}, kapan saja ${place.you} sempat; tidak perlu buru-buru.`,
    own && `Soal ${own.known}, silakan kapan saja ${place.you} sempat.`,
    topic && `Soal ${topic}, silakan ${place.you} putuskan sendiri; apa pun jawabannya, tidak apa-apa.`,
    ...settled(place),
    ...choices(place),
  );
};
