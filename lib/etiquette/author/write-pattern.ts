/** Writes one pattern of a book, with marks at its anchors and at what is needed beside them. */

import {letterOf, SIGN} from '../book/letters.ts';
import type {Choice, Gap, Item, Pattern, Test} from '../patterns/shape.ts';
import type {Rareness} from './anchors.ts';

/** Writes the number of an entry. */
export type WriteEntry = (entry: number) => string;

class PatternWriter {
  private readonly pattern: Pattern;
  private readonly rareness: Rareness;
  private readonly entry: WriteEntry;
  private readonly anchor: number;
  private readonly needed: number;
  /** Without another item, another word of each alternative of the anchor's own is needed, if each has one. */
  private readonly isOwnNeeded: boolean;

  constructor(pattern: Pattern, rareness: Rareness, entry: WriteEntry) {
    this.pattern = pattern;
    this.rareness = rareness;
    this.entry = entry;
    this.anchor = rareness.rarestItem(pattern.items);
    this.needed = rareness.rarestItem(pattern.items, this.anchor);
    const own = pattern.items[this.anchor]?.choices ?? [];
    this.isOwnNeeded = this.needed < 0 && own.every(({tests}) => tests.length > 1);
  }

  write(): string {
    const {isAtStart, notBefore, notAfter, items} = this.pattern;
    return [
      isAtStart ? SIGN.atStart : '',
      this.not(notBefore),
      ...items.map((item, index) => this.item(item, index)),
      this.not(notAfter),
    ].join('');
  }

  private not(test: Test | null): string {
    return test ? SIGN.not + this.test(test) : '';
  }

  private item({choices, isOptional, gap, not}: Item, index: number): string {
    const [first, ...others] = choices as [Choice, ...Choice[]];
    const isMerged = isSingle(first);
    const longer = (isMerged ? others : choices).map(
      choice => SIGN.longer + this.longer(choice, this.placesOf(choice, index)),
    );
    const single = isMerged ? this.single(first, index) : '';
    const isOne = isMerged && longer.length === 0 && entriesOf(first.tests[0] as Test).length === 1;
    const body = isOne ? single : SIGN.open + single + longer.join('') + SIGN.close;
    return this.gap(gap) + this.not(not) + body + (isOptional ? SIGN.optional : '');
  }

  /** Which test of a choice is an anchor, and which is needed; -1 where none is. */
  private placesOf(choice: Choice, item: number): {anchor: number; needed: number} {
    const rarest = this.rareness.rarestPlace(choice);
    if (item === this.needed) return {anchor: -1, needed: rarest};
    if (item !== this.anchor) return {anchor: -1, needed: -1};
    return {anchor: rarest, needed: this.isOwnNeeded ? this.rareness.rarestPlace(choice, rarest) : -1};
  }

  private single({tests}: Choice, item: number): string {
    const mark = item === this.anchor ? SIGN.anchor : item === this.needed ? SIGN.needed : '';
    return mark + this.anyOf(tests[0] as Test);
  }

  private longer(
    {tests, gaps, trailing, isEnd}: Choice,
    {anchor, needed}: {anchor: number; needed: number},
  ): string {
    const words = tests.map((test, place) => {
      const mark = (place === anchor ? SIGN.anchor : '') + (place === needed ? SIGN.needed : '');
      return this.gap(gaps[place] ?? null) + mark + this.anyOf(test);
    });
    return words.join('') + this.gap(trailing) + (isEnd ? SIGN.end : '');
  }

  private gap(gap: Gap | null): string {
    if (!gap) return '';
    const without = gap.not ? SIGN.without + this.test(gap.not) : '';
    return (gap.isWide ? SIGN.wideGap : SIGN.gap) + letterOf(gap.most) + without;
  }

  private test(test: Test): string {
    const text = this.anyOf(test);
    return entriesOf(test).length === 1 ? text : SIGN.open + text + SIGN.close;
  }

  /** In the order of their numbers: the same words are written the same wherever they stand. */
  private anyOf(test: Test): string {
    return entriesOf(test).map(this.entry).sort().join('');
  }
}

function entriesOf({ids, classes}: Test): number[] {
  return [...new Set([...ids, ...classes])];
}

function isSingle({tests, gaps, trailing, isEnd}: Choice): boolean {
  return tests.length === 1 && !gaps[0] && !trailing && !isEnd;
}

export function writePattern(pattern: Pattern, rareness: Rareness, entry: WriteEntry): string {
  return new PatternWriter(pattern, rareness, entry).write();
}
