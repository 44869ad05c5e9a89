/** What makes any message kinder: an open door, thanks, an apology, an offer, patience. Read by rules that ask whether something is mutual. */

import type {Lang} from '../report.ts';

export const EASES: Readonly<Record<Lang, string>> = {
  en: `
# an easy way to say no
no (worries|problem|pressure|obligation|rush|hurry|hard feelings) !that
(totally|completely|perfectly|entirely|absolutely)? (fine|okay|all right|alright|understandable) if (not|you|it|that)
(fine|okay|understand) if not
feel free to (say no|decline|ignore|pass)
(say|saying) no is ~2 (fine|okay)
a no is ~3 (fine|okay|answer|all right|alright)
if (you are|you would be)? (comfortable|willing|open|able|free|happy) to
(only|just)? if (you|it) (have|has|is|are|can|wish|feel|would|do) ~3 (time|comfortable|convenient|possible|useful|mind|not)
(when|whenever) you (have|get|find) (time|a moment|a minute|a chance)
(do|please) not feel (obliged|obligated|pressured|you have to)
@opt-out
# thanks and what was given
@thanks
@apology
# something in return
(in|as) (return|exchange|a thank you)
(happy|glad|would love) to (return|help|share|review|introduce|do the same)
`,
  id: `
@opt-out
@thanks
@apology
(tidak|tanpa) (buru-buru|terburu|dipaksa|memaksa|paksaan|mendesak)
(kalau) (berkenan|sempat|ada waktu|luang|senggang|tidak keberatan|tidak merepotkan|memungkinkan|tidak sibuk)
(sebagai|buat) (gantinya|balasan|imbalan|timbal balik)
`,
};
