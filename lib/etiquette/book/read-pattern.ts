/** Reads one pattern of a book. */

import type {Choice, Gap, Item, Pattern, Test} from '../patterns/shape.ts';
import {LetterReader, SIGN} from './letters.ts';

/** A place where a pattern may be met first: the token `place` of one choice of one item. */
export interface AnchorPlace {
  readonly item: number;
  readonly choice: number;
  readonly place: number;
}

/** A pattern with where to look for it. */
export interface ReadPattern {
  readonly pattern: Pattern;
  readonly anchors: readonly AnchorPlace[];
}

/** One test for any of several. */
export function together(tests: readonly Test[]): Test {
  const ids: number[] = [];
  const classes: number[] = [];
  for (const test of tests) {
    for (let at = 0; at < test.ids.length; at++) ids.push(test.ids[at] as number);
    for (let at = 0; at < test.classes.length; at++) classes.push(test.classes[at] as number);
  }
  return {ids, classes};
}

class PatternReader {
  private readonly reader: LetterReader;
  private readonly tests: readonly Test[];
  private readonly items: Item[] = [];
  private readonly anchors: AnchorPlace[] = [];

  constructor(text: string, singles: number, tests: readonly Test[]) {
    this.reader = new LetterReader(text, singles);
    this.tests = tests;
  }

  read(): ReadPattern {
    const {reader, items, anchors} = this;
    const isAtStart = reader.takes(SIGN.atStart);
    const notBefore = reader.takes(SIGN.not) ? this.test() : null;
    let notAfter: Test | null = null;
    while (!reader.isOver) {
      const gap = this.gap();
      const not = reader.takes(SIGN.not) ? this.test() : null;
      if (reader.isOver) notAfter = not;
      else this.item(gap, not);
    }
    return {pattern: {items, isAtStart, notBefore, notAfter}, anchors};
  }

  private item(gap: Gap | null, not: Test | null): void {
    const choices = this.choices();
    this.items.push({choices, isOptional: this.reader.takes(SIGN.optional), gap, not});
  }

  private choices(): Choice[] {
    const {reader} = this;
    if (!reader.takes(SIGN.open)) {
      this.mark(0, 0);
      return [this.single(this.one())];
    }
    const choices: Choice[] = [];
    if (!reader.isAhead(SIGN.longer)) {
      this.mark(0, 0);
      choices.push(this.single(this.several()));
    }
    while (reader.takes(SIGN.longer)) choices.push(this.longer(choices.length));
    reader.takes(SIGN.close);
    return choices;
  }

  private single(test: Test): Choice {
    return {tests: [test], gaps: [null], trailing: null, isEnd: false};
  }

  /** Words in a row. */
  private longer(choice: number): Choice {
    const {reader} = this;
    const tests: Test[] = [];
    const gaps: (Gap | null)[] = [];
    let gap = this.gap();
    while (!reader.isAhead(SIGN.longer) && !reader.isAhead(SIGN.close) && !reader.isAhead(SIGN.end)) {
      this.mark(choice, tests.length);
      tests.push(this.one());
      gaps.push(gap);
      gap = this.gap();
    }
    return {tests, gaps, trailing: gap, isEnd: reader.takes(SIGN.end)};
  }

  /** Notes an anchor that is marked; what is needed beside it was looked for before (`PatternIndex`). */
  private mark(choice: number, place: number): void {
    if (this.reader.takes(SIGN.anchor)) this.anchors.push({item: this.items.length, choice, place});
    this.reader.takes(SIGN.needed);
  }

  private one(): Test {
    return this.tests[this.reader.number()] as Test;
  }

  /** Numbers in a row: one test for any of them. */
  private several(): Test {
    const tests: Test[] = [];
    while (this.reader.isAtNumber) tests.push(this.one());
    return tests.length === 1 ? (tests[0] as Test) : together(tests);
  }

  private test(): Test {
    if (!this.reader.takes(SIGN.open)) return this.one();
    const test = this.several();
    this.reader.takes(SIGN.close);
    return test;
  }

  private gap(): Gap | null {
    const {reader} = this;
    const isWide = reader.takes(SIGN.wideGap);
    if (!isWide && !reader.takes(SIGN.gap)) return null;
    return {most: reader.letter(), isWide, not: reader.takes(SIGN.without) ? this.test() : null};
  }
}

/**
 * Reads a pattern.
 * @param tests what each number of the book stands for.
 */
export function readPattern(text: string, singles: number, tests: readonly Test[]): ReadPattern {
  return new PatternReader(text, singles, tests).read();
}
