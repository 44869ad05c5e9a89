/** Forms of a word, made when patterns and lexicon are compiled, so that nothing is stemmed while checking. */

import type {Lang} from '../report.ts';

/** A word without signs. */
export const PLAIN = /^[a-z]+$/;
const VOWEL = /[aeiou]/;

/** English forms of a verb or noun: plural or -s, -ed, -ing. Irregular forms are written out by authors. */
function englishForms(word: string): string[] {
  const forms = [word];
  const sibilant = /(?:s|x|z|ch|sh)$/.test(word);
  const endsInE = word.endsWith('e');
  const endsInY = /[^aeiou]y$/.test(word);
  const doubles = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(word) || /[^aeiou]{1,2}(?:er|it)$/.test(word);
  const stem = endsInE ? word.slice(0, -1) : word;
  const double = doubles ? word + word.slice(-1) : stem;
  forms.push(endsInY ? `${word.slice(0, -1)}ies` : sibilant ? `${word}es` : `${word}s`);
  forms.push(
    endsInY ? `${word.slice(0, -1)}ied` : `${stem}ed`,
    `${endsInE && word.endsWith('ee') ? word : stem}ing`,
  );
  if (double !== stem) forms.push(`${double}ed`, `${double}ing`);
  return forms;
}

/** The nasal prefixes that a root takes: formal (`mengirim`) and colloquial (`ngirim`). */
function nasal(root: string): string[] {
  const first = root.charAt(0);
  const rest = root.slice(1);
  switch (first) {
    case 'p':
      return [`mem${rest}`, `m${rest}`];
    case 't':
      return [`men${rest}`, `n${rest}`];
    case 'k':
      return [`meng${rest}`, `ng${rest}`];
    case 's':
      return [`meny${rest}`, `ny${rest}`];
    case 'c':
      return [`men${root}`, `ny${rest}`];
    case 'b':
    case 'f':
      return [`mem${root}`, `nge${root}`];
    case 'd':
    case 'j':
    case 'z':
      return [`men${root}`, `nge${root}`];
    case 'g':
      return [`meng${root}`, `ng${root}`];
    case 'h':
      return [`meng${root}`, `ng${rest}`];
    default:
      return VOWEL.test(first) ? [`meng${root}`, `ng${root}`] : [`me${root}`, `nge${root}`];
  }
}

/** Indonesian forms of a verb root: formal and colloquial prefixes and suffixes. */
function indonesianVerbForms(root: string): string[] {
  const forms: string[] = [];
  for (const stem of [root, ...nasal(root), `di${root}`, `ku${root}`]) {
    forms.push(
      stem,
      `${stem}kan`,
      `${stem}in`,
      `${stem}${stem.endsWith('i') ? '' : 'i'}`,
      `${stem}nya`,
      `${stem}kannya`,
      `${stem}innya`,
    );
  }
  forms.push(`${root}an`, `ber${root}`, `ter${root}`, `${root}lah`, `${root}kanlah`, `pe${root}`);
  return forms;
}

/** A word with each clitic. Short words and words that already end in one stay as they are. */
function indonesianClitics(word: string): string[] {
  if (word.length < 4 || word.endsWith('nya') || word.endsWith('mu') || word.endsWith('lah')) return [word];
  return [word, `${word}nya`, `${word}mu`, `${word}ku`, `${word}lah`];
}

/** All forms of one word of a class or pattern, the word itself first. `+` at its end asks for the forms of a verb. */
export function formsOf(word: string, lang: Lang): string[] {
  if (word.endsWith('+')) {
    const stem = word.slice(0, -1);
    return lang === 'en' ? englishForms(stem) : indonesianVerbForms(stem);
  }
  return lang === 'id' && PLAIN.test(word) ? indonesianClitics(word) : [word];
}
