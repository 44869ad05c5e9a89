/** Pressing: the request that is left, without the pressing; the choice given back. */
import {asked, gentler} from './asks.ts';
import {deadlineIn, weekdayIn} from './deadlines.ts';
import {statementsOf} from './facts.ts';
import {favourIn} from './favours.ts';
import {generalNamed, generalPlain} from './general.ts';
import {capital, type Mender, saysMore, some, thingOf} from './mender.ts';
import {closed, type Place} from './place.ts';
import {calledIn, type Thing} from './threads.ts';
import {matterIn, theirs} from './topics.ts';

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

/** The reader has said no: what is left is to take it. */
const REFUSED =
  /(?<![a-zA-ZÀ-ɏ])(?:(?:you|u)(?:['’]ve)?\s+(?:said\s+(?:no|you['’]d\s+rather\s+not)|declined|refused|turned\s+(?:me|us|it)\s+down)|your\s+(?:no|refusal)(?=[\s,.;!?])|(?:not\s+accepting|won['’]t\s+(?:accept|take))\s+(?:it|your|a\s+no|no)|(?:kamu|Anda|lo|Bapak|Ibu|Mas|Mbak|Kakak|Kak)\s+(?:sudah\s+|udah\s+)?(?:bilang|jawab)\s+(?:tidak|nggak|gak|enggak)|(?:penolakan(?:mu)?|sudah\s+menolak|udah\s+nolak))(?![a-zA-ZÀ-ɏ])/i;
/** Money that is due is no gift: the reader may say when. */
const DUE =
  /(?<![a-zA-ZÀ-ɏ])(?:pay(?!\s+(?:attention|the\s+price|for\s+(?:this|that)))|repay|rent|invoice|fees?|bayar(?!an)\w*|lunas\w*|(?:sewa|tagihan|tunggakan|cicilan)(?:nya|mu)?)(?![a-zA-ZÀ-ɏ])/i;

/** The choice given back, in words for what presses. */
function choices(place: Place, topic: string | null): string[] {
  const {sentence} = place;
  const name = calledIn(sentence);
  const isSettled = SETTLED.test(sentence);
  const isSilent = !isSettled && SILENT.test(sentence);
  if (place.lang === 'id') return choicesInIndonesian(place, topic, name, isSettled, isSilent);
  const favour = favourIn(sentence, 'en');
  const due = deadlineIn(sentence, 'en');
  const day = weekdayIn(sentence);
  const whenever = `Whenever it suits you${name}, I'd be glad to hear from you; there is no rush.`;
  return some(
    REFUSED.test(place.text) && 'Thank you for telling me; I understand.',
    DUE.test(sentence) && 'When do you think you can pay? If it is difficult, please just tell me.',
    due && `It need not be ${due}; please take your time.`,
    day && `If ${day} doesn't suit you, another day is fine.`,
    favour && `Please ${favour} only if you'd like to${name}; either answer is fine with me.`,
    topic && `As for ${topic}, please decide as it suits you; either answer is fine with me.`,
    isSettled && `Would that suit you${name}? If not, that is perfectly fine.`,
    ...generalNamed(place, 'choice', name),
    isSilent && whenever,
    saysMore(place) && '',
    ...generalPlain(place, 'choice', name),
    whenever,
  );
}

function choicesInIndonesian(
  place: Place,
  topic: string | null,
  name: string,
  isSettled: boolean,
  isSilent: boolean,
): string[] {
  const {you, self, sentence} = place;
  const favour = favourIn(sentence, 'id');
  const due = deadlineIn(sentence, 'id');
  const whenever = `Kapan saja ${you} sempat, ${self} senang mendengar kabarnya; tidak perlu buru-buru.`;
  return some(
    REFUSED.test(place.text) && `Terima kasih sudah memberi tahu; ${self} mengerti.`,
    DUE.test(place.text) &&
      `Kira-kira kapan ${you} bisa membayar? Kalau ada kendala, silakan kabari ${self}.`,
    due && `Tidak harus ${due}; kapan saja ${you} sempat.`,
    favour && `Silakan ${favour} hanya kalau ${you} berkenan${name}; kalau tidak, tidak apa-apa.`,
    topic && `Soal ${topic}, silakan ${you} putuskan sendiri; apa pun jawabannya, tidak apa-apa.`,
    isSettled && `Apakah ${you} berkenan${name}? Kalau tidak, tidak apa-apa.`,
    ...generalNamed(place, 'choice', name),
    isSilent && whenever,
    saysMore(place) && '',
    ...generalPlain(place, 'choice', name),
    whenever,
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

/** A capital alone changes nothing. */
const isOther = (said: string, own: string): boolean => said.toLowerCase() !== own.trim().toLowerCase();

/** Words by which something is asked for, or said to be owed. */
const ASKED_FOR =
  /(?<![a-zA-ZÀ-ɏ])(?:need|needs|want|wants|expect|expecting|send|sign|give|get|gets|got|wait|waiting|where|when|still|owe|owed|due|by|today|tonight|tomorrow|now|until|till|before|unless|reply|answer|missing|without|perlu|butuh|minta|kirim\w*|tanda|teken|kasih|tunggu|nunggu|menunggu|mana|kapan|kapankah|masih|belum|harus|sebelum|hari|malam|besok|sekarang|tanpa|bayar\w*|transfer|setor\w*|iuran|jawab\w*|balas\w*|coret\w*|lunas\w*|siap\w*)(?![a-zA-ZÀ-ɏ])/i;

/** What is threatened stays a threat however softly its verb is put. */
const THREATENS =
  /(?<![a-zA-ZÀ-ɏ])(?:or\s+(?:I|we|else|you)|otherwise|if\s+(?:you|u)\s+(?:don['’]?t|do\s+not|won['’]?t|can['’]?t)|unless|(?:until|till)\s+(?:you|u)|atau\s+(?:saya|aku|gue|kami)|(?:kalau|kalo|bila|jika|sampai)\s+(?:\S+\s+){0,4}(?:tidak|nggak|gak|ga|belum|gagal))(?![a-zA-ZÀ-ɏ])|(?<![a-zA-ZÀ-ɏ])(?:regret|sorry|pay\s+for|tanggung\w*|bertanggung|menyesal)(?![a-zA-ZÀ-ɏ])/i;
/** Where somebody goes there is no rush, but a choice. */
const GOES = /^Could\s+you\s+(?:come|join|attend|be|sit|speak|host|perform)(?![a-zA-ZÀ-ɏ])/i;

/** What is asked for and named in the sentence; a threat names the writer's own ("… or read my review"). */
function owedIn(place: Place): Thing | null {
  const own = ASKED_FOR.test(place.sentence) ? thingOf(place, 'owed').own : null;
  return own && /^my\s/.test(own.known) && THREATENS.test(place.sentence) ? null : own;
}

export const pressure: Mender = place => {
  const own = REFUSED.test(place.text) ? null : owedIn(place);
  const soft = gentler(place.sentence);
  const changed = isOther(soft, place.sentence) && !THREATENS.test(place.sentence);
  const request = place.clause.replace(OR_ELSE, '');
  const kind = gentler(request);
  const isSofter =
    isOther(kind, request) &&
    !/^(?:so\s+)?(?:either|if|unless|until|kalau)/i.test(kind) &&
    kind.split(/\s+/).length >= 4;
  const topic = own ? null : theirs(matterIn(place.sentence.replace(MESSAGES, ''), place.lang));
  const favour = asked(kind.replace(TODAY, ''), place.lang);
  const question = favour && !DUE.test(favour) ? favour : null;
  if (place.lang === 'en') {
    return some(
      changed && closed(soft),
      question &&
        `${question} ${GOES.test(question) ? 'Only if it suits you, of course.' : 'There is no rush.'}`,
      changed && `${closed(soft)} There is no rush.`,
      isSofter && `${closed(kind)} There is no rush.`,
      own &&
        !/^my/.test(own.known) &&
        `Whenever you have a moment, I'd be glad of ${own.known}; there is no rush.`,
      own && `Whenever you have a moment, I'd be glad to hear about ${own.known}; there is no rush.`,
      own && `As for ${own.known}: please take your time.`,
      ...settled(place),
      ...choices(place, topic),
    );
  }
  return some(
    changed && closed(soft),
    question && `${question} Tidak perlu buru-buru.`,
    isSofter && `${closed(kind)} Tidak perlu buru-buru.`,
    own && `Soal ${own.known}, kapan saja ${place.you} sempat; tidak perlu buru-buru.`,
    own && `Soal ${own.known}, silakan kapan saja ${place.you} sempat.`,
    ...settled(place),
    ...choices(place, topic),
  );
};
