/** Indonesian and mixed clauses that promise: "revisinya saya kirim", "akan dikirim", "nanti aku kabarin". */
import type {PromiseKind} from './english.ts';
import {INDONESIAN_CLUES} from './indonesian-clues.ts';
import {
  ADVERTISED,
  APPROACHES,
  ASKED,
  BELONGS,
  DISTANT,
  HEDGED,
  OFFERED,
  OWN_LIFE,
  PERFORMED,
  READER,
  REFUSED,
  REPORTED,
  WISHED,
  WRITER,
} from './indonesian-words.ts';
import {INDONESIAN_ACTIVE, INDONESIAN_FUTURE, INDONESIAN_STEM} from './verbs.ts';

/** Words between the writer and the verb that say "will". */
const FUTURE =
  'akan|bakal|bakalan|pasti|segera|langsung|nanti|nnti|nti|ntar|tar|usahakan|usahain|berusaha|janji|berjanji|siap|insya\\s?allah|insyaallah|insha\\s?allah|secepatnya|coba|commit|besok|bsk|lusa|bersedia|sanggup|menyanggupi|berkomitmen|komit';
const ADVERBS = `(?:(?:${FUTURE}|juga|sekalian|yang|yg|tetap|sendiri|masih|harus|bantu|bantuin|sempatkan|sempetin|lagi|terus|baru|udah|sudah|hari\\s+ini|malam\\s+ini|nanti\\s+(?:malam|sore|siang|malem)|tonight|tomorrow|untuk|(?:dapat|bisa|harus)(?=\\s+\\w+))\\s+)*`;

type Head = RegExpExecArray | null;

const whole = (body: string): RegExp => new RegExp(`\\b(?:${body})(?![a-zA-ZÀ-ɏ0-9])`, 'i');

/** "saya kirim": the object's voice, with which one takes a thing on. */
const DOES = whole(
  `${WRITER}\\s+${ADVERBS}${INDONESIAN_STEM}|(?:ku-?|tak\\s?)${INDONESIAN_STEM}|tak\\s?(?:lihat|liat|tunggu)(?=\\s+(?:dulu|di))`,
);
/** "saya akan mengirim": the active voice promises only with a word for the future. */
const WILL_FIRST = '(?:akan|bakal|segera|pasti|nanti|baru\\s+(?:akan|bisa|dapat))\\s+';
const WILL_LAST = '\\s+(?:\\w+\\s+)?(?:akan|bakal)\\s+';
const WILL = whole(
  `${WILL_FIRST}${WRITER}\\s+${ADVERBS}${INDONESIAN_STEM}|${WRITER}${WILL_LAST}(?:segera\\s+|langsung\\s+|juga\\s+)?${INDONESIAN_FUTURE}|(?:akan|bakal|segera)\\s+${WRITER}\\s+${INDONESIAN_FUTURE}`,
);
const WILL_ACTIVELY = whole(
  `${WRITER}\\s+(?:\\w+\\s+){0,2}?(?:${FUTURE}|bantu|bantuin)\\s+(?:\\w+\\s+)?${INDONESIAN_ACTIVE}`,
);
/** Quick looks before the long patterns of what "will" is said with; those cost most when they are first used. */
const SAYS_WILL = new RegExp(`\\b(?:${FUTURE}|bantu|bantuin|baru)\\s`, 'i');
const WILL_BEGINS = new RegExp(`\\b(?:${WILL_FIRST}${WRITER}\\s|${WRITER}${WILL_LAST})`, 'i');
const WILL_BEFORE_VERB = new RegExp(
  `\\b${WRITER}\\s+(?:\\w+\\s+){0,2}?(?:${FUTURE}|bantu|bantuin)\\s+(?:\\w+\\s+)?`,
  'i',
);

/** Where the clause says "will". */
function willIn(clause: string): Head {
  if (!SAYS_WILL.test(clause)) return null;
  const active = WILL_BEFORE_VERB.test(clause) ? WILL_ACTIVELY.exec(clause) : null;
  const other = WILL_BEGINS.test(clause) ? WILL.exec(clause) : null;
  return active && (!other || active.index <= other.index) ? active : other;
}

