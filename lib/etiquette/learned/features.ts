/**
 * What the learned weights know of a sentence, for training and scoring alike: words and parts of words, pairs of
 * neighbours, classes of meaning and their company within three words.
 */

import {actCues, cuesOpenedBy, type Opened} from '../acts/cues.ts';
import type {Lang} from '../report.ts';
import {hashWord, mix} from './hash.ts';
import {MEANINGS} from './meaning/classes.ts';
import {meaningsOf} from './meaning/meanings.ts';

/** What features read of a sentence; the engine's `Sentence` has it. */
export interface FeatureSource {
  /** Normalised words and signs. */
  readonly words: readonly string[];
  /** Flags of tokens.ts; 1 marks a capital. */
  readonly flags: readonly number[];
}

/** Kinds of feature, with how much one of them counts in training. */
export const KINDS = ['word', 'part', 'class', 'pair', 'classes', 'mixed'] as const;
export type Kind = 0 | 1 | 2 | 3 | 4 | 5;
export const KIND_VALUES: readonly number[] = [1, 0.35, 1, 1, 0.4, 0.5];

/** Takes one feature: its hash, its kind, the token it belongs to. */
export type FeatureSink = (hash: number, kind: Kind, token: number) => void;

/** A word with all that does not depend on its neighbours. */
export interface KnownWord {
  readonly hash: number;
  /** Classes of meaning or of shape. */
  readonly classes: readonly number[];
  /** Hashes of its parts, of its classes and of itself, with their kinds. */
  readonly features: Int32Array;
  readonly kinds: Uint8Array;
  /** The cues of speech acts that it may open. */
  readonly cues: Opened;
}

const SHAPES = [
  'number',
  'name',
  'question',
  'exclamation',
  'border',
  'placeholder',
  'quotation',
  'link',
  'emoji',
  'other',
];
const SHAPE_OF_SIGN: Readonly<Record<string, string>> = {
  '<number>': 'number',
  '<placeholder>': 'placeholder',
  '<quotation>': 'quotation',
  '<url>': 'link',
  '<email>': 'link',
  '<emoji>': 'emoji',
  '?': 'question',
  '!': 'exclamation',
  '.': 'border',
  ',': 'border',
  ';': 'border',
  ':': 'border',
  '...': 'border',
};
const CAPITAL = 1;
const START = 0x5a17;
const SHORTEST_PART = 3;
const LONGEST_PART = 5;
/** Words that are scanned for parts no further than this. */
const LONGEST_WORD = 24;
const CLASS_REACH = 3;
const WORD_REACH = 2;

function shape(name: string): readonly number[] {
  return [MEANINGS.length + SHAPES.indexOf(name)];
}

const NAME = shape('name');

function isWord(word: string): boolean {
  return /^\p{L}/u.test(word);
}

function classesOf(word: string, lang: Lang): readonly number[] {
  return isWord(word) ? meaningsOf(word, lang) : shape(SHAPE_OF_SIGN[word] ?? 'other');
}

function partsOf(word: string): number[] {
  const parts: number[] = [];
  const marked = `<${word.slice(0, LONGEST_WORD)}>`;
  for (let from = 0; from + SHORTEST_PART <= marked.length; from++) {
    let hash = 7;
    for (let to = from; to < marked.length && to - from < LONGEST_PART; to++) {
      hash = mix(hash, marked.charCodeAt(to));
      if (to - from + 1 >= SHORTEST_PART) parts.push(mix(hash, 2));
    }
  }
  return parts;
}

/** Reads a word on its own. */
export function knowWord(word: string, lang: Lang): KnownWord {
  const hash = hashWord(word);
  const classes = classesOf(word, lang);
  const parts = isWord(word) ? partsOf(word) : [];
  const features = Int32Array.from([mix(hash, 1), ...parts, ...classes.map(one => mix(one, 3))]);
  const kinds = Uint8Array.from([0, ...parts.map(() => 1), ...classes.map(() => 2)]);
  return {hash, classes, features, kinds, cues: cuesOpenedBy(word)};
}

/** Words of one language as they come, each read once. */
export class WordBook {
  private readonly known = new Map<string, KnownWord>();
  private readonly lang: Lang;

  constructor(lang: Lang) {
    this.lang = lang;
  }

  get(word: string): KnownWord {
    let found = this.known.get(word);
    if (found === undefined) {
      if (this.known.size > 20_000) this.known.clear();
      found = knowWord(word, this.lang);
      this.known.set(word, found);
    }
    return found;
  }
}

