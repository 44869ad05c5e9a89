/** The engine's own tokeniser: a scanner over character codes, the same in Node and every browser. */

import {DIGIT, isLatin, kindOf, LETTER, PUNCTUATION, SPACE, SYMBOL} from './characters.ts';
import {ALL_CAPS, BORDER, CAPITAL, MASKED, SPECIAL, STRETCHED} from './flags.ts';
import type {Normalised} from './normalise.ts';
import {respell} from './spelling.ts';
import {type KnownWord, knownWord, spellingOf} from './words.ts';

/** Tokens as parallel lists; offsets are UTF-16 code units of the sentence's original text. */
export interface Tokens {
  readonly words: string[];
  /** The same words with what is known of each. */
  readonly known: KnownWord[];
  readonly starts: number[];
  readonly ends: number[];
  readonly flags: number[];
}

/** A stretch to skip, relative to the sentence. */
export interface TokenZone {
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

/** A word written with spaces or dots between its letters; offsets in the normalised sentence. */
export interface SpacedWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const URL =
  /(?:https?:\/\/|www\.)[^\s<>"']+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|id|co|me|ly|gov|edu|be|app|ai)(?:\/[^\s<>"']*)?(?![a-z])/y;
const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/y;
const PLACEHOLDER =
  /\{\{?[^{}\n]{0,60}\}\}?|\[[a-z][a-z0-9 _/.'-]{0,50}\](?!\()|<[a-z][a-z _]{0,40}>|\$\{[^}\n]{0,40}\}|%[a-z_]{2,30}%|\*\|[a-z_:]{2,40}\|\*|_{4,}(?![a-z0-9])/y;
const BLANK =
  /^[^\]>]*\b(?:name|company|title|role|position|industry|topic|date|insert|your|recipient|nama|perusahaan|posisi|jabatan|instansi|isi|tanggal)\b/;
const BORDERS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '\u2014', '...', '|', '/']);

/** Scans one sentence. */
class Scanner {
  readonly tokens: Tokens = {words: [], known: [], starts: [], ends: [], flags: []};
  private readonly text: string;
  private readonly original: string;
  private readonly map: Int32Array | null;

  constructor(original: string, normalised: Normalised) {
    this.original = original;
    this.text = normalised.text;
    this.map = normalised.map;
  }

  origin(index: number): number {
    return this.map ? (this.map[index] as number) : index;
  }

  add(word: string, from: number, to: number, flags: number): void {
    this.addKnown(knownWord(word), from, to, flags);
  }

  private addKnown(word: KnownWord, from: number, to: number, flags: number): void {
    const {tokens} = this;
    tokens.words.push(word.text);
    tokens.known.push(word);
    tokens.starts.push(this.origin(from));
    tokens.ends.push(this.origin(to));
    tokens.flags.push(flags);
  }

  run(zones: readonly TokenZone[], spaced: readonly SpacedWord[]): Tokens {
    let zoneIndex = 0;
    let spacedIndex = 0;
    let index = 0;
    const {text} = this;
    while (index < text.length) {
      const zone = zones[zoneIndex];
      if (zone && this.origin(index) >= zone.start) {
        zoneIndex++;
        index = this.skipZone(index, zone);
        continue;
      }
      const joined = spaced[spacedIndex];
      if (joined && index >= joined.start) {
        spacedIndex++;
        this.add(joined.word, joined.start, joined.end, STRETCHED);
        index = joined.end;
        continue;
      }
      const kind = kindOf(text.charCodeAt(index));
      if (kind === LETTER || kind === DIGIT) index = this.word(index);
      else if (kind === PUNCTUATION) index = this.punctuation(index);
      else if (kind === SYMBOL) index = this.symbol(index);
      else index++;
    }
    return this.tokens;
  }

  private skipZone(index: number, zone: TokenZone): number {
    let end = index;
    while (end < this.text.length && this.origin(end) < zone.end) end++;
    if (zone.kind === 'quotation') this.add(SPECIAL.quotation, index, end, MASKED);
    return Math.max(end, index + 1);
  }

  private special(pattern: RegExp, word: string, index: number): number {
    pattern.lastIndex = index;
    const found = pattern.exec(this.text);
    if (!found) return 0;
    let end = index + found[0].length;
    while (word === SPECIAL.url && '.,;:!?)'.includes(this.text.charAt(end - 1))) end--;
    this.add(word, index, end, 0);
    return end;
  }

