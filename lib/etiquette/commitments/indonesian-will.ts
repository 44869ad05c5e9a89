/** Indonesian clauses that say "will": "saya akan mengirim", "nanti aku kabarin", "segera kami proses". */
import {wholeWords} from '../text/whole-words.ts';
import {WRITER} from './indonesian-words.ts';
import {INDONESIAN_ACTIVE, INDONESIAN_FUTURE, INDONESIAN_STEM} from './verbs.ts';

/** Where a pattern was found, if it was. */
export type Head = RegExpExecArray | null;

/** Words between the writer and the verb that say "will". */
export const FUTURE =
  'akan|bakal|bakalan|pasti|segera|langsung|nanti|nnti|nti|ntar|tar|usahakan|usahain|berusaha|janji|berjanji|siap|insya\\s?allah|insyaallah|insha\\s?allah|secepatnya|coba|commit|besok|bsk|lusa|bersedia|sanggup|menyanggupi|berkomitmen|komit';
/** What may stand between the writer and the verb. */
export const ADVERBS = `(?:(?:${FUTURE}|juga|sekalian|yang|yg|tetap|sendiri|masih|harus|bantu|bantuin|sempatkan|sempetin|lagi|terus|baru|udah|sudah|hari\\s+ini|malam\\s+ini|nanti\\s+(?:malam|sore|siang|malem)|tonight|tomorrow|untuk|(?:dapat|bisa|harus)(?=\\s+\\w+))\\s+)*`;

/** "saya akan mengirim": the active voice promises only with a word for the future. */
const WILL_FIRST = '(?:akan|bakal|segera|pasti|nanti|baru\\s+(?:akan|bisa|dapat))\\s+';
const WILL_LAST = '\\s+(?:\\w+\\s+)?(?:akan|bakal)\\s+';
const WILL = wholeWords(
  `${WILL_FIRST}${WRITER}\\s+${ADVERBS}${INDONESIAN_STEM}|${WRITER}${WILL_LAST}(?:segera\\s+|langsung\\s+|juga\\s+)?${INDONESIAN_FUTURE}|(?:akan|bakal|segera)\\s+${WRITER}\\s+${INDONESIAN_FUTURE}`,
);
const WILL_ACTIVELY = wholeWords(
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
export function willIn(clause: string): Head {
  if (!SAYS_WILL.test(clause)) return null;
  const active = WILL_BEFORE_VERB.test(clause) ? WILL_ACTIVELY.exec(clause) : null;
  const other = WILL_BEGINS.test(clause) ? WILL.exec(clause) : null;
  return active && (!other || active.index <= other.index) ? active : other;
}
