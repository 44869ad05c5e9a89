/** The book of each language, loaded at its first use. */

import type {Pattern} from '../patterns/shape.ts';
import type {Lang} from '../report.ts';
import {INDONESIAN_KEYS} from './book.ts';
import {BOOK as EN} from './books/en.ts';
import {BOOK as ID} from './books/id.ts';
import {type Lexicon, type LoadedBook, loadBook} from './load.ts';
import {PatternIndex} from './pattern-index.ts';

const loaded: Partial<Record<Lang, LoadedBook>> = {};
const indexes: Partial<Record<Lang, PatternIndex>> = {};

function bookOf(lang: Lang): LoadedBook {
  loaded[lang] ??= loadBook(lang === 'en' ? EN : ID);
  return loaded[lang];
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
