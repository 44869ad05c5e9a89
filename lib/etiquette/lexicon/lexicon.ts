/** Word classes of both languages, loaded a language at a time when first needed. */

import {englishForms, indonesianClitics, indonesianVerbForms} from '../patterns/inflect.ts';
import type {Lang} from '../report.ts';
import {normalise} from '../text/normalise.ts';
import {SLANG} from '../text/slang.ts';
import {tokenise} from '../text/tokens.ts';
import {EN_LEXICON} from './en.ts';
import {ID_LEXICON} from './id.ts';
import {ClassTable, Vocabulary} from './vocabulary.ts';

/** A class entry of several words: the numbers of its words after the first, and its class. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly classId: number;
}

/** One language's classes. */
export interface Lexicon {
  readonly classes: ClassTable;
  /** Phrases by the number of their first word. */
  readonly phrases: ReadonlyMap<number, readonly Phrase[]>;
}

const PLAIN = /^[a-z]+$/;

export const vocabulary = new Vocabulary();
const loaded: Partial<Record<Lang, Lexicon>> = {};

/** The words that an author's piece stands for, in the form that sentences are read in. */
export function plainWords(piece: string): string[] {
  if (PLAIN.test(piece)) {
    const known = SLANG.get(piece);
    return known === undefined ? [piece] : typeof known === 'string' ? [known] : [...known];
  }
  return tokenise(piece, normalise(piece), []).words;
}

/** All forms of one word of a class or pattern. `+` at its end asks for the forms of a verb. */
export function formsOf(word: string, lang: Lang): string[] {
  if (word.endsWith('+')) {
    const stem = word.slice(0, -1);
    return lang === 'en' ? englishForms(stem) : indonesianVerbForms(stem);
  }
  return lang === 'id' && PLAIN.test(word) ? indonesianClitics(word) : [word];
}

function addEntry(
  entry: string,
  classId: number,
  lang: Lang,
  classes: ClassTable,
  phrases: Map<number, Phrase[]>,
): void {
  if (!entry.includes(' ')) {
    const words = entry.endsWith('+') ? [entry] : plainWords(entry);
    if (words.length === 1) {
      for (const form of formsOf(words[0] as string, lang)) classes.add(vocabulary.intern(form), classId);
      return;
    }
  }
  for (const words of phraseForms(entry, lang)) {
    const [first, ...rest] = words.map(word => vocabulary.intern(word));
    if (first === undefined) continue;
    const known = phrases.get(first);
    if (known) known.push({rest, classId});
    else phrases.set(first, [{rest, classId}]);
  }
}

/** A phrase with the forms of its words that carry `+`, and of its last word in Indonesian. */
function phraseForms(entry: string, lang: Lang): string[][] {
  let forms: string[][] = [[]];
  const pieces = entry.split(' ');
  pieces.forEach((piece, index) => {
    const isLast = index === pieces.length - 1;
    const options = piece.endsWith('+')
      ? formsOf(piece, lang).map(form => [form])
      : isLast && lang === 'id' && PLAIN.test(piece)
        ? formsOf(plainWords(piece)[0] as string, lang).map(form => [form])
        : [plainWords(piece)];
    forms = forms.flatMap(head => options.map(option => [...head, ...option]));
  });
  return forms;
}

function load(text: string, lang: Lang): Lexicon {
  const classes = new ClassTable();
  const phrases = new Map<number, Phrase[]>();
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (line.charAt(0) !== '@' || colon < 0) continue;
    const classId = vocabulary.classId(line.slice(1, colon));
    for (const entry of line.slice(colon + 1).split(',')) {
      const clean = entry.trim();
      if (clean) addEntry(clean, classId, lang, classes, phrases);
    }
  }
  for (const list of phrases.values()) list.sort((a, b) => b.rest.length - a.rest.length);
  return {classes, phrases};
}

/** The classes of one language; parsed at the first call. */
export function lexicon(lang: Lang): Lexicon {
  loaded[lang] ??= load(lang === 'en' ? EN_LEXICON : ID_LEXICON, lang);
  return loaded[lang];
}
