/** Indonesian and mixed clauses that promise: "revisinya saya kirim", "akan dikirim", "nanti aku kabarin". */
import {wholeWords} from '../text/whole-words.ts';
import {INDONESIAN_CLUES} from './indonesian-clues.ts';
import {ACCEPTED, disclaimed, looksAhead, refused} from './indonesian-doubts.ts';
import {type Frames, framesOf} from './indonesian-frames.ts';
import {APPROACHES, REFUSED, WRITER} from './indonesian-words.ts';
import type {IndonesianSurroundings, PromiseKind} from './model.ts';

const {bits: CLUE} = INDONESIAN_CLUES;

const ACCEPTS =
  /^(?:(?:ok(?:e|ay)?|siap|baik|sip)\b[\s,]*(?:[a-zA-ZÀ-ɏ]+[\s,]+)?)?(?:laksanakan|dilaksanakan|siap\s+(?:laksanakan|dilaksanakan|kerjakan|dikerjakan|eksekusi|meluncur)|meluncur|otw|pokoknya\s+beres|can\s+do|will\s+do)\s*[.!]*$/i;
/** What one promises not to pass on. */
const CONFIDES = wholeWords(
  `(?:tidak|tdk|nggak|ngga|enggak|gak|ga|ndak)\\s+(?:akan|bakal|bakalan)\\s+(?:${WRITER}\\s+)?(?:(?:men|meny|mem)?(?:ceritakan|ceritain|cerita|sebarkan|sebarin|bocorkan|bocorin|bagikan|sampaikan|teruskan|bilang|kasih\\s+tahu))\\s+(?:\\w+\\s+)?(?:ke|kepada|sama|pada)\\s+(?:siapa|orang\\s+lain|yang\\s+lain)`,
);
/** "Beri saya waktu sampai Senin" only sets the day. */
const GIVE_TIME = /^(?:(?:beri|kasih|kasi|minta|mohon)\s+)(?:(?:saya|aku|gue|gw|kami)\s+)?(?:waktu|tempo)\b/i;
const KEEPS = /siapa|lain/i;
const OTHERS_DO =
  /\boleh\s+(?!kami|saya|tim\s+kami)|\b(?:panitia|mereka|dia|beliau|kegiatan|acara|dinas|pemerintah)\b/i;
const IN_HAND = wholeWords(`(?:sedang|lagi)\\s+${WRITER}`);
const PREPARES = /\b(?:dulu|dl|dlu|let\s+me|coba|cek|serahkan|serahin|luangkan|mintakan)\b/i;
const SURE_TO = wholeWords(
  'pasti|segera|langsung|otw|bakal|bakalan|insya\\s?allah|insyaallah|usahakan|akan|janji',
);

/** Speaks to somebody younger. */
export const TO_YOUNGER = /\b(?:dik|dek|adik|nak|nduk|le|ananda)\b/i;

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
  if (answer !== null) return answer;
  const frames = framesOf(clause, around);
  return frames && framed(clause, frames, around);
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
