/** Requests: asked with an easy way out, and without pressing. */
import {closed, type Place} from './place.ts';

/** Words that press and can be left out or said kindly. Tried in order on the sentence. */
const GENTLER: readonly (readonly [RegExp, string])[] = [
  [
    /,?\s*(?:no\s+excuses|or\s+else|full\s+stop|simple\s+as\s+that|end\s+of\s+(?:story|discussion)|whether\s+you\s+like\s+it\s+or\s+not|and\s+(?:that['’]s|I\s+mean)\s+(?:final|it))\b/giu,
    '',
  ],
  [
    /\b(?:asap|as\s+soon\s+as\s+possible|right\s+(?:now|away)|immediately|at\s+once|today\s+at\s+the\s+latest|by\s+(?:tonight|noon|today|close\s+of\s+business|end\s+of\s+day|tomorrow)|this\s+minute)\b/giu,
    'when it suits you',
  ],
  [/\bI\s+(?:need|want|expect|demand)\s+you\s+to\b/giu, "I'd be grateful if you could"],
  [/\byou\s+(?:must|have\s+to|need\s+to|had\s+better|are\s+going\s+to|will)\b/giu, 'you could perhaps'],
  [/\bwhy\s+(?:haven['’]t|have)\s+you\s+(?:not\s+)?/giu, 'have you '],
  [/\bI\s+(?:expect|demand|insist\s+on|want)\b/giu, "I'd be glad of"],
  [/\b(?:harus|wajib|kudu|mesti)\b/giu, 'kalau bisa'],
  [
    /,?\s*(?:sekarang\s+juga|hari\s+ini\s+juga|secepatnya|detik\s+ini\s+juga|malam\s+ini\s+juga|segera|buruan|cepetan|cepat)\b/giu,
    ' kalau sempat',
  ],
  [/\b(?:pokoknya|nggak\s+mau\s+tahu|gak\s+mau\s+tau|titik)\b,?\s*/giu, ''],
  [
    /\b(?:kok|kenapa)\s+(?:belum|nggak|gak)\s+(?:di)?(?:balas|bales|jawab)\b/giu,
    'apakah sudah sempat dibaca',
  ],
];

export function gentler(sentence: string): string {
  const said = GENTLER.reduce((text, [pattern, word]) => text.replace(pattern, word), sentence);
  return said
    .replace(/\s+([,.?!])/gu, '$1')
    .replace(/\s{2,}/gu, ' ')
    .replace(/^\s*\p{Ll}/u, first => first.trim().toUpperCase())
    .trim();
}

function wayOut({lang, you}: Place): string[] {
  if (lang === 'en') {
    return [
      'Only if it suits you, of course; a no is perfectly fine, and thank you either way.',
      "No worries at all if it doesn't suit you. Thank you for your time, and I'd gladly return the favour.",
      "There is no pressure at all: if you'd rather not, I completely understand. Thank you for considering it, and I'd be happy to help you in return.",
    ];
  }
  return [
    `Kalau ${you} belum sempat, tidak apa-apa; terima kasih sebelumnya.`,
    `Tidak apa-apa kalau ${you} tidak berkenan. Terima kasih banyak, dan dengan senang hati saya bantu ${you} juga bila ada yang perlu.`,
    `Tidak perlu buru-buru, dan tidak apa-apa kalau belum bisa. Terima kasih atas waktu ${you}; sebagai gantinya, saya siap membantu ${you}.`,
  ];
}

/** The request in its own words, with a way out. */
export function asksMended(place: Place): string[] {
  const own = closed(place.sentence);
  const soft = closed(gentler(place.sentence));
  const [short = '', middle = '', long = ''] = wayOut(place);
  return [`${own} ${short}`, `${own} ${middle}`, `${soft} ${middle}`, `${own} ${long}`, `${soft} ${long}`];
}
