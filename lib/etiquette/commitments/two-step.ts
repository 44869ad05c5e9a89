/**
 * Patterns in two steps: how a promise begins, then its verb. In one pattern the long lists of verbs would be compiled
 * once for each way to begin, which costs tens of milliseconds at the first use.
 */

import type {Sticky} from './phrases.ts';

/** What may follow a beginning. */
export interface Tail {
  readonly pattern: Sticky;
  /** Whether it asks for a beginning that has the group `plain`. */
  readonly afterPlain?: boolean;
}

/** Where a pattern was found: as much of a match as is asked for. */
export interface Place {
  readonly index: number;
  readonly length: number;
}

/** Offset where a sticky pattern that begins at `at` ends, or -1. */
function endOf(pattern: Sticky, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : -1;
}

export class TwoSteps {
  private readonly head: RegExp;
  private readonly between: RegExp | null;
  private readonly tails: readonly Tail[];

  /**
   * @param head how it begins; global.
   * @param between what may stand before the tail, any number of times; sticky.
   * @param tails what may follow, the preferred first.
   */
  constructor(head: RegExp, between: RegExp | null, tails: readonly Tail[]) {
    this.head = head;
    this.between = between;
    this.tails = tails;
  }

  test(text: string): boolean {
    return this.find(text) !== null;
  }

  /** The first place of the pattern in a text. */
  find(text: string): Place | null {
    const {head} = this;
    head.lastIndex = 0;
    for (let match = head.exec(text); match; match = head.exec(text)) {
      const end = this.endAfter(text, head.lastIndex, match.groups?.plain !== undefined);
      if (end >= 0) return {index: match.index, length: end - match.index};
      head.lastIndex = match.index + 1;
    }
    return null;
  }

  private endAfter(text: string, from: number, isPlain: boolean): number {
    const starts = [from];
    for (let at = from; this.between && at >= 0; ) {
      at = endOf(this.between, text, at);
      if (at >= 0) starts.unshift(at);
    }
    for (const {pattern, afterPlain} of this.tails) {
      if (afterPlain && !isPlain) continue;
      for (const start of starts) {
        const end = endOf(pattern, text, start);
        if (end >= 0) return end;
      }
    }
    return -1;
  }
}
