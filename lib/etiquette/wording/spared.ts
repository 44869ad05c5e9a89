/** What is better left out, asked of the person directly, or turned back to the matter at hand. */
import {dataIn} from './data.ts';
import {general} from './general.ts';
import {type Mender, personAround, personOf, saysMore, some, toReader} from './mender.ts';
import type {Place} from './place.ts';
import {thingIn} from './threads.ts';
import {theirs} from './topics.ts';

const ASKS =
  /\?|(?<![a-zA-ZÀ-ɏ])(?:spill|tell\s+(?:me|us)|let\s+(?:me|us)\s+know|fill\s+me\s+in|give\s+me|send\s+me|get\s+me|drop|dirt|what(?:['’]s|\s+is|\s+really)|who(?:['’]s|\s+is)|minta(?=\s+(?:data|nomor|alamat|foto|daftar|info)\w*)|kirim(?:kan|in|i)|kasih\s+tahu|ceritain|ceritakan|bocorin|korek\w*|cari\s+tahu|(?:berapa|kenapa|siapa)(?=\s+(?:sih|ya|emang\w*)|\s*$)|(?:apa|emang)\s+ben[ae]r|benarkah|bener(?=\s+(?:gak|nggak|ga|ya)))(?![a-zA-ZÀ-ɏ])/i;
