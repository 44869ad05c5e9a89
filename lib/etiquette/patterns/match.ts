/** The matcher: for each token the patterns anchored at it, tried outwards in both directions. */

import type {CueMatch} from '../analysis.ts';
import type {Anchor, PatternIndex} from '../book/pattern-index.ts';
import {CLASS_WORDS} from '../lexicon/vocabulary.ts';
import {BORDER, MASKED, PHRASE_GOES_ON, TITLE} from '../text/flags.ts';
import {type Matchable, QuickLook} from './quick-look.ts';
import {type Choice, type Gap, type Item, type Test, wider} from './shape.ts';

/** Tests per token after which a sentence is given up; ordinary text takes a twentieth. */
const STEPS_PER_TOKEN = 100;
const FREE_STEPS = 4000;
const NUMBERS = 6;

/** One sentence being matched. */
export class Matcher {
  steps = 0;
  private readonly text: Matchable;
  private readonly length: number;
  private readonly lastReal: number;
  private readonly budget: number;
  private readonly look: QuickLook;
  /** Where the last match of each pattern ended. */
  private lastEnd: Map<number, number> | null = null;
  private anchor: Anchor | null = null;
  private items: readonly Item[] = [];
  private from = 0;
  private to = 0;

  constructor(text: Matchable) {
    this.text = text;
    this.length = text.ids.length;
    this.budget = FREE_STEPS + STEPS_PER_TOKEN * this.length;
    this.look = new QuickLook(text);
    let last = this.length;
    while (last > 0 && this.isBorder(last - 1)) last--;
    this.lastReal = last;
  }

  /** Finds the patterns of an index that match. Overlapping matches of one pattern count once. */
  run(index: PatternIndex, out: CueMatch[]): void {
    this.lastEnd = null;
    const {ids, masks} = this.text;
    for (let token = 0; token < this.length && this.steps < this.budget; token++) {
      const byWord = index.byWord[ids[token] as number];
      if (byWord) this.tryAll(index, byWord, token, out);
      for (let word = 0; word < CLASS_WORDS; word++) {
        let bits = (masks[token * CLASS_WORDS + word] as number) & (index.anchorClasses[word] as number);
        while (bits !== 0) {
          const classId = word * 32 + 31 - Math.clz32(bits & -bits);
          this.tryAll(index, index.byClass[classId] as readonly number[], token, out);
          bits &= bits - 1;
        }
      }
    }
  }

  private tryAll(patterns: PatternIndex, list: readonly number[], token: number, out: CueMatch[]): void {
    const {look} = this;
    const {anchors} = patterns;
    for (let index = 0; index < list.length; index++) {
      const number = list[index] as number;
      this.steps++;
      const wasRead = anchors[number] !== null;
      if (!this.isNear(patterns, number, token) || !look.holds(patterns.need(number))) continue;
      const anchor = patterns.anchor(number);
      // Only now it is known what must be near one that was not read before.
      if (!wasRead && !this.isNear(patterns, number, token)) continue;
      if (this.steps >= this.budget) return;
      this.tryAnchor(anchor, token, out);
    }
  }

  /** Whether what must stand near an anchor does, as far as that is known. */
  private isNear({nearby}: PatternIndex, number: number, token: number): boolean {
    const at = number * NUMBERS;
    return this.look.isNear(nearby, at, token + 1, 1) && this.look.isNear(nearby, at + 3, token - 1, -1);
  }

  private tryAnchor(anchor: Anchor, token: number, out: CueMatch[]): void {
    this.anchor = anchor;
    this.items = anchor.pattern.items;
    const choice = (this.items[anchor.item] as Item).choices[anchor.choice] as Choice;
    const test = choice.tests[anchor.place] as Test;
    if (this.phraseStart(test, token) !== token) return;
    if (!this.choiceOn(anchor.item, choice, anchor.place + 1, this.phraseEnd(test, token))) return;
    if (!this.choiceBack(anchor.item, choice, anchor.place, token)) return;
    const {rule, kind, key, number} = anchor;
    if (this.from < (this.lastEnd?.get(number) ?? 0) || this.isInTitle()) return;
    this.lastEnd ??= new Map();
    this.lastEnd.set(number, this.to);
    out.push({rule, kind, pattern: key, from: this.from, to: this.to});
  }

  private isBorder(token: number): boolean {
    return ((this.text.flags[token] as number) & BORDER) !== 0;
  }

  private test(test: Test, token: number): boolean {
    this.steps++;
    const id = this.text.ids[token] as number;
    const {ids, classes} = test;
    for (let index = 0; index < ids.length; index++) if (ids[index] === id) return true;
    for (let index = 0; index < classes.length; index++) {
      const classId = classes[index] as number;
      const bits = this.text.masks[token * CLASS_WORDS + (classId >> 5)] as number;
      if ((bits & (1 << (classId & 31))) !== 0) return true;
    }
    return false;
  }

  /** Whether a token goes on with the phrase of the token before it. */
  private goesOn(token: number): boolean {
    return token > 0 && token < this.length && ((this.text.flags[token] as number) & PHRASE_GOES_ON) !== 0;
  }

