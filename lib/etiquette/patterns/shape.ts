/** What a pattern is made of once it is read. */

/** What one token may be: any of these words, or of these classes. */
export interface Test {
  readonly ids: readonly number[];
  readonly classes: readonly number[];
}

/** Tokens that may be skipped before a place. */
export interface Gap {
  readonly most: number;
  /** Whether it may cross clause borders. */
  readonly isWide: boolean;
  /** What it may not hold. */
  readonly not: Test | null;
}

/** One way to fill an item: tokens in a row. */
export interface Choice {
  readonly tests: readonly Test[];
  /** Gap before each test; the first is the item's own. */
  readonly gaps: readonly (Gap | null)[];
  /** Gap before whatever follows. */
  readonly trailing: Gap | null;
  /** Whether the end of the sentence must follow. */
  readonly isEnd: boolean;
}

/** One part of a pattern: a word, a class or an alternation. */
export interface Item {
  readonly choices: readonly Choice[];
  readonly isOptional: boolean;
  readonly gap: Gap | null;
  /** What the token right after the part before may not be. */
  readonly not: Test | null;
}

/** A pattern as it is read. */
export interface Pattern {
  readonly items: readonly Item[];
  readonly isAtStart: boolean;
  /** What the token before the first item may not be. */
  readonly notBefore: Test | null;
  /** What the token after the last item may not be. */
  readonly notAfter: Test | null;
}

/** The wider of two gaps. */
export function wider(one: Gap | null, other: Gap | null): Gap | null {
  if (one === null) return other;
  return other !== null && other.most > one.most ? other : one;
}
