/** The engine's own tokeniser: a scanner over character codes, the same in Node and every browser. */

import {DIGIT, isInner, isLatin, kindOf, LETTER, PUNCTUATION, SPACE, SYMBOL} from './characters.ts';
import {BORDER, MASKED, SPECIAL, STRETCHED} from './flags.ts';
import type {Normalised} from './normalise.ts';
import {endOfBlank, endOfEmail, endOfUrl} from './specials.ts';
import {respell} from './spelling.ts';
import {TokenList, type Tokens} from './token-list.ts';
import {spellingOf} from './words.ts';

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

const BORDERS = new Set([',', ';', ':', '.', '!', '?', '(', ')', '\u2014', '...', '|', '/']);

/** Scans one sentence. */
class Scanner {
  private readonly found: TokenList;
  private readonly text: string;

  constructor(original: string, normalised: Normalised) {
    this.found = new TokenList(original, normalised);
    this.text = normalised.text;
  }

  run(zones: readonly TokenZone[], spaced: readonly SpacedWord[]): Tokens {
    let zoneIndex = 0;
    let spacedIndex = 0;
    let index = 0;
    const {text} = this;
    while (index < text.length) {
      const zone = zones[zoneIndex];
      if (zone && this.found.origin(index) >= zone.start) {
        zoneIndex++;
        index = this.skipZone(index, zone);
        continue;
      }
      const joined = spaced[spacedIndex];
      if (joined && index >= joined.start) {
        spacedIndex++;
        this.found.add(joined.word, joined.start, joined.end, STRETCHED);
        index = joined.end;
        continue;
      }
      const kind = kindOf(text.charCodeAt(index));
      if (kind === LETTER || kind === DIGIT) index = this.word(index);
      else if (kind === PUNCTUATION) index = this.punctuation(index);
      else if (kind === SYMBOL) index = this.symbol(index);
      else index++;
    }
    return this.found.tokens;
  }

  private skipZone(index: number, zone: TokenZone): number {
    let end = index;
    while (end < this.text.length && this.found.origin(end) < zone.end) end++;
    if (zone.kind === 'quotation') this.found.add(SPECIAL.quotation, index, end, MASKED);
    return Math.max(end, index + 1);
  }

  /** The end of what was added; 0 where there is nothing special. */
  private special(word: string, from: number, end: number): number {
    if (end > 0) this.found.add(word, from, end, 0);
    return end;
  }

  private address(index: number): number {
    const {text} = this;
    return this.special(SPECIAL.url, index, endOfUrl(text, index)) || this.email(index);
  }

  private email(index: number): number {
    return this.special(SPECIAL.email, index, endOfEmail(this.text, index));
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
      const address = this.address(index);
      if (address) return address;
    }
    if (odd && text.charCodeAt(end) !== 64) {
      const email = this.email(index);
      if (email) return email;
    }
    if (!hasLetter) this.found.add(SPECIAL.number, index, end, 0);
    else this.letters(index, end, hasDigit || odd);
    return end;
  }

  private letters(index: number, end: number, isMixed: boolean): void {
    const word = this.text.slice(index, end);
    if (!isLatin(word.charCodeAt(0)) && !isMixed && word.charCodeAt(0) > 0x24f) {
      this.found.add(SPECIAL.foreign, index, end, 0);
      return;
    }
    const flags = this.found.caseFlags(index, end);
    if (isMixed || word.includes("'") || word.includes('-')) {
      respell(word, isMixed, index, flags, (part, from, to, own) => this.found.add(part, from, to, own));
      return;
    }
    const {words, isStretched} = spellingOf(word);
    for (const one of words) this.found.addKnown(one, index, end, isStretched ? flags | STRETCHED : flags);
  }

  private punctuation(index: number): number {
    const {text} = this;
    const char = text.charAt(index);
    if ('{[<$%*_'.includes(char)) {
      const blank = this.special(
        SPECIAL.placeholder,
        index,
        endOfBlank(text, index, this.found.isPlainCapital(index + 1)),
      );
      if (blank) return blank;
    }
    let end = index + 1;
    while (end < text.length && text.charAt(end) === char && end - index < 200) end++;
    const word = char === '.' && end - index > 1 ? '...' : char === '-' && end - index > 1 ? '\u2014' : char;
    const isSpacedDash =
      word === '-' && kindOf(text.charCodeAt(index - 1)) === SPACE && kindOf(text.charCodeAt(end)) === SPACE;
    const shown = isSpacedDash ? '\u2014' : word;
    const isRepeated = (char === '?' || char === '!') && end - index > 1;
    this.found.add(shown, index, end, BORDERS.has(shown) ? BORDER | (isRepeated ? STRETCHED : 0) : 0);
    return end;
  }

  private symbol(index: number): number {
    let end = index + 1;
    while (end < this.text.length && kindOf(this.text.charCodeAt(end)) === SYMBOL) end++;
    this.found.add(SPECIAL.emoji, index, end, 0);
    return end;
  }
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
