/** Parts of a sentence that can stand alone once its sting is gone. */

import {MEANINGS, type Meaning} from '../learned/meaning/classes.ts';
import {meaningsOf} from '../learned/meaning/meanings.ts';
import {INSULT_WORDS} from '../lexicon/insults.ts';
import type {Lang} from '../report.ts';

const BREAK: Record<Lang, RegExp> = {
  en: /\s*[;:—–]\s*|\s+-\s+|,?\s+(?:but|because|although|though|otherwise|btw|so|and|or|which|while|whereas|unlike|as|from|until|before|after)\s+(?=[a-zA-ZÀ-ɏ])|,\s+/gi,
  id: /\s*[;:—–]\s*|\s+-\s+|,?\s+(?:tapi|tetapi|karena|soalnya|padahal|sedangkan|sementara|makanya|jadi|supaya|sampai|biar|dan|atau|kalau)\s+|,\s+/gi,
};
const FINITE: Record<Lang, RegExp> = {
  en: /^(?:(?:I|we|you|it|this|that|there|the|your|my|our)(?![a-zA-ZÀ-ɏ]))(?=.*(?:['’](?:s|m|re|ve|d|ll)|(?<![a-zA-ZÀ-ɏ])(?:is|are|was|were|am|has|have|had|will|would|can|could|needs?|did|does|do|got|won|made|wrote|sent|gave|took|ran|led|built|sold|hit|reads?|[a-zA-ZÀ-ɏ]{3,}ed))(?![a-zA-ZÀ-ɏ]))/i,
  id: /^(?:saya|aku|gue|gw|kami|kita|ini|itu|[a-zA-ZÀ-ɏ]+nya|laporan|revisi|naskah|desain|kode|data|draf)(?![a-zA-ZÀ-ɏ])(?=.*(?<![a-zA-ZÀ-ɏ])(?:sudah|udah|belum|baru|masih|pernah|adalah|dapat|terlambat|telat|salah|kurang|lagi|me[a-zA-ZÀ-ɏ]{4,}|ber[a-zA-ZÀ-ɏ]{3,}|di[a-zA-ZÀ-ɏ]{4,})(?![a-zA-ZÀ-ɏ]))/i,
};
/** Ends that wait for more. */
const HANGING =
  /(?:^|\s)(?:the|an?|to|of|for|with|that|who|in|on|at|by|than|as|and|or|if|when|is|are|was|my|your|yang|di|ke|dari|dengan|untuk|bahwa|kalau|itu|adalah)$/i;

/** The beginnings of a sentence, up to each break, that are a statement by themselves; the longest first. */
export function statementsOf(sentence: string, lang: Lang): string[] {
  const own = sentence.trim();
  if (/\?/.test(own)) return [];
  return [...own.matchAll(BREAK[lang])]
    .map(({index}) => own.slice(0, index).trim())
    .filter(part => part.split(/\s+/).length >= 4 && FINITE[lang].test(part) && !HANGING.test(part))
    .filter(part => (part.match(/["“”()]/g) ?? []).length % 2 === 0)
    .reverse();
}

const SENTENCE_END = /[.!?…]+["'”’)]*\s+|\n+/;
/** What a statement hangs on makes it no fact. */
const CONDITION = /(?<![a-zA-ZÀ-ɏ])(?:if|unless|whether|kalau|kalo|jika|bila|andai)(?![a-zA-ZÀ-ɏ])/i;
const REPORTED: Record<Lang, RegExp> = {
  en: /\s+that\s+(?=(?:I|we)(?![a-zA-ZÀ-ɏ]))/gi,
  id: /\s+bahwa\s+(?=(?:saya|aku|gue|gw|kami)(?![a-zA-ZÀ-ɏ]))/gi,
};

/** The stretches between the breaks of some sentences, in their order. */
export const stretchesOf = (text: string, lang: Lang): string[] =>
  text
    .split(SENTENCE_END)
    .filter(sentence => !CONDITION.test(sentence))
    .flatMap(sentence => sentence.replace(REPORTED[lang], '; ').split(BREAK[lang]))
    .map(part => part.trim().replace(/[.!?…]+$/, ''))
    .filter(part => part.split(/\s+/).length >= 4 && !HANGING.test(part) && !/["“”()]/.test(part));

/** Classes of meaning that are nobody's business, or sting. */
const STINGS = new Set(
  'insult animal health body affair lifestage religion politics ethnic gender crime drink'
    .split(' ')
    .map(name => MEANINGS.indexOf(name as Meaning)),
);

/** Whether words say nothing of beliefs, bodies, families, peoples or crimes. */
export const isHarmless = (words: string, lang: Lang): boolean =>
  (words.toLowerCase().match(/[\p{L}’'-]+/gu) ?? []).every(
    word => word === 'tidak' || !meaningsOf(word, lang).some(number => STINGS.has(number)),
  );

const INSULT = INSULT_WORDS.split(' ').join('|');
const SWEAR =
  '(?:fucking|freaking|bloody|damn|goddamn|stupid|idiotic|useless|pathetic|sialan|goblok|tolol|bego|bangsat|brengsek|anjing|anjir|kampret)';
const NAMED_SO = new RegExp(
  `\\s*(?:,|\\bdasar|\\byou|\\bu)\\s*(?:(?:you|u|dasar|absolute|complete|total|utter|fucking|bloody|lazy|little|stupid)\\s+)*(?:${INSULT})(?![a-zA-ZÀ-ɏ-])\\s*(?=[,.!?]|$)`,
  'gi',
);

const SWORN_BEFORE = new RegExp(`(?<![a-zA-ZÀ-ɏ])${SWEAR}\\s+(?=[a-zà-ɏ])`, 'gi');

/** The sentence without the words that only insult ("Send me the fucking report, idiot"); null where there are none. */
export function withoutInsults(sentence: string): string | null {
  const said = sentence
    .replace(NAMED_SO, '')
    .replace(SWORN_BEFORE, '')
    .replace(/\s{2,}/g, ' ')
    .replace(/^[\s,;]+/, '')
    .trim();
  if (said === sentence.trim() || said.split(/\s+/).length < 2) return null;
  return said.charAt(0).toUpperCase() + said.slice(1);
}
