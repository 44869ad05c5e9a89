/** Writes the classes and patterns of one language as a book that the engine loads. */

import {type Book, INDONESIAN_KEYS} from '../book/book.ts';
import {joinedEntries, SIGN, singlesOf, written} from '../book/letters.ts';
import {SHAPE_CLASSES} from '../lexicon/vocabulary.ts';
import type {Pattern} from '../patterns/shape.ts';
import type {Lang} from '../report.ts';
import {Rareness} from './anchors.ts';
import {Entries} from './entries.ts';
import {type AuthorClass, authorClasses, classNames, type PhraseWord} from './lexicon.ts';
import {parsePattern} from './parse.ts';
import {type PatternSource, patternSources} from './sources.ts';
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

/** The frequent entries first, then the words of each class together, then the rest by the alphabet. */
function ordered(
  entries: Entries,
  classes: ReadonlyMap<string, AuthorClass>,
  uses: ReadonlyMap<number, number>,
): number[] {
  const byName = (list: Iterable<number>): number[] =>
    [...list].sort((a, b) => (entries.name(a) < entries.name(b) ? -1 : 1));
  const all = entries.names.map((_, entry) => entry);
  const frequent = all
    .filter(entry => (uses.get(entry) ?? 0) > 1)
    .sort((a, b) => (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || a - b)
    .slice(0, singlesOf(all.length));
  const members = [...classes.values()].flatMap(({words}) => byName(new Set(words)));
  return [...new Set([...frequent, ...members, ...byName(all)])];
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

  class(one: AuthorClass | undefined): string {
    if (!one) return '';
    const numbers = [...new Set(one.words)]
      .map(entry => this.numbers.get(entry) as number)
      .sort((a, b) => a - b);
    return this.runs(numbers) + one.phrases.map(phrase => SIGN.longer + this.phrase(phrase)).join('');
  }

  /** Numbers in rising order; of three and more in a row the first and the last. */
  private runs(numbers: readonly number[]): string {
    let text = '';
    for (let at = 0; at < numbers.length; at++) {
      let end = at;
      while (numbers[end + 1] === (numbers[end] as number) + 1) end++;
      text += written(numbers[at] as number, this.singles);
      if (end < at + 2) continue;
      text += SIGN.gap + written(numbers[end] as number, this.singles);
      at = end;
    }
    return text;
  }

  private phrase(words: readonly PhraseWord[]): string {
    return words.map(({entry, isAny}) => this.entry(entry) + (isAny ? SIGN.optional : '')).join('');
  }
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
  const order = ordered(entries, classes, uses);
  const alone = aloneOf(entries, classes, uses);
  const writer = new BookWriter(order);
  const rareness = new Rareness(entries, classes);
  return {
    lang,
    entries: joinedEntries(order.map(entry => (alone.has(entry) ? '=' : '') + entries.name(entry))),
    classes: names.map(name => writer.class(classes.get(name))).join(SIGN.next),
    patterns: patterns.map(pattern => writePattern(pattern, rareness, writer.entry)).join(SIGN.next),
    runs: runsOf(sources),
    keys: keysOf(sources, lang === 'id' ? patternSources('en') : [], lang),
  };
}
