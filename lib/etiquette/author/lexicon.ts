/** Reads the word classes as authors write them, one a line: `@class: entry, entry of several words, verb+`. */

import {EN_LEXICON} from '../lexicon/en.ts';
import {ID_LEXICON} from '../lexicon/id.ts';
import {PLAIN} from '../patterns/inflect.ts';
import type {Lang} from '../report.ts';
import {normalise} from '../text/normalise.ts';
import {SLANG} from '../text/slang.ts';
import {tokenise} from '../text/tokens.ts';
import type {Entries} from './entries.ts';

/** A word of a phrase; `isAny` where any of its forms will do. */
export interface PhraseWord {
  readonly entry: number;
  readonly isAny: boolean;
}

/** What belongs to a class. */
export interface AuthorClass {
  readonly words: number[];
  readonly phrases: (readonly PhraseWord[])[];
}

/** The words that an author's piece stands for, in the form that sentences are read in. */
export function plainWords(piece: string): string[] {
  if (PLAIN.test(piece)) {
    const known = SLANG.get(piece);
    return known === undefined ? [piece] : typeof known === 'string' ? [known] : [...known];
  }
  return tokenise(piece, normalise(piece), []).words;
}

/** A phrase with any form of its words that carry `+`, and of its last word in Indonesian. */
function phraseOf(text: string, entries: Entries): PhraseWord[] {
  const pieces = text.split(' ');
  return pieces.flatMap((piece, index): PhraseWord[] => {
    if (piece.endsWith('+')) return [{entry: entries.of(piece), isAny: true}];
    const words = plainWords(piece);
    const isLast = index === pieces.length - 1;
    if (isLast && entries.lang === 'id' && PLAIN.test(piece))
      return [{entry: entries.of(words[0] as string), isAny: true}];
    return words.map(word => ({entry: entries.of(word), isAny: false}));
  });
}

function addEntry(text: string, to: AuthorClass, entries: Entries): void {
  const words = text.includes(' ') ? [] : text.endsWith('+') ? [text] : plainWords(text);
  if (words.length === 1) to.words.push(entries.of(words[0] as string));
  else to.phrases.push(phraseOf(text, entries));
}

/** The classes of one language, by name. */
export function authorClasses(entries: Entries): Map<string, AuthorClass> {
  const classes = new Map<string, AuthorClass>();
  for (const line of (entries.lang === 'en' ? EN_LEXICON : ID_LEXICON).split('\n')) {
    const colon = line.indexOf(':');
    if (line.charAt(0) !== '@' || colon < 0) continue;
    const name = line.slice(1, colon);
    const known = classes.get(name) ?? {words: [], phrases: []};
    classes.set(name, known);
    for (const entry of line.slice(colon + 1).split(','))
      if (entry.trim()) addEntry(entry.trim(), known, entries);
  }
  return classes;
}

/** Names of all classes, English ones first: their order is the order of their numbers. */
export function classNames(): string[] {
  const names = (text: string): string[] =>
    [...text.matchAll(/^@([^:\n]+):/gm)].map(match => match[1] as string);
  return [
    ...new Set(
      (['en', 'id'] satisfies Lang[]).flatMap(lang => names(lang === 'en' ? EN_LEXICON : ID_LEXICON)),
    ),
  ];
}
