/** The ways in which an Indonesian clause takes something on: "saya kirim", "akan dikirim", "biar saya yang urus". */
import {wholeWords} from '../text/whole-words.ts';
import {INDONESIAN_CLUES} from './indonesian-clues.ts';
import {ADVERBS, type Head, willIn} from './indonesian-will.ts';
import {READER, WRITER} from './indonesian-words.ts';
import type {IndonesianSurroundings} from './model.ts';
import {INDONESIAN_ACTIVE, INDONESIAN_STEM} from './verbs.ts';

const {bits: CLUE} = INDONESIAN_CLUES;

/** "saya kirim": the object's voice, with which one takes a thing on. */
const DOES = wholeWords(
  `${WRITER}\\s+${ADVERBS}${INDONESIAN_STEM}|(?:ku-?|tak\\s?)${INDONESIAN_STEM}|tak\\s?(?:lihat|liat|tunggu)(?=\\s+(?:dulu|di))`,
);

/** "Kita" holds the reader too; with the reader as the one who gets it, it is the writer's side. */
const WE_WILL = wholeWords(`kita\\s+(?:akan|bakal|bakalan)\\s+${INDONESIAN_ACTIVE}`);
const FOR_YOU =
  /\b(?:buat|untuk|ke|kepada)\s+(?:\w+\s+)?(?:kamu|kalian|anda|bapak|ibu|lo|lu|mas|mbak|kak)\b/i;
const CONTINUES = new RegExp(`^(?:akan|bakal|segera)\\s+${INDONESIAN_ACTIVE}(?![a-zA-ZÀ-ɏ])`, 'i');
const SENT =
  '(?:kirim(?:kan|in|i)?|sampaikan|sampein|serahkan|kabari|kabarin|hubungi|proses|transfer|bayar(?:kan)?|tindak\\s?lanjuti|follow[\\s-]?up|selesaikan|perbaiki|update|share|antar(?:kan)?|unggah|upload|balas|informasikan|infokan|jawab|terbitkan|umumkan\\s+ke|bantu|unggah|rampungkan|lengkapi|serahkan|urus|tangani|bereskan|kembalikan|ganti|refund|cek|rapikan|siapkan|teruskan|lunasi|email|beritahu)';