/** "Kita" holds the reader too; with the reader as the one who gets it, it is the writer's side. */
const WE_WILL = whole(`kita\\s+(?:akan|bakal|bakalan)\\s+${INDONESIAN_ACTIVE}`);
const FOR_YOU =
  /\b(?:buat|untuk|ke|kepada)\s+(?:\w+\s+)?(?:kamu|kalian|anda|bapak|ibu|lo|lu|mas|mbak|kak)\b/i;
const CONTINUES = new RegExp(`^(?:akan|bakal|segera)\\s+${INDONESIAN_ACTIVE}(?![a-zA-ZÀ-ɏ])`, 'i');
const SENT =
  '(?:kirim(?:kan|in|i)?|sampaikan|sampein|serahkan|kabari|kabarin|hubungi|proses|transfer|bayar(?:kan)?|tindak\\s?lanjuti|follow[\\s-]?up|selesaikan|perbaiki|update|share|antar(?:kan)?|unggah|upload|balas|informasikan|infokan|jawab|terbitkan|umumkan\\s+ke|bantu|unggah|rampungkan|lengkapi|serahkan|urus|tangani|bereskan|kembalikan|ganti|refund|cek|rapikan|siapkan|teruskan|lunasi|email|beritahu)';
const PASSIVE = whole(
  `(?:akan|bakal|nanti|nnti|ntar|segera|besok|bsk|lusa|langsung|pasti|hari\\s+ini|malam\\s+ini|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?:\\s+(?:depan|pagi|siang|sore))?)\\s+(?:segera\\s+|langsung\\s+|sudah\\s+)*di-?${SENT}(?!\\s+(?:sekretaris|kurir|ajudan|admin|staf|pak|bu|mas|mbak|kak|oleh|mereka|dia)(?![a-zA-ZÀ-ɏ]))`,
);
const OTHERS_DO =
  /\boleh\s+(?!kami|saya|tim\s+kami)|\b(?:panitia|mereka|dia|beliau|kegiatan|acara|dinas|pemerintah)\b/i;
const COMES = whole(
  `${WRITER}\\s+${ADVERBS}(?:hadir|datang|dateng|mampir|silaturahmi|menghadap|main\\s+ke|berkunjung|sowan|merapat|standby|stand\\s?by|gabung|join|(?:ke|meluncur\\s+ke)\\s+(?:situ|sana|kantor|rumah|toko|tempat|kampus|sekolah|klinik|lokasi|venue|kos)(?:mu|nya)?|(?:ada\\s+)?di\\s+(?:stasiun|bandara|venue|terminal|lobi|lokasi|kantor|tempat|sana|situ|depan|pos)|(?:men)?jadi\\s+(?:tuan\\s+rumah|penerjemah|pengganti|penengah|panitia|moderator|pembicara|juri|mentor|pemateri|narasumber|notulis|mc|host|saksi)|(?:tunggu|nunggu)\\s+(?:${READER}\\s+)?di)|(?:ku|tak\\s?)tunggu\\s+di`,
);
const TAKES_ON = whole(
  `(?:biar|biarkan)\\s+${WRITER}\\s+(?:aja\\s+|saja\\s+)?(?:yang|yg)|${WRITER}\\s+(?:aja\\s+)?(?:yang|yg)\\s+(?:akan\\s+)?(?:urus|ngurus|kerjakan|kerjain|handle|tanggung|take\\s+over|bayar|bawa|siapkan|siapin|bereskan|beresin|jemput|antar|kirim|hubungi|atur|lanjutkan|follow\\s+up|datang|standby|(?:bayar|tanggung|pesan|beli|ambil|cari|jaga|temen|anter|angkut|bikin)in|nyetir|ngurusin|urusin|pesan|pesenin|tangani|mengurus|menangani|mengantar|menjemput|jalan|belikan|beliin)|(?:serahkan|serahin|percayakan)\\s+(?:saja\\s+|aja\\s+)?(?:ke|pada|sama)\\s+${WRITER}|${WRITER}\\s+(?:janji|berjanji|pastikan|jamin|pastiin|usahakan|usahain|sanggupi)(?!\\s+(?:apa|sama))`,
);
const ACCEPTS =
  /^(?:(?:ok(?:e|ay)?|siap|baik|sip)\b[\s,]*(?:[a-zA-ZÀ-ɏ]+[\s,]+)?)?(?:laksanakan|dilaksanakan|siap\s+(?:laksanakan|dilaksanakan|kerjakan|dikerjakan|eksekusi|meluncur)|meluncur|otw|pokoknya\s+beres|can\s+do|will\s+do)\s*[.!]*$/i;
