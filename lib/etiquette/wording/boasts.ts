/** A boast said as a fact: without what sets oneself above others. */
import type {Lang} from '../report.ts';

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [/\bmore\s+([a-z]+(?:\s+[^,.!?]*?)?)\s+than\s+[^,.!?]+/gi, '$1'],
  [
    /^(?:not\s+to\s+(?:brag|boast)|i\s+don['’]t\s+(?:mean|want)\s+to\s+(?:brag|boast)|i\s+hate\s+to\s+brag|humble\s?brag|let['’]s\s+be\s+honest|honestly|frankly|just\s+saying|fyi|just\s+fyi)\b,?\s*(?:but\s+|that\s+)?/i,
    '',
  ],
  [
    /\b(?:i['’]?m|i\s+am)\s+(?:easily\s+|simply\s+|probably\s+|by\s+far\s+)?the\s+(?:(?:very\s+)?(?:best|greatest|finest|top|leading|smartest|youngest|fastest|most\s+[a-zA-ZÀ-ɏ]+|[a-zA-ZÀ-ɏ]+est|number[\s-]one|#1))\s+(?=[a-zA-ZÀ-ɏ])/gi,
    "I'm a ",
  ],
  [
    /\bthe\s+(?:best|greatest|finest|most\s+[a-zA-ZÀ-ɏ]+|number[\s-]one)\s+(?!of\b)(?=[b-df-hj-np-tv-z])/gi,
    'a ',
  ],
  [
    /,?\s*(?:by\s+far|single-handedly|practically\s+alone|all\s+by\s+myself|without\s+any\s+help|far\s+better\s+than\s+[^,.!?]+|better\s+than\s+[^,.!?]+|more\s+than\s+(?:most|any|all)\s+[^,.!?]+|unlike\s+[^,.!?]+,?|like\s+no\s+one\s+else|alone|ask\s+any[^,.!?]*|and\s+(?:everybody|everyone)\s+knows\s+it|than\s+anyone\s+else)\b/gi,
    '',
  ],
  [
    /\s+(?:that\s+)?(?:(?:you|they|anyone)|(?:this|the)\s+[a-z]+)(?:['’](?:ll|ve)|\s+(?:has|have|will))\s+ever\s+[^,.!?]*/gi,
    '',
  ],
  [/[,;]\s*(?:and\s+)?(?:nobody|no\s+one|none|everyone|people|they\s+all|others)\b[^.!?]*/gi, ''],
];
const INDONESIAN: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:bukan(?:nya)?\s+(?:mau\s+)?(?:sombong|pamer|nyombong)|not\s+to\s+brag|terus\s+terang(?:\s+saja)?|jujur(?:\s+saja)?|sebagai\s+informasi|just\s+fyi|perlu\s+(?:ibu|bapak|anda)\s+ketahui)\b,?\s*(?:ya,?\s*)?(?:tapi\s+|tetapi\s+|but\s+)?/i,
    '',
  ],
  [
    /\s*(?:terbaik|terhebat|tercepat|terbesar|termuda|nomor\s+satu|paling\s+[a-zA-ZÀ-ɏ]+|highest|the\s+best|by\s+far)\b/gi,
    '',
  ],
  [/\b(?:satu-satunya)\b/gi, 'salah satu'],
  [
    /[,;]\s*(?:dan\s+)?(?:nggak\s+ada|tidak\s+ada|semua\s+orang|yang\s+lain|orang\s+lain|tanpa\s+pernah)\b[^.!?]*/gi,
    '',
  ],
];

/** The sentence without what boasts; null where nothing was to be taken away, or too little is left. */
export function plainly(sentence: string, lang: Lang): string | null {
  const rules = lang === 'en' ? ENGLISH : INDONESIAN;
  const said = rules
    .reduce((text, [pattern, word]) => text.replace(pattern, word), sentence)
    .replace(/\s{2,}/g, ' ')
    .replace(/(?<![a-zA-ZÀ-ɏ])a (?=[aeio](?!ne))/g, 'an ')
    .replace(/\s+([,.!?])/g, '$1')
    .replace(/[,.]+(?=\.)/g, '')
    .trim();
  if (said === sentence.trim() || said.split(/\s+/).length < 4) return null;
  return said.charAt(0).toUpperCase() + said.slice(1);
}

const ACHIEVED: Record<Lang, RegExp> = {
  en: /^I(?:['’]m|\s+am)\s+an?\s|^(?!\S+\s+was\s+(?:just\s+)?(?:built|made))(?:I|I['’]ve|we|we['’]ve|my\s+[a-zA-ZÀ-ɏ]+|our\s+[a-zA-ZÀ-ɏ]+)\s+(?:have\s+|has\s+|just\s+|also\s+|was\s+|were\s+|been\s+|got\s+)*(?:won|did|led|built|finished|closed|sold|wrote|written|published|hit|reached|passed|offered|promoted|invited|asked|made|ran|lectured|taught|trained|designed|founded|raised|graduated|completed|shipped|launched|hired|grew|doubled|tripled|managed|handled|started|moved|joined|signed|landed|received|presented|judged|named|given|gave|coached|mentored|raised|served|spoken|spoke|worked|delivered|earned|saved|opened|directed|produced|played|sung|sang|performed|negotiated|advised|spent)(?![a-zA-ZÀ-ɏ])/i,
  id: /^(?:saya|aku|gue|gw|gua|kami)\s+(?:dulu\s+|sudah\s+|udah\s+|pernah\s+|baru\s+|juga\s+)*(?:dapat|lulus|menang|memimpin|menulis|membangun|mengajar|menangani|pegang|menjual|menyelesaikan|diundang|diminta|dipromosikan|ditawari|terpilih|menerima|kerja|bekerja|mendirikan|juara|membimbing|mengelola|mengisi|membawakan|menghasilkan|mencapai|merancang|menerbitkan|mengembangkan|melatih|keliling|ngajar|nulis|bikin|buat|meraih|mendampingi|mewakili|jualan|menjual)(?![a-zA-ZÀ-ɏ])/i,
};
const COMPARES =
  /(?<![a-zA-ZÀ-ɏ])(?:you|your|you['’][a-z]+|u|ur|they|them|everyone|everybody|anyone|nobody|others|people|some|most|only|even|kamu|kalian|lo|orang|semua|mereka|cuma|sendiri|Anda|past|him|her|than|above|first|myself|alone|all|daripada|semuanya|sorangan|sendirian|exactly|once|without|tanpa)(?![a-zA-ZÀ-ɏ])/i;

/** Whether a statement is a bare fact of what the writer did. */
export const isFact = (statement: string, lang: Lang): boolean =>
  ACHIEVED[lang].test(statement) && !COMPARES.test(statement) && statement.split(/\s+/).length <= 16;