const PASSIVE = wholeWords(
  `(?:akan|bakal|nanti|nnti|ntar|segera|besok|bsk|lusa|langsung|pasti|hari\\s+ini|malam\\s+ini|(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?:\\s+(?:depan|pagi|siang|sore))?)\\s+(?:segera\\s+|langsung\\s+|sudah\\s+)*di-?${SENT}(?!\\s+(?:sekretaris|kurir|ajudan|admin|staf|pak|bu|mas|mbak|kak|oleh|mereka|dia)(?![a-zA-ZÀ-ɏ]))`,
);
const COMES = wholeWords(
  `${WRITER}\\s+${ADVERBS}(?:hadir|datang|dateng|mampir|silaturahmi|menghadap|main\\s+ke|berkunjung|sowan|merapat|standby|stand\\s?by|gabung|join|(?:ke|meluncur\\s+ke)\\s+(?:situ|sana|kantor|rumah|toko|tempat|kampus|sekolah|klinik|lokasi|venue|kos)(?:mu|nya)?|(?:ada\\s+)?di\\s+(?:stasiun|bandara|venue|terminal|lobi|lokasi|kantor|tempat|sana|situ|depan|pos)|(?:men)?jadi\\s+(?:tuan\\s+rumah|penerjemah|pengganti|penengah|panitia|moderator|pembicara|juri|mentor|pemateri|narasumber|notulis|mc|host|saksi)|(?:tunggu|nunggu)\\s+(?:${READER}\\s+)?di)|(?:ku|tak\\s?)tunggu\\s+di`,
);
const TAKES_ON = wholeWords(
  `(?:biar|biarkan)\\s+${WRITER}\\s+(?:aja\\s+|saja\\s+)?(?:yang|yg)|${WRITER}\\s+(?:aja\\s+)?(?:yang|yg)\\s+(?:akan\\s+)?(?:urus|ngurus|kerjakan|kerjain|handle|tanggung|take\\s+over|bayar|bawa|siapkan|siapin|bereskan|beresin|jemput|antar|kirim|hubungi|atur|lanjutkan|follow\\s+up|datang|standby|(?:bayar|tanggung|pesan|beli|ambil|cari|jaga|temen|anter|angkut|bikin)in|nyetir|ngurusin|urusin|pesan|pesenin|tangani|mengurus|menangani|mengantar|menjemput|jalan|belikan|beliin)|(?:serahkan|serahin|percayakan)\\s+(?:saja\\s+|aja\\s+)?(?:ke|pada|sama)\\s+${WRITER}|${WRITER}\\s+(?:janji|berjanji|pastikan|jamin|pastiin|usahakan|usahain|sanggupi)(?!\\s+(?:apa|sama))`,
);
const ARRIVES = wholeWords(
  `(?:sudah|udah|akan|bakal|pasti)?\\s*(?:ada\\s+|sampai\\s+|masuk\\s+|beres\\s+)?(?:di\\s+tangan|di\\s+meja|masuk(?:\\s+ke)?\\s+(?:email|e-mail|surel|inbox|rekening)|sampai\\s+di|${READER}\\s+(?:akan\\s+|sudah\\s+|pasti\\s+|udah\\s+|bakal\\s+|bisa\\s+)*(?:terima|nerima|menerima|dapat|dapet))`,
);
const FOLLOWS = wholeWords(
  '(?<=[a-zA-ZÀ-ɏ]\\s+)(?:akan\\s+)?(?:menyusul|nyusul)|(?:bisa|selesai|siap|kelar|rampung|beres)(?=\\s+(?:besok|lusa|hari|senin|selasa|rabu|kamis|jumat|sabtu|tanggal|tgl|paling))(?=.*\\binstead\\b)',
);
/** "Minggu kelar", "terbit hari Kamis": after what the writer says he does. */
const BE_DONE = wholeWords(
  '(?:sudah|udah|udh|sdh|pasti|bakal|akan)?\\s*(?:beres|kelar|selesai|rampung|terbit|terkirim|ready|jadi(?=\\s+(?:besok|lusa|hari|senin|selasa|rabu|kamis|jumat|sabtu)))',
);
const GETS_BACK = wholeWords(
  `(?:nanti|ntar|besok|lusa|tar)\\s+(?:${WRITER}\\s+)?balik\\s+lagi|balik\\s+lagi\\s+ke\\s+${READER}`,
);
const ELDER = wholeWords(
  `(?:bapak|ibu|kakak|om|tante|eyang|pakde|bude|mbak|mas)\\s+${ADVERBS}${INDONESIAN_STEM}`,
);
const WRITER_BEFORE = wholeWords(WRITER);

function elder(clause: string, {isToYounger, indonesianClues: held}: IndonesianSurroundings): Head {
  return (held & CLUE.elder) !== 0 && isToYounger() ? ELDER.exec(clause) : null;
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
const COMES_IN = /\b(?:tangan|meja|masuk|sampai|terima|nerima|menerima|dapat|dapet)/i;
const BE_DONE_TO = /\bdi-?[a-z]{3}/i;

/** The frames that a clause holds, each where it does. */
export interface Frames {
  readonly will: Head;
  readonly takesOn: Head;
  readonly does: Head;
  readonly comes: Head;
  readonly passive: Head;
  readonly follows: boolean;
  readonly done: boolean;
  readonly arrives: boolean;
}

/** What the clause holds; null where it holds nothing. */
export function framesOf(clause: string, around: IndonesianSurroundings): Frames | null {
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

/** Where the promise is said, so that the day after it is preferred to one before. */
export function indonesianHead(clause: string): number {
  return (willIn(clause) ?? DOES.exec(clause) ?? PASSIVE.exec(clause))?.index ?? 0;
}

/** A bare verb after "dan" or "lalu" goes on with what the clause before promises. */
export const INDONESIAN_GOES_ON = new RegExp(
  `^(?:langsung\\s+|juga\\s+|akan\\s+|(?:kredensial|ongkir|biaya)\\S*\\s+\\S+\\s+)*${INDONESIAN_STEM}(?![a-zA-ZÀ-ɏ])`,
  'i',
);
