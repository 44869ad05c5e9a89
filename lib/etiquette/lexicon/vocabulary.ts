/** Words as numbers, and the classes of each word as bits. */

import {CLASSES} from '../book/books/classes.ts';

/** 32-bit numbers that hold the class bits of one word. */
export const CLASS_WORDS = 4;

/** Classes that tokens get from their shape; their order is their number. */
export const SHAPE_CLASSES = [
  'name',
  'number',
  'url',
  'email',
  'placeholder',
  'quotation',
  'emoji',
  'caps',
  'punctuation',
  'foreign',
  'word',
  'insist',
];

/** Class bits of every word, for one language. Grows as words come. */
export class ClassTable {
  bits = new Int32Array(4096 * CLASS_WORDS);

  add(id: number, classId: number): void {
    const at = id * CLASS_WORDS + (classId >> 5);
    if (at >= this.bits.length) this.reserve(id);
    this.bits[at] = (this.bits[at] as number) | (1 << (classId & 31));
  }

  /** Makes room for word `id`. */
  reserve(id: number): void {
    if ((id + 1) * CLASS_WORDS <= this.bits.length) return;
    const wider = new Int32Array(Math.max(this.bits.length * 2, (id + 1) * CLASS_WORDS));
    wider.set(this.bits);
    this.bits = wider;
  }
}

/** A class entry of several words: the numbers of its words after the first, and its class. */
export interface Phrase {
  readonly rest: readonly number[];
  readonly classId: number;
}

/** Pairs of words, as bits: which of them may begin a phrase. Few of a sentence's pairs do, and no others cost a look. */
export class WordPairs {
  private readonly bits = new Int32Array(1 << 11);

  add(first: number, second: number): void {
    const at = this.bitOf(first, second);
    this.bits[at >> 5] = (this.bits[at >> 5] as number) | (1 << (at & 31));
  }

  /** Whether a pair was added; seldom true of another. */
  mayHave(first: number, second: number): boolean {
    const at = this.bitOf(first, second);
    return ((this.bits[at >> 5] as number) & (1 << (at & 31))) !== 0;
  }

  private bitOf(first: number, second: number): number {
    return Math.imul(Math.imul(first, 0x9e3779b1) + second, 0x85ebca6b) >>> 16;
  }
}

/** Words and classes of both languages under one numbering; 0 is the word that nobody knows. */
export class Vocabulary {
  private readonly numbers = new Map<string, number>();
  private readonly classNumbers = new Map<string, number>();
  readonly classNames: string[] = [];

  constructor() {
    for (const name of SHAPE_CLASSES) this.classId(name);
    for (const name of CLASSES.split(' ')) this.classId(name);
  }

  get size(): number {
    return this.numbers.size + 1;
  }

  /** Number of a word, 0 if unknown. */
  find(word: string): number {
    return this.numbers.get(word) ?? 0;
  }

  /** Number of a word, new if need be. */
  intern(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    const id = this.numbers.size + 1;
    this.numbers.set(word, id);
    return id;
  }

  /** Number of a class, new if need be. Throws when there are more classes than bits. */
  classId(name: string): number {
    const known = this.classNumbers.get(name);
    if (known !== undefined) return known;
    const id = this.classNames.length;
    if (id >= CLASS_WORDS * 32) throw new Error(`more than ${CLASS_WORDS * 32} word classes: ${name}`);
    this.classNumbers.set(name, id);
    this.classNames.push(name);
    return id;
  }

  /** Number of a class, or -1 where no lexicon names it. */
  findClass(name: string): number {
    return this.classNumbers.get(name) ?? -1;
  }
}

/** The one numbering that all sentences, classes and patterns share. */
export const vocabulary = new Vocabulary();