const ARRIVES = whole(
  `(?:sudah|udah|akan|bakal|pasti)?\\s*(?:ada\\s+|sampai\\s+|masuk\\s+|beres\\s+)?(?:di\\s+tangan|di\\s+meja|masuk(?:\\s+ke)?\\s+(?:email|e-mail|surel|inbox|rekening)|sampai\\s+di|${READER}\\s+(?:akan\\s+|sudah\\s+|pasti\\s+|udah\\s+|bakal\\s+|bisa\\s+)*(?:terima|nerima|menerima|dapat|dapet))`,
);
const FOLLOWS = whole(
  '(?<=[a-zA-ZÀ-ɏ]\\s+)(?:akan\\s+)?(?:menyusul|nyusul)|(?:bisa|selesai|siap|kelar|rampung|beres)(?=\\s+(?:besok|lusa|hari|senin|selasa|rabu|kamis|jumat|sabtu|tanggal|tgl|paling))(?=.*\\binstead\\b)',
);
/** What one promises not to pass on. */
const CONFIDES = whole(
  `(?:tidak|tdk|nggak|ngga|enggak|gak|ga|ndak)\\s+(?:akan|bakal|bakalan)\\s+(?:${WRITER}\\s+)?(?:(?:men|meny|mem)?(?:ceritakan|ceritain|cerita|sebarkan|sebarin|bocorkan|bocorin|bagikan|sampaikan|teruskan|bilang|kasih\\s+tahu))\\s+(?:\\w+\\s+)?(?:ke|kepada|sama|pada)\\s+(?:siapa|orang\\s+lain|yang\\s+lain)`,
);
/** "Beri saya waktu sampai Senin" only sets the day. */
const GIVE_TIME = /^(?:(?:beri|kasih|kasi|minta|mohon)\s+)(?:(?:saya|aku|gue|gw|kami)\s+)?(?:waktu|tempo)\b/i;
/** A day named anywhere in the sentence. */
const AHEAD =
  /\b(?:besok|lusa|nanti|ntar|senin|selasa|rabu|kamis|jumat|sabtu|sejam|jam|pukul|tanggal|tgl|minggu\s+depan|pekan\s+depan)\b/i;
/** "Minggu kelar", "terbit hari Kamis": after what the writer says he does. */
const BE_DONE = whole(
  '(?:sudah|udah|udh|sdh|pasti|bakal|akan)?\\s*(?:beres|kelar|selesai|rampung|terbit|terkirim|ready|jadi(?=\\s+(?:besok|lusa|hari|senin|selasa|rabu|kamis|jumat|sabtu)))',
);
const IN_HAND = whole(`(?:sedang|lagi)\\s+${WRITER}`);
const GETS_BACK = whole(
  `(?:nanti|ntar|besok|lusa|tar)\\s+(?:${WRITER}\\s+)?balik\\s+lagi|balik\\s+lagi\\s+ke\\s+${READER}`,
);
const ELDER = whole(`(?:bapak|ibu|kakak|om|tante|eyang|pakde|bude|mbak|mas)\\s+${ADVERBS}${INDONESIAN_STEM}`);

