/** Many words and phrases asked for at one place of a text: by the first word, since one pattern of them all takes long to compile. */

/** What `TwoSteps` asks of a sticky pattern; a regular expression has it. */
export interface Sticky {
  /** Where to look; after a match, where it ends. */
  lastIndex: number;
  test(text: string): boolean;
}

/** No letter or digit may follow. */
const OVER = '(?![a-zA-ZÀ-ɏ0-9])';
const GOES_ON = /[a-zA-ZÀ-ɏ0-9]/;
const LETTERS = /[a-z]+/iy;

function firstWord(phrase: string): string {
  const word = /^[a-z]+/.exec(phrase)?.[0];
  if (word === undefined) throw new Error(`no word begins ${phrase}`);
  return word;
}

/** Any of some words or phrases, whatever the case; the earlier in the list is preferred. */
export class Phrases implements Sticky {
  lastIndex = 0;
  private readonly sources = new Map<string, string[]>();
  private readonly patterns = new Map<string, RegExp>();

  /** @param phrases bodies of regular expressions, each of which begins with a word in plain letters. */
  constructor(phrases: readonly string[]) {
    for (const phrase of phrases) {
      const first = firstWord(phrase);
      const known = this.sources.get(first);
      if (known) known.push(phrase);
      else this.sources.set(first, [phrase]);
    }
  }

  test(text: string): boolean {
    const at = this.lastIndex;
    LETTERS.lastIndex = at;
    const written = LETTERS.exec(text)?.[0] ?? '';
    const first = written.toLowerCase();
    const [phrase, ...others] = this.sources.get(first) ?? [];
    if (phrase === undefined) return false;
    if (phrase === first && (others.length === 0 || !GOES_ON.test(text.charAt(at + first.length)))) {
      this.lastIndex = at + first.length;
      return !GOES_ON.test(text.charAt(this.lastIndex));
    }
    const pattern = this.patternOf(first);
    pattern.lastIndex = at;
    const isThere = pattern.test(text);
    this.lastIndex = pattern.lastIndex;
    return isThere;
  }

  private patternOf(first: string): RegExp {
    const known = this.patterns.get(first);
    if (known) return known;
    const pattern = new RegExp(`(?:${this.sources.get(first)?.join('|')})${OVER}`, 'iy');
    this.patterns.set(first, pattern);
    return pattern;
  }
}
