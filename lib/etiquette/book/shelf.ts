/** The book of each language, loaded at its first use. */

import {MEANINGS} from '../learned/meaning/classes.ts';
import type {Pattern} from '../patterns/shape.ts';
import type {Lang} from '../report.ts';
import {type Book, INDONESIAN_KEYS} from './book.ts';
import {BOOK as EN} from './books/en.ts';
import {BOOK as ID} from './books/id.ts';
import {eachMember} from './groups.ts';
import {splitEntries, wordOf} from './letters.ts';
import {type Lexicon, type LoadedBook, loadBook} from './load.ts';
import {PatternIndex} from './pattern-index.ts';

const BOOKS: Readonly<Record<Lang, Book>> = {en: EN, id: ID};
const entries: Partial<Record<Lang, readonly string[]>> = {};
const loaded: Partial<Record<Lang, LoadedBook>> = {};
const indexes: Partial<Record<Lang, PatternIndex>> = {};

function bookOf(lang: Lang): LoadedBook {
  loaded[lang] ??= loadBook(BOOKS[lang], entriesOf(lang));
  return loaded[lang];
}

function entriesOf(lang: Lang): readonly string[] {
  entries[lang] ??= splitEntries(BOOKS[lang].entries);
  return entries[lang];
}

/** Calls back with the words of a language that have a meaning (positions in `MEANINGS`). */
export function eachMeaning(lang: Lang, take: (word: string, meanings: readonly number[]) => void): void {
  const words = entriesOf(lang);
  eachMember(BOOKS[lang].meanings, MEANINGS.length, (entry, meanings) => {
    if (meanings.length > 0) take(wordOf(words[entry] as string), meanings);
  });
}

/** The word classes of a language. */
export function lexicon(lang: Lang): Lexicon {
  return bookOf(lang).lexicon;
}

/** The patterns of a language. */
export function patternTable(lang: Lang): PatternIndex {
  indexes[lang] ??= new PatternIndex(bookOf(lang));
  return indexes[lang];
}

/** The pattern of a key. */
export function patternOf(key: number): Pattern {
  const lang = key < INDONESIAN_KEYS ? 'en' : 'id';
  return patternTable(lang).read(key % INDONESIAN_KEYS).pattern;
}
