/** Classes of meaning of a word, by language; Indonesian messages borrow English words, so both lists serve there. */

import type {Lang} from '../../report.ts';
import {MEANINGS, type MeaningWords} from './classes.ts';
import {MEANING_EN} from './en.ts';
import {MEANING_ID} from './id.ts';
import {stemsOf} from './stems.ts';

type Index = ReadonlyMap<string, readonly number[]>;

const NONE: readonly number[] = [];
const indexes: Partial<Record<Lang, Index>> = {};

function build(words: MeaningWords): Index {
  const index = new Map<string, number[]>();
  MEANINGS.forEach((meaning, number) => {
    for (const word of words[meaning].split(' ')) {
      if (word === '') continue;
      const known = index.get(word);
      if (known === undefined) index.set(word, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  });
  return index;
}

function indexOf(lang: Lang): Index {
  const index = indexes[lang] ?? build(lang === 'en' ? MEANING_EN : MEANING_ID);
  indexes[lang] = index;
  return index;
}

function find(word: string, lang: Lang): readonly number[] | undefined {
  const index = indexOf(lang);
  const known = index.get(word);
  if (known) return known;
  for (const stem of stemsOf(word, lang)) {
    const found = index.get(stem);
    if (found) return found;
  }
  return undefined;
}

/** Numbers of the classes (positions in `MEANINGS`) that a lower-case word belongs to. */
export function meaningsOf(word: string, lang: Lang): readonly number[] {
  return find(word, lang) ?? (lang === 'id' ? find(word, 'en') : undefined) ?? NONE;
}

/** Whether a lower-case word is one of a language's words of meaning. */
export function isWordOf(word: string, lang: Lang): boolean {
  return find(word, lang) !== undefined;
}