const SAYS_FUTURE = whole(
  `${FUTURE}|dulu|tanggung|begitu|setelah|sesudah|habis|kalau\\s+(?:sudah|udah)|sebentar|sekalian|secepat|minggu\\s+depan|pekan\\s+depan|bulan\\s+depan|next\\s+\\w+|pekan\\s+ini|minggu\\s+ini|paling\\s+lambat|sekarang|sore\\s+ini|malam\\s+ini|siang\\s+ini|abis\\s+ini|habis\\s+ini|kemudian|(?:begitu|kalau|kalo)\\s+ada\\s+(?:kabar|perkembangan|info|update)`,
);
const FOR_READER = whole(
  `(?:ke|kepada|untuk|buat|bagi|sama|dengan)\\s+(?:\\w+\\s+){0,2}${READER}|(?:me(?:ng|m)?)?(?:kabari|kabarin|hubungi|hubungkan|kenalkan|kenalin|jemput|antar|temani|temenin|bantu|bantuin|telepon|telpon|update|email|chat|info|infoin|kontak|ganti|ajari|ajarin|undang)\\s+${READER}|${READER}\\s+(?:ke|dengan|kepada)|uangmu|-?mu\\b`,
);
const ACCEPTED =
  /\b(?:siap|baik|oke|ok|sip|noted|boleh|deal|bisa|gampang|tenang|jangan\s+khawatir|terima\s+kasih\s+(?:pertanyaan|sudah\s+mengingatkan|reminder)|thanks\s+reminder)\b/i;
/** "aku ambil ya", "gue kirimin deh": said to somebody who waits for it. */
const ASSURES =
  /^[^,.;]*[a-zA-ZÀ-ɏ]\s*,?\s+(?:ya+h?|deh|dong|kok|janji|sekalian)(?:\s+(?:pak|bu|mas|mbak|kak|bro|sis|bang|dok|\w+))?\s*[,.!😊🙏]*\s*$/iu;
const PREPARES = /\b(?:dulu|dl|dlu|let\s+me|coba|cek|serahkan|serahin|luangkan|mintakan)\b/i;
const DONE =
  /(?<!\b(?:kalau|kalo|klo|begitu|setelah|nanti)\s)\b(?:sudah|udah|udh|sdh|telah|sempat|sempet|pernah|baru\s+(?:saja|aja)|barusan)\b/i;

export interface IndonesianSurroundings {
  readonly sentence: string;
  /** The sentence before, in which one may have accepted. */
  readonly before: string;
  readonly isQuestion: boolean;
  readonly hasDay: boolean;
  /** The day opens the clause: by then it will be done. */
  readonly dayFirst: boolean;
  /** "Bapak tanda tangani": an elder speaks of himself so to a younger one. */
  readonly isToYounger: () => boolean;
  /** Which of `INDONESIAN_CLUES` the clause holds. */
  readonly indonesianClues: number;
}

const {bits: CLUE} = INDONESIAN_CLUES;

const SURE_TO = whole(
  'pasti|segera|langsung|otw|bakal|bakalan|insya\\s?allah|insyaallah|usahakan|akan|janji',
);
const WRITER_BEFORE = whole(WRITER);
const STARTS_WITH_WRITER = new RegExp(`^${WRITER}(?![a-zA-ZÀ-ɏ])`, 'i');

/** Whether what stands before the verb takes the promise away. */
function refused(clause: string, head: RegExpExecArray, around: IndonesianSurroundings): boolean {
  const upto = clause.slice(0, head.index + head[0].length);
  const near = upto.split(/\s+/).slice(-7).join(' ');
  const lead = clause.slice(0, head.index);
  if (
    REFUSED.test(near) ||
    (STARTS_WITH_WRITER.test(head[0])
      ? BELONGS.test(lead) &&
        !(/\btim\s+$/i.test(lead) && FOR_READER.test(clause)) &&
        !(/minta\s+$/i.test(lead) && around.hasDay)
      : /\byan?g\s+$/i.test(lead))
  )
    return true;
  // "besok pagi sudah saya taruh" will be done by then; "kemarin sudah" is done.
  const done = upto.split(/\s+/).slice(-5).join(' ');
  return DISTANT.test(clause) || (DONE.test(done) && !around.dayFirst);
}