  /** One past the phrase that a token begins, where the test asks for the phrase's class. */
  private phraseEnd(test: Test, token: number): number {
    let end = token + 1;
    if (test.classes.length > 0) while (this.goesOn(end) && this.test(test, end)) end++;
    return end;
  }

  private phraseStart(test: Test, token: number): number {
    let start = token;
    if (test.classes.length > 0) while (this.goesOn(start) && this.test(test, start - 1)) start--;
    return start;
  }

  private maySkip(gap: Gap | null, token: number): boolean {
    if (gap === null || (!gap.isWide && this.isBorder(token))) return false;
    return gap.not === null || !this.test(gap.not, token);
  }

  /** Matches the rest of a choice from its test `place` on, then the items after it. */
  private choiceOn(itemAt: number, choice: Choice, place: number, position: number): boolean {
    if (place === choice.tests.length) {
      if (choice.isEnd && position < this.lastReal - (choice.trailing?.most ?? 0)) return false;
      return this.itemsOn(itemAt + 1, position, choice.trailing);
    }
    return this.place(choice, place, position, choice.gaps[place] ?? null, itemAt);
  }

  /** Tries a test of a choice at each token that its gap allows. */
  private place(choice: Choice, place: number, position: number, gap: Gap | null, itemAt: number): boolean {
    const test = choice.tests[place] as Test;
    const most = gap?.most ?? 0;
    for (let skip = 0; skip <= most; skip++) {
      const token = position + skip;
      if (token >= this.length || this.steps > this.budget) return false;
      if (skip > 0 && !this.maySkip(gap, token - 1)) return false;
      if (this.test(test, token) && this.choiceOn(itemAt, choice, place + 1, this.phraseEnd(test, token)))
        return true;
    }
    return false;
  }

  private itemsOn(itemAt: number, position: number, carried: Gap | null): boolean {
    const item = this.items[itemAt];
    if (!item) return this.endsAt(position);
    const gap = wider(item.gap, carried);
    const isBarred = item.not !== null && position < this.length && this.test(item.not, position);
    if (!isBarred) {
      for (const choice of item.choices) {
        if (
          choice.tests.length > 0
            ? this.place(choice, 0, position, gap, itemAt)
            : this.endsNear(position, gap)
        )
          return true;
      }
    }
    return item.isOptional && this.itemsOn(itemAt + 1, position, gap);
  }

  private endsNear(position: number, gap: Gap | null): boolean {
    return position >= this.lastReal - (gap?.most ?? 0) && this.endsAt(position);
  }

  private endsAt(position: number): boolean {
    const notAfter = this.anchor?.pattern.notAfter ?? null;
    if (notAfter && position < this.length && this.test(notAfter, position)) return false;
    this.to = position;
    return true;
  }

  /** Matches what stands in a choice before its test `place`, whose token is `position`, then the items before it. */
  private choiceBack(itemAt: number, choice: Choice, place: number, position: number): boolean {
    if (place === 0) {
      const item = this.items[itemAt] as Item;
      return this.itemsBack(itemAt - 1, position, item.gap, item.not);
    }
    return this.placeBack(choice, place - 1, position, choice.gaps[place] ?? null, null, itemAt);
  }

  private placeBack(
    choice: Choice,
    place: number,
    position: number,
    gap: Gap | null,
    not: Test | null,
    itemAt: number,
  ): boolean {
    const test = choice.tests[place] as Test;
    const most = gap?.most ?? 0;
    for (let skip = 0; skip <= most; skip++) {
      const token = position - 1 - skip;
      if (token < 0 || this.steps > this.budget) return false;
      if (skip > 0 && !this.maySkip(gap, token + 1)) return false;
      if (!this.test(test, token) || this.phraseEnd(test, token) !== token + 1) continue;
      if (not !== null && this.test(not, token + 1)) continue;
      if (this.choiceBack(itemAt, choice, place, this.phraseStart(test, token))) return true;
    }
    return false;
  }

  /** @param gap what may lie between the items before and `position`, and `not` what may not begin it. */
  private itemsBack(itemAt: number, position: number, gap: Gap | null, not: Test | null): boolean {
    const item = this.items[itemAt];
    if (!item) return this.beginsAt(position);
    for (const choice of item.choices) {
      const last = choice.tests.length - 1;
      if (this.placeBack(choice, last, position, wider(gap, choice.trailing), not, itemAt)) return true;
    }
    return item.isOptional && this.itemsBack(itemAt - 1, position, wider(gap, item.gap), not);
  }

  private beginsAt(position: number): boolean {
    const pattern = this.anchor?.pattern;
    if (pattern?.isAtStart)
      for (let token = 0; token < position; token++) if (!this.isBorder(token)) return false;
    if (pattern?.notBefore && position > 0 && this.test(pattern.notBefore, position - 1)) return false;
    this.from = position;
    return true;
  }

  /** A match whose words are mostly a title ("Gossip Girl") or a quotation says nothing. */
  private isInTitle(): boolean {
    let titled = 0;
    for (let token = this.from; token < this.to; token++) {
      if (((this.text.flags[token] as number) & (TITLE | MASKED)) !== 0) titled++;
    }
    return titled * 2 > this.to - this.from;
  }
}
