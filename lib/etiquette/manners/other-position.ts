/** A position that differs from the one that was told. */
import {findAmounts} from './amounts.ts';
import type {MannerSentence} from './manner.ts';
import {likeness} from './meaning.ts';
import {stanceOf} from './stances.ts';
import {ABOUT_ME, clausesOf, speaksOf, type Told} from './told.ts';

/** Words that cannot both be true of one thing. */
const OPPOSITES: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:remote(?:ly)?|from\s+home|wfh|wfa|dari\s+rumah|jarak\s+jauh)\b/i,
    /\b(?:on-?site|in\s+(?:the\s+)?office|at\s+the\s+office|wfo|di\s+kantor|ke\s+kantor\s+(?:setiap|tiap))\b/i,
  ],
  [
    /\b(?:full[\s-]?time|penuh\s+waktu|karyawan\s+tetap)\b/i,
    /\b(?:part[\s-]?time|paruh\s+waktu|freelance|lepas)\b/i,
  ],
  [
    /\b(?:support\w*|in\s+favou?r|agree\w*|mendukung|dukung|setuju)\b/i,
    /\b(?:oppos\w+|against|disagree\w*|menolak|menentang|tidak\s+setuju|kurang\s+setuju)\b/i,
  ],
  [
    /\b(?:stay(?:ing)?|bertahan|tetap\s+di)\b/i,
    /\b(?:leav(?:e|ing)|quit\w*|resign\w*|keluar|mundur|pindah)\b/i,
  ],
  [
    /\b(?:free\s+of\s+charge|for\s+free|pro\s+bono|gratis|tanpa\s+biaya|no\s+fee)\b/i,
    /\b(?:my\s+(?:fee|rate)|i\s+charge|tarif\s+saya|honor\s+saya|biaya\s+saya)\b/i,
  ],
  [
    /\b(?:vegetarian|vegan|no\s+meat|tidak\s+makan\s+daging)\b/i,
    /\b(?:steak|beef|meat|ribs|sate\s+kambing|rendang|daging)\b/i,
  ],
  [/\b(?:morning|pagi|before\s+noon)\b/i, /\b(?:evening|night|malam)\b/i],
  [/\b(?:exclusive(?:ly)?|eksklusif)\b/i, /\b(?:several|other\s+clients|beberapa\s+klien|klien\s+lain)\b/i],
];

function opposite(told: string, said: string, a: RegExp, b: RegExp): boolean {
  const one = a.test(told) && !b.test(told) && b.test(said) && !a.test(said);
  const other = b.test(told) && !a.test(told) && a.test(said) && !b.test(said);
  return one || other;
}

/** For where one said against, or the other way round. */
export function otherPosition(told: Told, sentence: MannerSentence): boolean {
  if (sentence.isQuestion || findAmounts(told.value).length > 0) return false;
  const stance = stanceOf(told.value);
  return clausesOf(sentence).some(clause => {
    if (!ABOUT_ME.test(clause)) return false;
    const likes = likeness(`${told.subject} ${told.value}`, clause);
    if (
      OPPOSITES.some(([a, b]) => opposite(told.value, clause, a, b)) &&
      (likes.ofTopic >= 0.2 || speaksOf(told.subject, clause))
    )
      return true;
    const here = stanceOf(clause);
    return stance !== 0 && here !== 0 && here !== stance && likes.shared >= 1 && likes.ofTopic >= 0.34;
  });
}