function disclaimed(clause: string, {sentence, isQuestion}: IndonesianSurroundings, says: boolean): boolean {
  const asks = isQuestion && (ASKED.test(sentence) || !/\b(?:ya|kan|oke?|ok|yaa?)\s*\?\s*$/i.test(sentence));
  if (asks || HEDGED.test(sentence) || REPORTED.test(sentence) || OFFERED.test(sentence)) return true;
  return (
    (!says && PERFORMED.test(clause)) ||
    WISHED.test(clause) ||
    OWN_LIFE.test(clause) ||
    ADVERTISED.test(sentence)
  );
}

function elder(clause: string, {isToYounger, indonesianClues: held}: IndonesianSurroundings): Head {
  return (held & CLUE.elder) !== 0 && isToYounger() ? ELDER.exec(clause) : null;
}

/** Whether a bare "saya kirim" looks ahead: it may as well say what one does or did. */
function looksAhead(clause: string, around: IndonesianSurroundings): boolean {
  return (
    SAYS_FUTURE.test(around.sentence.slice(0, around.sentence.indexOf(clause) + clause.length)) ||
    FOR_READER.test(clause) ||
    ASSURES.test(around.sentence.slice(around.sentence.indexOf(clause))) ||
    ACCEPTED.test(around.before) ||
    ACCEPTED.test(around.sentence.slice(0, around.sentence.indexOf(clause))) ||
    (AHEAD.test(around.sentence) && !DISTANT.test(around.sentence)) ||
    around.hasDay
  );
}

/** Where the clause takes the thing on. */
function takesOnIn(clause: string, held: number): Head {
  return (
    ((held & CLUE.takesOn) !== 0 ? TAKES_ON.exec(clause) : null) ??
    ((held & CLUE.back) !== 0 ? GETS_BACK.exec(clause) : null) ??
    ((held & CLUE.us) !== 0 && FOR_YOU.test(clause) ? WE_WILL.exec(clause) : null)
  );
}

/** The writer, alone or within "kita"; quick looks before the long patterns. */
const SELF =
  /\b(?:saya|sy|aku|ak|gue|gua|gw|gwe|ane|kami|kulo|kula|awak|daku|hamba|kita|balik)\b|\bku|\btak/i;
const KEEPS = /siapa|lain/i;
const COMES_IN = /\b(?:tangan|meja|masuk|sampai|terima|nerima|menerima|dapat|dapet)/i;
const BE_DONE_TO = /\bdi-?[a-z]{3}/i;

/** Without one of these no Indonesian clause promises; asked last, since few clauses come so far. */
export const INDONESIAN_CLUE =
  /\b(?:saya|sy|aku|ak|gue|gua|gw|gwe|ane|kami|kulo|kula|awak|daku|hamba|akan|bakal|segera|nanti|nnti|nti|ntar|besok|bsk|lusa|langsung|pasti|malam ini|hari ini|senin|selasa|rabu|kamis|jumat|sabtu|minggu|serah|percaya|kita|beri|kasih|minta|mohon|beres|kelar|selesai|rampung|terbit|siap|laksana|dilaksana|meluncur|otw|pokoknya|balik|sudah|udah|di tangan|di meja|masuk|sampai|terima|nerima|menerima|dapat|dapet|ambil|menyusul|nyusul|bapak|ibu|kakak|om|tante|eyang|pakde|bude|mbak|mas|can do|will do)|\bku|\btak/i;

/** The frames that a clause holds, each where it does. */
interface Frames {
  readonly will: Head;
  readonly takesOn: Head;
  readonly does: Head;
  readonly comes: Head;
  readonly passive: Head;
  readonly follows: boolean;
  readonly done: boolean;
  readonly arrives: boolean;
}