  private word(index: number): number {
    const {text} = this;
    let end = index;
    let hasDigit = false;
    let hasLetter = false;
    let odd = false;
    for (; end < text.length; end++) {
      const code = text.charCodeAt(end);
      const kind = kindOf(code);
      if (kind === LETTER) hasLetter = true;
      else if (kind === DIGIT) hasDigit = true;
      else if (isInner(text, end, code)) odd ||= code !== 39 && code !== 45;
      else break;
    }
    if (end < text.length && (odd || '.@:/'.includes(text.charAt(end)))) {
      const special = this.special(URL, SPECIAL.url, index) || this.special(EMAIL, SPECIAL.email, index);
      if (special) return special;
    }
    if (odd && text.charCodeAt(end) !== 64) {
      const email = this.special(EMAIL, SPECIAL.email, index);
      if (email) return email;
    }
    if (!hasLetter) this.add(SPECIAL.number, index, end, 0);
    else this.letters(index, end, hasDigit || odd);
    return end;
  }

  private letters(index: number, end: number, isMixed: boolean): void {
    const word = this.text.slice(index, end);
    if (!isLatin(word.charCodeAt(0)) && !isMixed && word.charCodeAt(0) > 0x24f) {
      this.add(SPECIAL.foreign, index, end, 0);
      return;
    }
    const flags = this.caseFlags(index, end);
    if (isMixed || word.includes("'") || word.includes('-')) {
      respell(word, isMixed, index, flags, (part, from, to, own) => this.add(part, from, to, own));
      return;
    }
    const {words, isStretched} = spellingOf(word);
    for (const one of words) this.addKnown(one, index, end, isStretched ? flags | STRETCHED : flags);
  }

  private caseFlags(index: number, end: number): number {
    const from = this.origin(index);
    const first = this.original.charCodeAt(from);
    const isCapital = (first >= 65 && first <= 90) || (first >= 0xc0 && first <= 0xde);
    if (!isCapital) return 0;
    const last = this.original.charCodeAt(this.origin(end) - 1);
    return end - index > 1 && last >= 65 && last <= 90 ? CAPITAL | ALL_CAPS : CAPITAL;
  }

  private punctuation(index: number): number {
    const {text} = this;
    const char = text.charAt(index);
    if ('{[<$%*_'.includes(char) && this.isBlank(char, index)) {
      const end = this.special(PLACEHOLDER, SPECIAL.placeholder, index);
      if (end) return end;
    }
    let end = index + 1;
    while (end < text.length && text.charAt(end) === char && end - index < 200) end++;
    const word = char === '.' && end - index > 1 ? '...' : char === '-' && end - index > 1 ? '\u2014' : char;
    const isSpacedDash =
      word === '-' && kindOf(text.charCodeAt(index - 1)) === SPACE && kindOf(text.charCodeAt(end)) === SPACE;
    const shown = isSpacedDash ? '\u2014' : word;
    const isRepeated = (char === '?' || char === '!') && end - index > 1;
    this.add(shown, index, end, BORDERS.has(shown) ? BORDER | (isRepeated ? STRETCHED : 0) : 0);
    return end;
  }

  /** Whether a bracket opens a blank to fill in: `[Company]`, `<first name>`; not a tag or a link, as in `<br>` and `<url>`. */
  private isBlank(char: string, index: number): boolean {
    if (char !== '[' && char !== '<') return true;
    const first = this.original.charCodeAt(this.origin(index + 1));
    const isCapital = first >= 65 && first <= 90;
    return (char === '[' && isCapital) || BLANK.test(this.text.slice(index + 1, index + 60));
  }

  private symbol(index: number): number {
    let end = index + 1;
    while (end < this.text.length && kindOf(this.text.charCodeAt(end)) === SYMBOL) end++;
    this.add(SPECIAL.emoji, index, end, 0);
    return end;
  }
}

/** Whether a character inside a word belongs to it: apostrophe, hyphen, or what hides a letter of an insult. */
function isInner(text: string, index: number, code: number): boolean {
  if (index === 0 || index + 1 >= text.length) return false;
  const next = kindOf(text.charCodeAt(index + 1));
  if (code === 39 || code === 45) return next === LETTER || next === DIGIT;
  if (code === 46 || code === 44) return next === DIGIT && kindOf(text.charCodeAt(index - 1)) === DIGIT;
  if (code === 42) return next === LETTER || text.charCodeAt(index + 1) === 42;
  return (code === 64 || code === 36 || code === 33) && next === LETTER;
}

/**
 * Tokens of one sentence.
 * @param original the sentence as written.
 * @param normalised the same sentence through `normalise`.
 * @param zones stretches to skip; a quotation becomes one masked token.
 * @param spaced words spaced out, from `spacedOut`.
 */
export function tokenise(
  original: string,
  normalised: Normalised,
  zones: readonly TokenZone[],
  spaced: readonly SpacedWord[] = [],
): Tokens {
  return new Scanner(original, normalised).run(zones, spaced);
}