/** Classes of each token in its place: an unknown word with a capital inside a sentence is a name. */
export function placedClasses(source: FeatureSource, words: readonly KnownWord[]): (readonly number[])[] {
  const placed: (readonly number[])[] = [];
  for (let token = 0; token < words.length; token++) {
    const {classes} = words[token] as KnownWord;
    const isName = classes.length === 0 && token > 0 && ((source.flags[token] as number) & CAPITAL) !== 0;
    placed.push(isName ? NAME : classes);
  }
  return placed;
}

/** Classes of meaning and of shape. */
const CLASS_COUNT = MEANINGS.length + SHAPES.length;
/** Two classes in company are one of so many pairs. */
export const PAIRS = CLASS_COUNT * CLASS_COUNT;
/** The kind of feature that two classes in company are. */
export const PAIR_KIND = 4;

/** The hash of two classes in company. */
export function pairHash(pair: number): number {
  return mix(mix(Math.floor(pair / CLASS_COUNT), pair % CLASS_COUNT), 5);
}

/** Features that depend on neighbours, one a place of the lists; `length` of them count. */
export class Company {
  length = 0;
  /** Hashes; of two classes the number of their pair, so that a table need be searched for each pair but once. */
  hashes = new Int32Array(4096);
  kinds = new Uint8Array(4096);
  tokens = new Int32Array(4096);

  add(hash: number, kind: Kind, token: number): void {
    const at = this.length++;
    if (at >= this.hashes.length) this.grow();
    this.hashes[at] = hash;
    this.kinds[at] = kind;
    this.tokens[at] = token;
  }

  private grow(): void {
    const {hashes, kinds, tokens} = this;
    this.hashes = new Int32Array(hashes.length * 2);
    this.kinds = new Uint8Array(hashes.length * 2);
    this.tokens = new Int32Array(hashes.length * 2);
    this.hashes.set(hashes);
    this.kinds.set(kinds);
    this.tokens.set(tokens);
  }
}

function addClasses(
  token: number,
  words: readonly KnownWord[],
  classes: readonly (readonly number[])[],
  into: Company,
): void {
  const own = classes[token] as readonly number[];
  for (let at = 0; at < own.length; at++) {
    const one = own[at] as number;
    for (let reach = 1; reach <= CLASS_REACH && token >= reach; reach++) {
      const others = classes[token - reach] as readonly number[];
      for (let other = 0; other < others.length; other++)
        into.add((others[other] as number) * CLASS_COUNT + one, PAIR_KIND, token);
    }
    for (let reach = 1; reach <= WORD_REACH; reach++) {
      if (token >= reach) into.add(mix(mix((words[token - reach] as KnownWord).hash, one), 6), 5, token);
      if (token + reach < words.length)
        into.add(mix(mix(one, (words[token + reach] as KnownWord).hash), 7), 5, token);
    }
  }
}

function addCues(source: FeatureSource, words: readonly KnownWord[], into: Company): void {
  for (const cue of actCues(source.words, words)) into.add(mix(cue, 8), 2, 0);
}

/** The one list that sentences are read into, one after the other. */
const company = new Company();

/** Every feature that depends on neighbours. The list holds until the next sentence is asked for. */
export function companyOf(source: FeatureSource, words: readonly KnownWord[]): Company {
  const classes = placedClasses(source, words);
  company.length = 0;
  addCues(source, words, company);
  let before = START;
  for (let token = 0; token < words.length; token++) {
    const {hash} = words[token] as KnownWord;
    company.add(mix(mix(before, hash), 4), 3, token);
    before = hash;
    const own = classes[token] as readonly number[];
    if (own === NAME) company.add(mix(NAME[0] as number, 3), 2, token);
    if (own.length > 0) addClasses(token, words, classes, company);
  }
  return company;
}

/** Gives `sink` every feature that depends on neighbours. */
export function visitCompany(source: FeatureSource, words: readonly KnownWord[], sink: FeatureSink): void {
  const {length, hashes, kinds, tokens} = companyOf(source, words);
  for (let at = 0; at < length; at++) {
    const kind = kinds[at] as Kind;
    const hash = hashes[at] as number;
    sink(kind === PAIR_KIND ? pairHash(hash) : hash, kind, tokens[at] as number);
  }
}
