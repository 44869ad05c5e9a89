/** Requests: asked with an easy way out, and without pressing. */
import {closed, type Place} from './place.ts';

/** Words that press and can be left out or said kindly. Tried in order on the sentence. */
const GENTLER: readonly (readonly [RegExp, string])[] = [
  [
    /,?\s*(?:no\s+excuses|or\s+else|full\s+stop|simple\s+as\s+that|end\s+of\s+(?:story|discussion)|whether\s+you\s+like\s+it\s+or\s+not|and\s+(?:that['’]s|I\s+mean)\s+(?:final|it)|understood(?=\?)|is\s+that\s+clear(?=\?)|got\s+it(?=\?)|(?<=,\s*)(?:paham|ngerti|mengerti)(?=\?))(?![a-zA-ZÀ-ɏ])/gi,
    '',
  ],
  [
    /\b(?:asap|as\s+soon\s+as\s+possible|right\s+(?:now|away)|immediately|at\s+once|today\s+at\s+the\s+latest|by\s+(?:tonight|noon|today|close\s+of\s+business|end\s+of\s+day|tomorrow)|this\s+minute|(?:with)?in\s+(?:the\s+next\s+)?(?:five|ten|twenty|thirty|\d+)\s+minutes|within\s+the\s+hour)\b/gi,
    'when it suits you',
  ],
  [/\b(?:I\s+|i\s+|^)?(?:need|want|expect|demand)\s+(?:you|u)\s+to\b/gi, "I'd be grateful if you could"],
  [/\byou\s+(?:must|have\s+to|need\s+to|had\s+better)\b/gi, 'you could perhaps'],
  [/\bwhy\s+(?:haven['’]t|have)\s+you\s+(?:not\s+)?/gi, 'have you '],
  [/\bI\s+(?:expect|demand|insist\s+on|want)\b/gi, "I'd be glad of"],
  [/(?<!\b(?:yang|tidak|nggak|gak|tak|bukan)\s)\b(?:harus|wajib|kudu|mesti)\b/gi, 'kalau bisa'],
  [
    /,?\s*(?:sekarang\s+juga|hari\s+ini\s+juga|secepatnya|detik\s+ini\s+juga|malam\s+ini\s+juga|segera|buruan|cepetan|cepat)\b/gi,
    ' kalau sempat',
  ],
  [/\b(?:pokoknya|mau\s+(?:tidak|nggak|gak)\s+mau|nggak\s+mau\s+tahu|gak\s+mau\s+tau|titik)\b,?\s*/gi, ''],
  [/\b(?:kok|kenapa)\s+(?:belum|nggak|gak)\s+(?:di)?(?:balas|bales|jawab)\b/gi, 'apakah sudah sempat dibaca'],
];

export function gentler(sentence: string): string {
  const said = GENTLER.reduce((text, [pattern, word]) => text.replace(pattern, word), sentence);
  return said
    .replace(/\s+([,.?!])/g, '$1')
    .replace(/\s{2,}/g, ' ')
    .replace(/^\s*[a-zß-ÿ]/, first => first.trim().toUpperCase())
    .trim();
}

function wayOut({lang, you, self}: Place): string[] {
  if (lang === 'en') {
    return [
      'Only if it suits you, of course; a no is perfectly fine, and thank you either way.',
      "No worries at all if it doesn't suit you. Thank you for your time, and I'd gladly return the favour.",
      "There is no pressure at all: if you'd rather not, I completely understand. Thank you for considering it, and I'd be happy to help you in return.",
    ];
  }
  return [
    `Kalau ${you} belum sempat, tidak apa-apa; terima kasih sebelumnya.`,
    `Tidak apa-apa kalau ${you} tidak berkenan. Terima kasih banyak, dan dengan senang hati ${self} bantu ${you} juga bila ada yang perlu.`,
    `Tidak perlu buru-buru, dan tidak apa-apa kalau belum bisa. Terima kasih atas waktu ${you}; sebagai gantinya, ${self} siap membantu ${you}.`,
  ];
}

/** For readers who are many, or called by no title that is known. */
const UNADDRESSED = [
  'Kalau belum sempat, tidak apa-apa; terima kasih sebelumnya.',
  'Kalau belum bisa, tidak apa-apa; tidak perlu buru-buru, dan terima kasih banyak atas waktunya.',
];

const COMMAND =
  /^(?:so\s+|just\s+|kindly\s+|then\s+|now\s+|also\s+|please\s+)*(refer|send|write|review|introduce|get|give|share|put|forward|recommend|find|lend|read|connect|teach|do|fix|build|design|make|book|hire|mark|go|pass|translate|edit|check|proofread|sponsor|bring|set|arrange|call|speak|ask|tell|reply|answer|sign|approve|confirm|pay|transfer|pick|show|help|join|come|post|tag|endorse|collect|mentor|coach|sort|lend|pin|drop|come|cover|feature|nominate|invite|sit|take|look|prepare|draft|draw|apply|train|hand|let|upload|print|record|rewrite|list|name|sub|host|spare|fill|ring|push|chat|lay|plug|mention|persuade|convince|talk)\b(?!\s+(?:on|ahead)\b)/i;
const COMMAND_ID =
  /^(?:tolong\s+|coba\s+|sekalian\s+|please\s+)*((?:(?!(?:kemarin|silakan|silahkan|bahkan|ikan|admin|mesin|izin|poin|main|lain|mungkin|yakin|bukan|akan|makan|dan|kan|selain|sedangkan|mohon)(?![a-zA-ZÀ-ɏ]))[a-zA-ZÀ-ɏ]{3,}(?:kan|in)|ajari|bantu|kirim|baca|review|balas|bales|jawab|transfer|bayar|pinjam|cek|approve|share|forward|intro|endorse|telepon|datang|hadir|ambil|isi|dikoreksi|diperiksa|dicek)(?![a-zA-ZÀ-ɏ])\s*(?!.*\?))/i;

/** What an ask says as a demand, and `gentler` says as a wish. */
const WANTED = /(?<![a-zA-ZÀ-ɏ])(?:need|want|expect|demand)\s+(?:you|u)\s+to(?![a-zA-ZÀ-ɏ])/i;

const lower = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);
const open = (sentence: string): string =>
  sentence
    .trim()
    .replace(/[.!?…\s]+$/, '')
    .replace(
      /(?:,?\s+(?:dong|donk|ya|yah|deh|please|pls|would\s+you|will\s+you|okay|ok|k)|[\s,;:–—-]+)+$/i,
      '',
    );

/** A command goes on after a comma as a statement, or as a detail of it: that is no part of the question. */
const GOES_ON: Record<Place['lang'], RegExp> = {
  en: /,\s+(?=(?:you|you['’](?:re|ve|d|ll)|I|I['’](?:m|ve|d|ll)|we|we['’](?:re|ve|d|ll)|it|it['’]s|they|he|she|there|link|deadline|no|only|just)(?![a-zA-ZÀ-ɏ]))/i,
  id: /,\s+(?=(?:aku|saya|gue|gw|kami|kamu|lo|besok|nanti|lusa|link|soalnya|cuma|[a-zA-ZÀ-ɏ]+(?:nya|mu)\s+(?:ku[a-z]+|tinggal|sudah|udah|nanti|akan))(?![a-zA-ZÀ-ɏ]))/i,
};
/** Particles that turn a command into a plea, in front of its comma or its end. */
const PLEAS = /\s+(?:dong|donk|ya|yah|deh|sih)(?=\s*(?:,|$))/gi;

/** The command, and what is said after it as a sentence of its own. */
function parted(command: string, lang: Place['lang']): {head: string; rest: string} {
  const at = GOES_ON[lang].exec(command);
  const head = at ? command.slice(0, at.index) : command;
  if (!at || head.split(/\s+/).length < 3) return {head: command, rest: ''};
  const rest = command.slice(at.index + at[0].length);
  return {head, rest: ` ${closed(rest.charAt(0).toUpperCase() + rest.slice(1))}`};
}

/** A command as a question: "Refer me for the job." becomes "Could you refer me for the job?" Null where it is none. */
export function asked(sentence: string, lang: Place['lang']): string | null {
  const own = open(sentence);
  const isForbidding = lang === 'id' && /(?<![a-zA-ZÀ-ɏ])(?:jangan|jgn)(?![a-zA-ZÀ-ɏ])/i.test(own);
  const verb = isForbidding ? null : (lang === 'en' ? COMMAND : COMMAND_ID).exec(own);
  if (!verb) return null;
  const command = lower(own.slice(verb[0].length - (verb[1]?.length ?? 0)));
  const {head, rest} = parted(lang === 'id' ? command.replace(PLEAS, '') : command, lang);
  return lang === 'en' ? `Could you ${head}?${rest}` : `Boleh minta tolong ${head}?${rest}`;
}

/** Whether a sentence asks for something by itself, so that a way out may follow it. */
export const isRequest = (sentence: string, lang: Place['lang']): boolean =>
  asked(sentence, lang) !== null || REQUESTS.test(sentence);

const REQUESTS =
  /(?<![a-zA-ZÀ-ɏ])(?:please|pls|plz|kindly|(?:can|could|would|will|need|want|expect|like)\s+(?:you|u)|(?:can|could|may)\s+I|favou?r|so\s+(?:do|fill|send|get|give|make|please)|tolong|mohon|minta|boleh|bisa|bantu\w*|carikan|kirim\w*|kasih|titip\w*|pinjam\w*)(?![a-zA-ZÀ-ɏ])/i;

/** The request in its own words, with a way out. */
export function asksMended(place: Place): string[] {
  const question = asked(place.sentence, place.lang);
  const own = closed(place.sentence);
  const soft = closed(gentler(place.sentence));
  const [short = '', middle = '', long = ''] = wayOut(place);
  const polite = question ? [`${question} ${short}`, `${question} ${middle}`] : [];
  return [
    ...polite,
    ...(WANTED.test(place.sentence) ? [`${soft} ${short}`, `${soft} ${middle}`] : []),
    `${own} ${short}`,
    `${own} ${middle}`,
    `${soft} ${middle}`,
    `${own} ${long}`,
    `${soft} ${long}`,
    ...(place.lang === 'id' ? UNADDRESSED.map(said => `${question ?? soft} ${said}`) : []),
    // In a chat, too, the writer may say "saya" where only that is heard as an offer.
    ...(place.lang === 'id' && place.self !== 'saya' ? asksMended({...place, self: 'saya'}) : []),
  ];
}
