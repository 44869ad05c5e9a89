/** What takes an Indonesian promise away, and what a bare "saya kirim" needs to be one. */
import {wholeWords} from '../text/whole-words.ts';
import {FUTURE} from './indonesian-will.ts';
import {
  ADVERTISED,
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
import type {IndonesianSurroundings} from './model.ts';

/** A day named anywhere in the sentence. */
const AHEAD =
  /\b(?:besok|lusa|nanti|ntar|senin|selasa|rabu|kamis|jumat|sabtu|sejam|jam|pukul|tanggal|tgl|minggu\s+depan|pekan\s+depan)\b/i;
const SAYS_FUTURE = wholeWords(
  `${FUTURE}|dulu|tanggung|begitu|setelah|sesudah|habis|kalau\\s+(?:sudah|udah)|sebentar|sekalian|secepat|minggu\\s+depan|pekan\\s+depan|bulan\\s+depan|next\\s+\\w+|pekan\\s+ini|minggu\\s+ini|paling\\s+lambat|sekarang|sore\\s+ini|malam\\s+ini|siang\\s+ini|abis\\s+ini|habis\\s+ini|kemudian|(?:begitu|kalau|kalo)\\s+ada\\s+(?:kabar|perkembangan|info|update)`,
);
const FOR_READER = wholeWords(
  `(?:ke|kepada|untuk|buat|bagi|sama|dengan)\\s+(?:\\w+\\s+){0,2}${READER}|(?:me(?:ng|m)?)?(?:kabari|kabarin|hubungi|hubungkan|kenalkan|kenalin|jemput|antar|temani|temenin|bantu|bantuin|telepon|telpon|update|email|chat|info|infoin|kontak|ganti|ajari|ajarin|undang)\\s+${READER}|${READER}\\s+(?:ke|dengan|kepada)|uangmu|-?mu\\b`,
);
/** What one says who agrees. */
export const ACCEPTED =
  /\b(?:siap|baik|oke|ok|sip|noted|boleh|deal|bisa|gampang|tenang|jangan\s+khawatir|terima\s+kasih\s+(?:pertanyaan|sudah\s+mengingatkan|reminder)|thanks\s+reminder)\b/i;
/** "aku ambil ya", "gue kirimin deh": said to somebody who waits for it. */
const ASSURES =
  /^[^,.;]*[a-zA-ZÀ-ɏ]\s*,?\s+(?:ya+h?|deh|dong|kok|janji|sekalian)(?:\s+(?:pak|bu|mas|mbak|kak|bro|sis|bang|dok|\w+))?\s*[,.!😊🙏]*\s*$/iu;
const DONE =
  /(?<!\b(?:kalau|kalo|klo|begitu|setelah|nanti)\s)\b(?:sudah|udah|udh|sdh|telah|sempat|sempet|pernah|baru\s+(?:saja|aja)|barusan)\b/i;
const STARTS_WITH_WRITER = new RegExp(`^${WRITER}(?![a-zA-ZÀ-ɏ])`, 'i');

/** Whether what stands before the verb takes the promise away. */
export function refused(clause: string, head: RegExpExecArray, around: IndonesianSurroundings): boolean {
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

/** Why the clause cannot be a promise, whatever its verbs say. */
export function disclaimed(
  clause: string,
  {sentence, isQuestion}: IndonesianSurroundings,
  says: boolean,
): boolean {
  const asks = isQuestion && (ASKED.test(sentence) || !/\b(?:ya|kan|oke?|ok|yaa?)\s*\?\s*$/i.test(sentence));
  if (asks || HEDGED.test(sentence) || REPORTED.test(sentence) || OFFERED.test(sentence)) return true;
  return (
    (!says && PERFORMED.test(clause)) ||
    WISHED.test(clause) ||
    OWN_LIFE.test(clause) ||
    ADVERTISED.test(sentence)
  );
}

/** Whether a bare "saya kirim" looks ahead: it may as well say what one does or did. */
export function looksAhead(clause: string, around: IndonesianSurroundings): boolean {
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
