/** Writes the classes and patterns of one language as a book that the engine loads. */

import {type Book, INDONESIAN_KEYS, MEANING_ALONE} from '../book/book.ts';
import {joinedEntries, SIGN, singlesOf, wordOf, written} from '../book/letters.ts';
import {MEANINGS} from '../learned/meaning/classes.ts';
import {MEANING_EN} from '../learned/meaning/en.ts';
import {MEANING_ID} from '../learned/meaning/id.ts';
import {SHAPE_CLASSES} from '../lexicon/vocabulary.ts';
import type {Pattern} from '../patterns/shape.ts';
import type {Lang} from '../report.ts';
import {Rareness} from './anchors.ts';
import {Entries} from './entries.ts';
import {type AuthorClass, authorClasses, classNames, type PhraseWord} from './lexicon.ts';
import {parsePattern} from './parse.ts';
import {type PatternSource, patternSources} from './sources.ts';
import {writeGroups} from './write-groups.ts';
import {writePattern} from './write-pattern.ts';

/** How often each entry stands in patterns. */
function usesOf(patterns: readonly Pattern[]): Map<number, number> {
  const uses = new Map<number, number>();
  const count = (value: unknown): void => {
    if (Array.isArray(value)) for (const one of value) count(one);
    else if (typeof value === 'number') uses.set(value, (uses.get(value) ?? 0) + 1);
    else if (value !== null && typeof value === 'object') {
      for (const [name, part] of Object.entries(value)) if (name !== 'most') count(part);
    }
  };
  count(patterns);
  return uses;
}

/**
 * The frequent entries first, then the rest by the alphabet.
 * @param count how many of them patterns and classes name.
 */
function ordered(entries: Entries, uses: ReadonlyMap<number, number>, count: number): number[] {
  const all = entries.names.map((_, entry) => entry);
  const frequent = all
    .filter(entry => (uses.get(entry) ?? 0) > 1)
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b)
    .slice(0, singlesOf(count));
  const byName = [...all].sort((a, b) => (entries.name(a) < entries.name(b) ? -1 : 1));
  return [...new Set([...frequent, ...byName])];
}

/** Entries that stand in phrases alone, as they are. */
function aloneOf(
  entries: Entries,
  classes: ReadonlyMap<string, AuthorClass>,
  uses: ReadonlyMap<number, number>,
): Set<number> {
  const alone = new Set(entries.names.keys());
  for (const entry of uses.keys()) alone.delete(entry);
  for (const {words, phrases} of classes.values()) {
    for (const word of words) alone.delete(word);
    for (const {entry, isAny} of phrases.flat()) if (isAny) alone.delete(entry);
  }
  return alone;
}

class BookWriter {
  private readonly numbers: ReadonlyMap<number, number>;
  private readonly singles: number;

  constructor(order: readonly number[]) {
    this.numbers = new Map(order.map((entry, number) => [entry, number]));
    this.singles = singlesOf(order.length);
  }

  readonly entry = (entry: number): string => written(this.numbers.get(entry) as number, this.singles);

  phrases(one: AuthorClass | undefined): string {
    return (one?.phrases ?? []).map(phrase => SIGN.longer + this.phrase(phrase)).join('');
  }

  private phrase(words: readonly PhraseWord[]): string {
    return words.map(({entry, isAny}) => this.entry(entry) + (isAny ? SIGN.optional : '')).join('');
  }
}

/**
 * The classes of meaning of each entry, by number; words that are no entries yet become some.
 * An entry and its verb (`help`, `help+`) are the same word: one of them has its meanings.
 */
function meaningsOf(entries: Entries): Map<number, number[]> {
  const words = entries.lang === 'en' ? MEANING_EN : MEANING_ID;
  const known = new Map(entries.names.map((name, entry) => [wordOf(name), entry]));
  const found = new Map<number, number[]>();
  MEANINGS.forEach((meaning, number) => {
    for (const word of words[meaning].split(' ').filter(Boolean)) {
      const entry = known.get(word) ?? entries.of(word);
      const numbers = found.get(entry) ?? [];
      found.set(entry, numbers);
      if (!numbers.includes(number)) numbers.push(number);
    }
  });
  return found;
}

/** The classes of each entry, by number. */
function classesOf(
  names: readonly string[],
  classes: ReadonlyMap<string, AuthorClass>,
): Map<number, number[]> {
  const found = new Map<number, number[]>();
  names.forEach((name, number) => {
    for (const entry of new Set(classes.get(name)?.words))
      found.set(entry, [...(found.get(entry) ?? []), number]);
  });
  return found;
}

function runsOf(sources: readonly PatternSource[]): Book['runs'] {
  const runs: [PatternSource['rule'], PatternSource['kind'], number][] = [];
  for (const {rule, kind} of sources) {
    const last = runs.at(-1);
    if (last && last[0] === rule && last[1] === kind) last[2]++;
    else runs.push([rule, kind, 1]);
  }
  return runs;
}

/** Keys of patterns that stand there before, in this language or in English. */
function keysOf(
  sources: readonly PatternSource[],
  english: readonly PatternSource[],
  lang: Lang,
): [number, number][] {
  const base = lang === 'en' ? 0 : INDONESIAN_KEYS;
  const known = new Map<string, number>();
  for (const [at, {pattern}] of english.entries()) if (!known.has(pattern)) known.set(pattern, at);
  return sources.flatMap(({pattern}, at): [number, number][] => {
    const first = known.get(pattern);
    if (first !== undefined) return [[at, first]];
    known.set(pattern, base + at);
    return [];
  });
}

/**
 * Writes a book.
 * @param sources the patterns; by default all of the language.
 * @throws PatternError where a pattern cannot be understood.
 */
export function writeBook(lang: Lang, sources: readonly PatternSource[] = patternSources(lang)): Book {
  const entries = new Entries(lang);
  const classes = authorClasses(entries);
  const names = classNames();
  const known = new Set([...SHAPE_CLASSES, ...names]);
  const patterns = sources.map(({pattern, file}) => parsePattern(pattern, entries, known, file));
  const uses = usesOf(patterns);
  const alone = aloneOf(entries, classes, uses);
  const count = entries.names.length;
  const meanings = meaningsOf(entries);
  const order = ordered(entries, uses, count);
  const writer = new BookWriter(order.filter(entry => entry < count));
  const rareness = new Rareness(entries, classes);
  const members = classesOf(names, classes);
  const ofEach = (found: ReadonlyMap<number, number[]>) => order.map(entry => found.get(entry) ?? []);
  for (let entry = count; entry < order.length; entry++) members.set(entry, [MEANING_ALONE]);
  return {
    lang,
    entries: joinedEntries(order.map(entry => entries.name(entry) + (alone.has(entry) ? '=' : ''))),
    classes: writeGroups(ofEach(members), MEANING_ALONE + 1),
    meanings: writeGroups(ofEach(meanings), MEANINGS.length),
    phrases: names.map(name => writer.phrases(classes.get(name))).join(SIGN.next),
    patterns: patterns.map(pattern => writePattern(pattern, rareness, writer.entry)).join(SIGN.next),
    runs: runsOf(sources),
    keys: keysOf(sources, lang === 'id' ? patternSources('en') : [], lang),
  };
}
