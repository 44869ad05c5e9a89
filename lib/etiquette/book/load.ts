/** Makes of a book what the engine works with: words numbered in all their forms, class bits, phrases. */

import {ClassTable, type Phrase, vocabulary, WordPairs} from '../lexicon/vocabulary.ts';
import {formsOf} from '../patterns/inflect.ts';
import type {Test} from '../patterns/shape.ts';
import {commonWords} from '../text/language.ts';
import {type Book, MEANING_ALONE} from './book.ts';
import {CLASSES} from './books/classes.ts';
import {eachMember} from './groups.ts';
import {LetterReader, SIGN, singlesOf, splitEntries} from './letters.ts';

/** One language's classes. */
export interface Lexicon {
  readonly classes: ClassTable;
  /** Phrases by the number of their first word. */
  readonly phrases: readonly (readonly Phrase[] | undefined)[];
  /** The first two words of each phrase. */
  readonly phraseStarts: WordPairs;
}

/** A book as it is worked with. */
export interface LoadedBook {
  readonly book: Book;
  readonly singles: number;
  /** What each number of the book stands for: the word in all its forms, or the class. */
  readonly tests: readonly Test[];
  readonly lexicon: Lexicon;
}

const NONE: readonly number[] = [];

function testOf(entry: string, book: Book): Test {
  if (entry.charCodeAt(0) === 64 && entry.length > 1)
    return {ids: NONE, classes: [vocabulary.classId(entry.slice(1))]};
  const forms = entry.endsWith('=') && entry.length > 1 ? [entry.slice(0, -1)] : formsOf(entry, book.lang);
  return {ids: forms.map(form => vocabulary.intern(form)), classes: NONE};
}

class LexiconReader implements Lexicon {
  readonly classes = new ClassTable();
  readonly phrases: (Phrase[] | undefined)[];
  readonly phraseStarts = new WordPairs();
  private readonly tests: readonly Test[];

  constructor(tests: readonly Test[]) {
    this.tests = tests;
    this.phrases = new Array(vocabulary.size);
  }

  addClass(classId: number, {ids}: Test): void {
    for (const id of ids) this.classes.add(id, classId);
  }

  readPhrases(text: string, singles: number, classId: number): void {
    const reader = new LetterReader(text, singles);
    while (reader.takes(SIGN.longer)) this.readPhrase(reader, classId);
  }

  private idsOf(number: number): readonly number[] {
    return (this.tests[number] as Test).ids;
  }

  private readPhrase(reader: LetterReader, classId: number): void {
    let rows: number[][] = [[]];
    while (reader.isAtNumber) {
      const ids = this.idsOf(reader.number());
      if (reader.takes(SIGN.optional)) rows = rows.flatMap(row => ids.map(id => [...row, id]));
      else for (const row of rows) row.push(ids[0] as number);
    }
    for (const row of rows) {
      const first = row[0] as number;
      this.phraseStarts.add(first, row[1] as number);
      const known = this.phrases[first];
      const phrase = {rest: row.slice(1), classId};
      if (known) known.push(phrase);
      else this.phrases[first] = [phrase];
    }
  }
}

/**
 * Loads a book.
 * @param entries its entries, where they are known already.
 */
export function loadBook(book: Book, entries: readonly string[] = splitEntries(book.entries)): LoadedBook {
  const tests: Test[] = [];
  const classes: (readonly number[])[] = [];
  eachMember(book.classes, MEANING_ALONE + 1, (entry, own) => {
    if (own[0] === MEANING_ALONE) return;
    tests.push(testOf(entries[entry] as string, book));
    classes.push(own);
  });
  // A function word that no pattern holds is known all the same: it is no name where a sentence begins with it.
  for (const word of commonWords(book.lang)) vocabulary.intern(word);
  const singles = singlesOf(tests.length);
  const lexicon = new LexiconReader(tests);
  const classIds = CLASSES.split(' ').map(name => vocabulary.classId(name));
  classes.forEach((own, number) => {
    for (const at of own) lexicon.addClass(classIds[at] as number, tests[number] as Test);
  });
  book.phrases.split(SIGN.next).forEach((text, at) => {
    lexicon.readPhrases(text, singles, classIds[at] as number);
  });
  return {book, singles, tests, lexicon};
}
