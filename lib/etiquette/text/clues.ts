/**
 * Which words a text holds, asked before patterns that cannot match without them: one look-up a word instead of a
 * search of the text for each pattern, most of which need not even be compiled.
 */

/** Words that are remembered; a long text has some thousand different ones. */
const MOST_KEPT = 4000;

function isLetter(code: number): boolean {
  const lower = code | 32;
  return lower >= 97 && lower <= 122;
}

/** How a word is asked for: as it stands, by its beginning (`ku*`) or by its end (`*ing`). */
function fits(word: string, asked: string): boolean {
  if (asked.endsWith('*')) return word.startsWith(asked.slice(0, -1));
  return asked.startsWith('*') ? word.endsWith(asked.slice(1)) : word === asked;
}

/**
 * Named lists of words as the bits of a number. A word is a run of the letters a to z, so that digits and signs on it
 * hide nothing: a text may seem to hold a word that a pattern will not take, never the other way round.
 */
export class Clues<Name extends string> {
  /** The bit of each list. */
  readonly bits: Readonly<Record<Name, number>>;
  private readonly whole = new Map<string, number>();
  private readonly parts: (readonly [string, number])[] = [];
  private readonly known = new Map<string, number>();
  private readonly digits: number;

  /** @param lists words parted by blanks; at most 31 lists. */
  constructor(lists: Readonly<Record<Name, string>>) {
    const names = Object.keys(lists) as Name[];
    this.bits = Object.fromEntries(names.map((name, at) => [name, 1 << at])) as Record<Name, number>;
    for (const name of names) {
      for (const asked of lists[name].split(' ')) {
        if (asked.includes('*')) this.parts.push([asked, this.bits[name]]);
        else this.whole.set(asked, (this.whole.get(asked) ?? 0) | this.bits[name]);
      }
    }
    this.digits = this.whole.get('#') ?? 0;
  }

  /** The bits of the lists of which a text holds a word; `#` in a list is a digit. */
  in(text: string): number {
    let found = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code >= 48 && code <= 57) found |= this.digits;
      if (!isLetter(code)) continue;
      const from = at;
      do at++;
      while (at < text.length && isLetter(text.charCodeAt(at)));
      found |= this.ofWord(text.slice(from, at));
      // The sign after the word is not passed over.
      at--;
    }
    return found;
  }

  private ofWord(written: string): number {
    const known = this.known.get(written);
    if (known !== undefined) return known;
    const word = written.toLowerCase();
    let bits = this.whole.get(word) ?? 0;
    for (const [asked, bit] of this.parts) if (fits(word, asked)) bits |= bit;
    if (this.known.size >= MOST_KEPT) this.known.clear();
    this.known.set(written, bits);
    return bits;
  }
}
