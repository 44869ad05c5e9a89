/** Classes of meaning of a word, by language; Indonesian messages borrow English words, so both lists serve there. */

import {eachMeaning} from '../../book/shelf.ts';
import type {Lang} from '../../report.ts';
import {stemsOf} from './stems.ts';

type Index = ReadonlyMap<string, readonly number[]>;

const NONE: readonly number[] = [];
const indexes: Partial<Record<Lang, Index>> = {};

function indexOf(lang: Lang): Index {
  const known = indexes[lang];
  if (known) return known;
  const index = new Map<string, readonly number[]>();
  eachMeaning(lang, (word, meanings) => index.set(word, meanings));
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
