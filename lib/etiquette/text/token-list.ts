import {ALL_CAPS, CAPITAL} from './flags.ts';
import type {Normalised} from './normalise.ts';
import {type KnownWord, knownWord} from './words.ts';

/** Tokens as parallel lists; offsets are UTF-16 code units of the sentence's original text. */
export interface Tokens {
  readonly words: string[];
  /** The same words with what is known of each. */
  readonly known: KnownWord[];
  readonly starts: number[];
  readonly ends: number[];
  readonly flags: number[];
}

/** Collects the tokens of one sentence, each with its place in the original. */
export class TokenList {
  readonly tokens: Tokens = {words: [], known: [], starts: [], ends: [], flags: []};
  private readonly original: string;
  private readonly map: Int32Array | null;

  constructor(original: string, {map}: Normalised) {
    this.original = original;
    this.map = map;
  }

  /** Where a character of the normalised text stands in the original. */
  origin(index: number): number {
    return this.map ? (this.map[index] as number) : index;
  }

  /** Adds a word; its place is that in the normalised text. */
  add(word: string, from: number, to: number, flags: number): void {
    this.addKnown(knownWord(word), from, to, flags);
  }

  addKnown(word: KnownWord, from: number, to: number, flags: number): void {
    const {tokens} = this;
    tokens.words.push(word.text);
    tokens.known.push(word);
    tokens.starts.push(this.origin(from));
    tokens.ends.push(this.origin(to));
    tokens.flags.push(flags);
  }

  /** How a word of the normalised text was written: with a capital, or in capitals alone. */
  caseFlags(index: number, end: number): number {
    const from = this.origin(index);
    const first = this.original.charCodeAt(from);
    const isCapital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde);
    if (!isCapital) return 0;
    const last = this.original.charCodeAt(this.origin(end) - 1);
    return end - index > 1 && last >= 65 && last <= 90 ? CAPITAL | ALL_CAPS : CAPITAL;
  }

  /** Whether an unaccented capital was written there. */
  isPlainCapital(index: number): boolean {
    const code = this.original.charCodeAt(this.origin(index));
    return code >= 65 && code <= 90;
  }
}
