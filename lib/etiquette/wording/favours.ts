/** What somebody is pressed to do, said as their own choice: "Please sign only if you'd like to." */
import type {Lang} from '../report.ts';

/** The bare form, and the others that it may stand in. */
const ENGLISH: readonly (readonly [string, string])[] = [
  ['sign', 'sign(?:ed|ing)?|signature|countersign(?:ed)?'],
  ['join', 'join(?:ed|ing)?'],
  ['buy', 'buy(?:ing)?|bought|preorder'],
  ['vote', 'vot(?:e|ed|ing)'],
  ['donate', 'donat(?:e|ed|ing|ion)|chip(?:ped)?\\s+in|put\\s+in'],
  ['pay', 'pa(?:y|id|ying)'],
  ['lend it', 'lend(?:ing)?|lent'],
  ['come', 'com(?:e|ing)(?!\\s+(?:to|through|from|on|up|true|back)(?![a-z]))|turn\\s+up|show\\s+up|attend'],
  ['share it', 'shar(?:e|ed|ing)|repost(?:ed)?'],
  ['refer me', 'refer(?:red|ral)?'],
  ['introduce me', 'introduc(?:e|ed|tion)|intro'],
  ['invest', 'invest(?:ed|ing|ment)?'],
  ['host', 'host(?:ed|ing)?'],
  ['sell', 'sell(?:ing)?|sold'],
  ['swap', 'swap(?:ped|ping)?'],
  ['cover', 'cover(?:ed|ing)?'],
  ['speak', 'speak(?:ing)?|give\\s+(?:the|a)\\s+(?:talk|speech)'],
  ['sponsor', 'sponsor(?:ed|ing)?'],
  ['volunteer', 'volunteer(?:ed|ing)?'],
  ['contribute', 'contribut(?:e|ed|ing|ion)'],
  ['accept', 'accept(?:ed|ing)?'],
  ['agree', 'agree(?:d|ing)?'],
  ['approve', 'approv(?:e|ed|ing|al)'],
  ['confirm', 'confirm(?:ed|ing)?'],
  ['resign', 'resign(?:ed|ing)?'],
  ['perform', 'perform(?:ed|ing)?'],
  ['send it', 'send(?:ing)?'],
  ['bring it', 'bring(?:ing)?'],
  ['help', 'help(?:ed|ing)?'],
  ['decide', 'decid(?:e|ed)|decision'],
  ['reply', 'repl(?:y|ied|ying|ies)|write\\s+back|wrote\\s+back'],
  ['answer', 'answer(?:ed|ing)?'],
  ['call', 'call(?:ed)?\\s+(?:me|back)|ring(?:ing)?\\s+me|pick(?:ed)?\\s+up'],
];
const INDONESIAN: readonly (readonly [string, string])[] = [
  ['tanda tangan', '(?:di)?tanda\\s*tangan\\w*|teken'],
  ['transfer', '(?:di)?transfer\\w*|tf'],
  ['bayar', '(?:mem|di)?bayar\\w*'],
  ['gabung', '(?:ber)?gabung|join'],
  ['ikut', 'ikut|ikutan'],
  ['datang', 'datang|dateng|hadir'],
  ['beli', '(?:mem|di)?beli|order|pesan'],
  ['daftar', '(?:men)?daftar'],
  ['isi', '(?:meng|di)?isi'],
  ['lembur', 'lembur'],
  ['setuju', 'setuju|menyetujui|disetujui|acc'],
  ['terima', '(?:men|di)?terima'],
  ['jual', '(?:men|di)?jual'],
  ['sumbang', '(?:me|di)?(?:ny|s)umbang'],
  ['dukung', '(?:men|di)?dukung'],
  ['tampil', 'tampil'],
  ['konfirmasi', 'konfirmasi'],
  ['gantikan', '(?:meng|di)?gantikan|gantiin'],
  ['bantu', '(?:mem|di)?bantu\\w*'],
  ['kirim', '(?:me|di)?ngirim\\w*|(?:di)?kirim\\w*'],
  ['balas', '(?:mem|di)?balas|bales|balasin'],
  ['jawab', '(?<!tanggung\\s)(?:men|di)?jawab'],
  ['pinjamkan', 'pinjam\\w*|minjem\\w*|pinjem\\w*'],
  ['pilih', '(?:me|di)?milih|pilih'],
];

/** Only what the reader is pressed to do: after a word for the reader or for those held up to them, or as a command. */
const READER_EN =
  "(?:(?<![a-zA-ZÀ-ɏ])(?:you|u|ur|your|you['’][a-z]+|everyone|everybody|others|team|only\\s+one|has|hasn['’]t|haven['’]t)\\s+(?:[a-zA-ZÀ-ɏ'’]+\\s+){0,3}?|(?:^|[.,;:!—]\\s*|\\band\\s+)(?:just\\s+|please\\s+)?)";
const READER_ID = '(?<!(?<![a-zA-ZÀ-ɏ])(?:saya|aku|gue|gw|kami|ku)\\s+(?:[a-z]+\\s+)?)(?<![a-zA-ZÀ-ɏ-])';

const patterns = (
  list: readonly (readonly [string, string])[],
  of: string,
): readonly (readonly [string, RegExp])[] =>
  list.map(([verb, forms]) => [verb, new RegExp(`${of}(?:${forms})(?![a-zA-ZÀ-ɏ'’-])`, 'i')] as const);
const FAVOURS: Record<Lang, readonly (readonly [string, RegExp])[]> = {
  en: patterns(ENGLISH, READER_EN),
  id: patterns(INDONESIAN, READER_ID),
};

/** What the words press for; null where they name none of it. */
export const favourIn = (words: string, lang: Lang): string | null =>
  FAVOURS[lang].find(([, forms]) => forms.test(words))?.[0] ?? null;
