/**
 * The signs that a book is written in. Numbers are letters, one for the frequent ones and two for the rest; the signs
 * below the letters hold the text together. None of them needs an escape inside quotes.
 */

/** The printable signs from 0 to ~ without \ and `: 77 of them. */
const LETTERS = Array.from({length: 79}, (_, index) => String.fromCharCode(48 + index))
  .filter(letter => letter !== '\\' && letter !== '`')
  .join('');
const BASE = LETTERS.length;

/** Signs that are no letters. */
export const SIGN = {
  next: ' ',
  atStart: '&',
  open: '(',
  close: ')',
  longer: ',',
  optional: '*',
  gap: '-',
  wideGap: '+',
  without: '!',
  not: '#',
  end: '$',
  anchor: '/',
  needed: '%',
} as const;

/** So many of `count` numbers go by one letter, the first ones. */
export function singlesOf(count: number): number {
  return count <= BASE ? count : Math.floor((BASE * BASE - count) / (BASE - 1));
}

/** A number below 77 as one letter. */
export function letterOf(number: number): string {
  return LETTERS.charAt(number);
}

/** Writes a number. */
export function written(number: number, singles: number): string {
  if (number < singles) return LETTERS.charAt(number);
  const rest = number - singles;
  return LETTERS.charAt(singles + Math.floor(rest / BASE)) + LETTERS.charAt(rest % BASE);
}

const numbers = new Int8Array(128).fill(-1);
for (let index = 0; index < BASE; index++) numbers[LETTERS.charCodeAt(index)] = index;

/** Entries begin with a capital, which they have none of: the number of letters that they begin with of the one before. */
const NONE_SHARED = 65;
const MOST_SHARED = 25;

/** Writes entries one after the other. */
export function joinedEntries(entries: readonly string[]): string {
  let last = '';
  const parts = entries.map(entry => {
    let shared = 0;
    while (shared < MOST_SHARED && shared < entry.length && entry[shared] === last[shared]) shared++;
    last = entry;
    return String.fromCharCode(NONE_SHARED + shared) + entry.slice(shared);
  });
  return parts.join('');
}

export function splitEntries(text: string): string[] {
  let last = '';
  return text.split(/(?=[A-Z])/).map(part => {
    last = last.slice(0, part.charCodeAt(0) - NONE_SHARED) + part.slice(1);
    return last;
  });
}

/** An entry without the sign that says which of its forms are meant. */
export function wordOf(entry: string): string {
  return entry.length > 1 ? entry.replace(/[+=]$/, '') : entry;
}

/** Reads a text of a book from left to right. */
export class LetterReader {
  at = 0;
  readonly text: string;
  private readonly singles: number;

  constructor(text: string, singles: number) {
    this.text = text;
    this.singles = singles;
  }

  /** Whether a number comes next. */
  get isAtNumber(): boolean {
    return this.at < this.text.length && (numbers[this.text.charCodeAt(this.at)] as number) >= 0;
  }

  get isOver(): boolean {
    return this.at >= this.text.length;
  }

  isAhead(sign: string): boolean {
    return this.text.charAt(this.at) === sign;
  }

  /** Steps over a sign if it comes next. */
  takes(sign: string): boolean {
    if (!this.isAhead(sign)) return false;
    this.at++;
    return true;
  }

  /** One letter as a number. */
  letter(): number {
    return numbers[this.text.charCodeAt(this.at++)] as number;
  }

  number(): number {
    const first = this.letter();
    return first < this.singles ? first : this.singles + (first - this.singles) * BASE + this.letter();
  }
}
