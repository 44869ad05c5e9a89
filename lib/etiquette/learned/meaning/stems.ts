/** Forms that a word may be derived from, surface first. Looked up in word lists, so a wrong guess does no harm. */

import type {Lang} from '../../report.ts';

const VOWEL = /[aiueo]/;
const EN_ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/'s$|s'$/, ''],
  [/ies$/, 'y'],
  [/es$/, ''],
  [/s$/, ''],
  [/ied$/, 'y'],
  [/ed$/, ''],
  [/ed$/, 'e'],
  [/([a-z])\1ed$/, '$1'],
  [/ing$/, ''],
  [/ing$/, 'e'],
  [/([a-z])\1ing$/, '$1'],
  [/ly$/, ''],
  [/er$/, ''],
  [/er$/, 'e'],
  [/est$/, ''],
  [/ness$/, ''],
];

function englishStems(word: string): string[] {
  const stems = [word];
  for (const [ending, instead] of EN_ENDINGS) {
    const stem = word.replace(ending, instead);
    if (stem !== word && stem.length >= 3) stems.push(stem);
  }
  return stems;
}

/** Prefixes of Indonesian verbs and nouns with what they hide of the root's first sound. */
const ID_PREFIXES: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:me|pe)?ng(?=.{3})/, ['', 'k']],
  [/^(?:me|pe)?nge(?=.{3})/, ['']],
  [/^(?:me|pe)?ny(?=.{3})/, ['s', 'c']],
  [/^(?:me|pe)m(?=.{3})/, ['', 'p']],
  [/^(?:me|pe)n(?=.{3})/, ['', 't']],
  [/^(?:me|pe)(?=.{3})/, ['']],
  [/^m(?=[aiueo].{2})/, ['p']],
  [/^n(?=[aiueo].{2})/, ['t']],
  [/^(?:di|ke|se|ku|ter|ber|per|pel|bel|te|be|ny)(?=.{3})/, ['']],
];
const ID_ENDINGS: readonly (readonly RegExp[])[] = [
  [/(?:nya|lah|kah|pun|tah)$/, /(?:ku|mu)$/],
  [/kan$/, /an$/, /in$/, /i$/],
];

function pushNew(list: string[], word: string): void {
  if (word.length >= 3 && VOWEL.test(word) && !list.includes(word)) list.push(word);
}

function withoutPrefix(words: readonly string[]): string[] {
  const found = [...words];
  for (const word of words) {
    for (const [prefix, sounds] of ID_PREFIXES) {
      if (prefix.test(word)) for (const sound of sounds) pushNew(found, word.replace(prefix, sound));
    }
  }
  return found;
}

function indonesianStems(word: string): string[] {
  let stems = [word];
  const doubled = /(\w{3,})-(\w+)$/.exec(word);
  if (doubled) stems.push(doubled[1] as string, doubled[2] as string);
  for (const endings of ID_ENDINGS) {
    for (const stem of [...stems]) for (const ending of endings) pushNew(stems, stem.replace(ending, ''));
  }
  stems = withoutPrefix(stems);
  return /^(?:diper|memper|di|ke|se|ter|ber)/.test(word) ? withoutPrefix(stems) : stems;
}

/** Candidate roots of a lower-case word. */
export function stemsOf(word: string, lang: Lang): string[] {
  return lang === 'en' ? englishStems(word) : indonesianStems(word);
}