const SOMEBODY =
  /(?<![a-zA-ZÀ-ɏ])(?:he|she|his|her|him|they|their|them|dia|ia|beliau|doi|[a-z]{3,}nya)(?:['’][a-z]+)?(?![a-zA-ZÀ-ɏ])/i;
const PART = /^(?:my|our|the|your|their|that)\s/i;

const WORK_OF =
  /^['’]s\s+(report|slides|numbers|figures|draft|code|design|plan|proposal|talk)(?![a-zA-ZÀ-ɏ])/i;

/** The work of the person that the sentence speaks of ("Stefan's numbers"), which they can be asked about. */
function workOf(sentence: string, person: string): string | null {
  const at = sentence.indexOf(person);
  return at < 0 ? null : (WORK_OF.exec(sentence.slice(at + person.length))?.[1]?.toLowerCase() ?? null);
}

const REQUEST =
  /^(?:would|could|can|will)\s+you\s(?!(?:believe|keep|imagine|say))[^,;:–—?]{8,80}(?=[,;:–—]\s)/i;

/** The request that a sentence begins with, before it comes to what is not the writer's to tell: "Would you go easy this week, they …" */
const requestIn = ({sentence, lang}: Place): string | null => {
  const request = lang === 'en' ? REQUEST.exec(sentence)?.[0] : undefined;
  return request ? `${request.trim()}?` : null;
};

function gossipInEnglish(place: Place, person: string | null): string[] {
  const thing = person && workOf(place.sentence, person);
  const isPart = person !== null && PART.test(person);
  const where = thingIn(place.sentence, 'en', 'workplace');
  const around = person === null && SOMEBODY.test(place.sentence) ? personAround(place) : null;
  return some(
    requestIn(place),
    thing && `I'd rather ask ${person} directly about the ${thing}.`,
    person && !isPart && ASKS.test(place.sentence) && `How is ${person} doing these days?`,
    person && !isPart && `I hope ${person} is doing well.`,
    person && `I'd rather ask ${person} directly how things stand.`,
    person && `I wish ${person} well.`,
    saysMore(place) && '',
    where && theirs(where.known) && `I hope all is well at ${where.known}.`,
    around && `How is ${around} doing these days?`,
    'How are things on your side?',
    '',
  );
}

/** In an Indonesian sentence a title without a name ("Pak Rektor") and a part ("bendahara yayasan") stand alike. */
export const gossip: Mender = place => {
  const person = personOf(place);
  if (place.lang === 'en') return gossipInEnglish(place, person);
  const isPart = person !== null && /^\p{Ll}/u.test(person);
  const where = thingIn(place.sentence, 'id', 'workplace');
  const around = person === null && SOMEBODY.test(place.sentence) ? personAround(place) : null;
  return some(
    person && !isPart && ASKS.test(place.sentence) && `Bagaimana kabar ${person} sekarang?`,
    person && !isPart && `Semoga ${person} baik-baik saja.`,
    person && `Soal itu sebaiknya ditanyakan langsung ke ${person} saja.`,
    person && !isPart && `Salam untuk ${person}, ya.`,
    saysMore(place) && '',
    where && `Semoga semua baik-baik saja di ${where.bare} itu.`,
    around && `Bagaimana kabar ${around} sekarang?`,
    `Bagaimana kabar ${place.you} belakangan ini?`,
    '',
  );
};

const OFFICIAL =
  /(?<![a-zA-ZÀ-ɏ])(?:interview|application|position|job|role|hire|hiring|offer|lease|flat|form|formulir|candidate|contract|viewing|mentor|wawancara|lamaran|posisi|kandidat|user|offering|isian|kontrak|survei|kos|sewa|pelamar)(?![a-zA-ZÀ-ɏ])/i;

/** Asks for what is others' own, none of whom is named. */
const OF_OTHERS =
  /(?<![a-zA-ZÀ-ɏ])(?:(?:send|give|get|drop)\s+me|which\s+of\s+(?:your|the|them)|find\s+out|who\s+(?:of|in|among)\s+(?:your|ur|the))(?![a-zA-ZÀ-ɏ])/i;

/** The reader's own family, whom one may wish well. */
const KIN_EN =
  /(?<![a-zA-ZÀ-ɏ])your\s+(husband|wife|mother|father|mum|mom|dad|parents|sister|brother|daughter|son|family|in-laws)(?![a-zA-ZÀ-ɏ'’-])/i;
const KIN_ID =
  /(?<![a-zA-ZÀ-ɏ])(?<!(?:mantan|almarhum|almarhumah|mendiang|calon|bekas)\s)(?:(suami|istri|anak|ibu|bapak|ayah|orang\s+tua|keluarga)\s+(?:Anda|kamu|lo|Bapak|Ibu|Mas|Mbak|Kak|Kakak|Saudari)(?![a-zA-ZÀ-ɏ])|(suami|istri|anak|ayah|keluarga)mu(?![a-zA-ZÀ-ɏ]))/i;

/** How somebody may be reached, which the reader may have asked for; anything else is best left untold. */
const CONTACT =
  /\d{5,}|@|(?<![a-zA-ZÀ-ɏ])(?:number|phone|mobile|cell|address|email|lives\s+(?:at|on)|contact|list|nomor(?:nya)?|no\.?\s*(?:hp|wa|telp)|telepon|alamat(?:nya)?|rumahnya|kontak(?:nya)?|daftar)(?![a-zA-ZÀ-ɏ])/i;

function privacyInEnglish(place: Place, person: string | null): string[] {
  const asks = ASKS.test(place.sentence);
  const data = asks ? null : dataIn(place);
  const where = thingIn(place.sentence, 'en', 'workplace');
  const kin = asks && toReader(place.sentence) ? KIN_EN.exec(place.sentence)?.[1]?.toLowerCase() : null;
  return some(
    requestIn(place),
    kin && `I hope your ${kin} ${/s$/.test(kin) ? 'are' : 'is'} doing well.`,
    person && asks && `I'd rather ask ${person} directly.`,
    !asks && !CONTACT.test(place.sentence) && saysMore(place) && '',
    person && `I'll check with ${person} first what I may pass on.`,
    person && `It is best to ask ${person} directly.`,
    OF_OTHERS.test(place.sentence) && "I'd rather ask them directly.",
    asks &&
      (OFFICIAL.test(place.text)
        ? 'Is there anything that you would like me to know?'
        : toReader(place.sentence) &&
          (where ? `How are things at ${where.known}?` : general(place, 'howAreYou')[0])),
    data && `I'd rather not pass on the ${data}.`,
    saysMore(place) && '',
    asks && 'How have things been for you lately?',
    asks
      ? 'Please tell me only what you would like to share.'
      : "I'd rather not pass on what isn't mine to tell.",
    'I hope that you are well.',
    '',
  );
}

export const privacy: Mender = place => {
  const person = personOf(place);
  if (place.lang === 'en') return privacyInEnglish(place, person);
  const asks = ASKS.test(place.sentence);
  const data = asks ? null : dataIn(place);
  const {you, self} = place;
  const kin = asks ? KIN_ID.exec(place.sentence) : null;
  return some(
    kin && `Semoga ${(kin[1] ?? kin[2] ?? '').toLowerCase()} ${you} sehat selalu.`,
    person && asks && `Soal itu sebaiknya ${self} tanyakan langsung ke ${person} saja.`,
    !asks && !CONTACT.test(place.sentence) && saysMore(place) && '',
    person && `Nanti ${self} tanyakan dulu ke ${person}, apa yang boleh disampaikan.`,
    person && `Soal itu sebaiknya langsung ke ${person} saja.`,
    OF_OTHERS.test(place.sentence) && `Soal itu sebaiknya ${self} tanyakan langsung ke mereka.`,
    asks &&
      (OFFICIAL.test(place.text) ? `Ada hal yang ingin ${you} sampaikan?` : general(place, 'howAreYou')[0]),
    data && `Sebaiknya ${data} itu tidak ${self} bagikan.`,
    saysMore(place) && '',
    'Soal itu biar yang bersangkutan saja yang bercerita.',
    `Semoga ${you} sehat selalu.`,
    '',
  );
};
