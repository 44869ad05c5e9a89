/** Insults written so that a filter would miss them: digits and signs for letters, spaces or dots between letters. */

import {INSULT_WORDS} from '../lexicon/insults.ts';

const LETTER_FOR: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
};

class Disguises {
  private words: Set<string> | null = null;

  /** Built at the first disguised word, since most messages hold none. */
  private known(): Set<string> {
    this.words ??= new Set(INSULT_WORDS.split(/\s+/));
    return this.words;
  }

  /** Whether a word is one that people disguise. */
  has(word: string): boolean {
    return this.known().has(word);
  }

  /** The insult behind a word with digits or signs, or null. */
  reveal(word: string): string | null {
    if (word.length > 24) return null;
    let letters = '';
    for (const char of word) letters += LETTER_FOR[char] ?? char;
    const starred = letters.includes('*');
    if (!starred) {
      if (this.has(letters)) return letters;
      const withL = word.replaceAll('1', 'l');
      return withL !== word && this.has(withL) ? withL : null;
    }
    for (const insult of this.known()) if (matchesStars(letters, insult)) return insult;
    return null;
  }
}

function matchesStars(written: string, insult: string): boolean {
  if (written.length !== insult.length) return false;
  for (let index = 0; index < written.length; index++) {
    const char = written.charCodeAt(index);
    if (char !== 42 && char !== insult.charCodeAt(index)) return false;
  }
  return true;
}

export const DISGUISED = new Disguises();

const LETTER_RUN = /(?<![a-z0-9'])[a-z](?:[ .\-_*][a-z]){3,14}(?![a-z0-9'])/g;
const MAY_BE_SPACED = /[a-z][ .\-_*][a-z][ .\-_*][a-z][ .\-_*][a-z](?![a-z])/;

/** Insults spaced out in a normalised sentence ("b o d o h"), with the offsets that they cover. */
export function spacedOut(text: string): {word: string; start: number; end: number}[] {
  if (!MAY_BE_SPACED.test(text)) return [];
  const found: {word: string; start: number; end: number}[] = [];
  for (const run of text.matchAll(LETTER_RUN)) {
    const word = run[0].replace(/[^a-z]/g, '');
    if (DISGUISED.has(word)) found.push({word, start: run.index, end: run.index + run[0].length});
  }
  return found;
}
