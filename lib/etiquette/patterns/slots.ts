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

/** One place of a pattern. */
export interface Slot extends Test {
  readonly isOptional: boolean;
  readonly gap: number;
  readonly isWide: boolean;
  readonly gapNot: Test | null;
  /** What the token right after the previous place may not be. */
  readonly not: Test | null;
}

/** A pattern without alternatives of several words: ready to match. */
export interface FlatPattern {
  readonly slots: readonly Slot[];
  readonly isAtStart: boolean;
  /** Words that may stand between the last place and the end of the sentence; -1 where it need not be near. */
  readonly endWithin: number;
  /** What the token before the first place may not be. */
  readonly notBefore: Test | null;
  /** What the token after the last place may not be. */
  readonly notAfter: Test | null;
}

/** One way to read a part of a pattern. */
export interface Choice {
  readonly slots: readonly Slot[];
  /** Gap before whatever follows. */
  readonly trailing: Gap | null;
  readonly isEnd: boolean;
}

function withGap(slots: readonly Slot[], gap: Gap | null): readonly Slot[] {
  const [first, ...rest] = slots;
  if (!first || !gap || gap.most <= first.gap) return slots;
  return [{...first, gap: gap.most, isWide: gap.isWide, gapNot: gap.not}, ...rest];
}

/** A reading with one more choice at its end; null where something would follow the end of the sentence. */
export function extended(head: Choice, choice: Choice): Choice | null {
  if (head.isEnd) return null;
  if (choice.slots.length === 0) {
    const gap = (choice.trailing?.most ?? 0) > (head.trailing?.most ?? 0) ? choice.trailing : head.trailing;
    return {slots: head.slots, trailing: gap, isEnd: choice.isEnd};
  }
  return {
    slots: [...head.slots, ...withGap(choice.slots, head.trailing)],
    trailing: choice.trailing,
    isEnd: choice.isEnd,
  };
}