function framesOf(clause: string, around: IndonesianSurroundings): Frames | null {
  const {indonesianClues: held, sentence} = around;
  const isSelf = (held & CLUE.self) !== 0 && SELF.test(clause);
  const mayGoOn = (held & (CLUE.continues | CLUE.done)) !== 0;
  const goesOn = mayGoOn && WRITER_BEFORE.test(sentence.slice(0, sentence.indexOf(clause)));
  const will: Head =
    (isSelf && (held & CLUE.future) !== 0 ? willIn(clause) : null) ??
    (goesOn && (held & CLUE.continues) !== 0 ? CONTINUES.exec(clause) : null);
  const takesOn = isSelf ? takesOnIn(clause, held) : null;
  const does = (isSelf ? DOES.exec(clause) : null) ?? elder(clause, around);
  const comes = isSelf && (held & CLUE.comes) !== 0 ? COMES.exec(clause) : null;
  const mayBeDoneTo = (held & CLUE.passive) !== 0 && (held & CLUE.passiveLead) !== 0;
  const passive = mayBeDoneTo && BE_DONE_TO.test(clause) ? PASSIVE.exec(clause) : null;
  const follows = (held & CLUE.follows) !== 0 && FOLLOWS.test(clause);
  const done = goesOn && (held & CLUE.done) !== 0 && BE_DONE.test(clause);
  const arrives = (held & CLUE.arrives) !== 0 && COMES_IN.test(clause) && ARRIVES.test(clause);
  if (!(will ?? takesOn ?? does ?? comes ?? passive) && !follows && !arrives && !done) return null;
  return {will, takesOn, does, comes, passive, follows, done, arrives};
}

/** How the clause promises without a verb of doing. */
function answered(clause: string, around: IndonesianSurroundings): PromiseKind | null {
  const held = around.indonesianClues;
  if ((held & CLUE.accepts) !== 0 && ACCEPTS.test(clause)) return 'accept';
  if ((held & CLUE.confides) !== 0 && KEEPS.test(clause) && CONFIDES.test(clause)) return 'promise';
  return (held & CLUE.time) !== 0 && GIVE_TIME.test(clause) && around.hasDay ? 'deadline' : null;
}

/** How the clause promises, or null. */
export function indonesianPromise(clause: string, around: IndonesianSurroundings): PromiseKind | null {
  if (around.indonesianClues === 0) return null;
  const answer = around.isQuestion ? null : answered(clause, around);
  if (answer !== null) return INDONESIAN_CLUE.test(clause) ? answer : null;
  const frames = framesOf(clause, around);
  if (frames === null || !INDONESIAN_CLUE.test(clause)) return null;
  return framed(clause, frames, around);
}

function framed(clause: string, frames: Frames, around: IndonesianSurroundings): PromiseKind | null {
  const {will, takesOn, does, comes, passive, follows, done, arrives} = frames;
  if (disclaimed(clause, around, will !== null)) return null;
  const sure = will ?? takesOn ?? (does && looksAhead(clause, around) ? does : null);
  const meets =
    comes &&
    (SURE_TO.test(clause) || APPROACHES.test(clause) || ACCEPTED.test(around.before) || around.hasDay)
      ? comes
      : null;
  const head = sure ?? meets;
  if (head) {
    if (refused(clause, head, around)) return null;
    return PREPARES.test(clause) && !around.hasDay ? 'prepare' : 'promise';
  }
  if (passive && !OTHERS_DO.test(around.sentence)) return refused(clause, passive, around) ? null : 'promise';
  if (follows) return around.hasDay ? 'promise' : 'deliver';
  if (done && !REFUSED.test(clause) && around.hasDay)
    return IN_HAND.test(around.sentence) ? 'deliver' : 'deadline';
  return arrives && around.hasDay && !REFUSED.test(clause) && !/\byan?g\b/i.test(clause) ? 'deliver' : null;
}

/** Where the promise is said, so that the day after it is preferred to one before. */
export function indonesianHead(clause: string): number {
  return (willIn(clause) ?? DOES.exec(clause) ?? PASSIVE.exec(clause))?.index ?? 0;
}

/** A bare verb after "dan" or "lalu" goes on with what the clause before promises. */
export const INDONESIAN_GOES_ON = new RegExp(
  `^(?:langsung\\s+|juga\\s+|akan\\s+|(?:kredensial|ongkir|biaya)\\S*\\s+\\S+\\s+)*${INDONESIAN_STEM}(?![a-zA-ZÀ-ɏ])`,
  'i',
);
export const TO_YOUNGER = /\b(?:dik|dek|adik|nak|nduk|le|ananda)\b/i;
