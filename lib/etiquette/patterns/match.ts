/** The matcher: for each token the patterns anchored at it, tried outwards in both directions. */

import type {CueMatch} from '../analysis.ts';
import {CLASS_WORDS} from '../lexicon/vocabulary.ts';
import {BORDER, MASKED, PHRASE_GOES_ON, TITLE} from '../text/tokens.ts';
import type {CompiledPattern, PatternIndex} from './compile.ts';
import type {Slot, Test} from './slots.ts';

/** What the matcher reads of a sentence. */
export interface Matchable {
  readonly ids: readonly number[];
  readonly flags: readonly number[];
  readonly masks: Int32Array;
}

/** Tests per token after which a sentence is given up; ordinary text takes a twentieth. */
const STEPS_PER_TOKEN = 600;
const FREE_STEPS = 4000;

/** One sentence being matched. */
export class Matcher {
  steps = 0;
  private readonly text: Matchable;
  private readonly length: number;
  private readonly lastReal: number;
  private pattern: CompiledPattern | null = null;
  /** Where the last match of each pattern ended: its readings may match the same words. */
  private readonly lastEnd = new Map<unknown, number>();
  private from = 0;
  private to = 0;
  private readonly budget: number;

  constructor(text: Matchable) {
    this.text = text;
    this.length = text.ids.length;
    this.budget = FREE_STEPS + STEPS_PER_TOKEN * this.length;
    let last = this.length;
    while (last > 0 && ((text.flags[last - 1] as number) & BORDER) !== 0) last--;
    this.lastReal = last;
  }

  /** Finds every pattern of an index that matches; at most one match a pattern and anchor. */
  run(index: PatternIndex, out: CueMatch[]): void {
    const {ids, masks} = this.text;
    for (let token = 0; token < this.length && this.steps < this.budget; token++) {
      const byWord = index.byWord.get(ids[token] as number);
      if (byWord) this.tryAll(byWord, token, out);
      for (let word = 0; word < CLASS_WORDS; word++) {
        let bits = (masks[token * CLASS_WORDS + word] as number) & (index.anchorClasses[word] as number);
        while (bits !== 0) {
          const bit = 31 - Math.clz32(bits & -bits);
          this.tryAll(index.byClass[word * 32 + bit] as readonly CompiledPattern[], token, out);
          bits &= bits - 1;
        }
      }
    }
  }

  private tryAll(patterns: readonly CompiledPattern[], token: number, out: CueMatch[]): void {
    for (const pattern of patterns) {
      this.pattern = pattern;
      if (this.steps >= this.budget) return;
      const slot = pattern.slots[pattern.anchor] as Slot;
      const start = this.phraseStart(slot, token);
      if (start !== token) continue;
      if (!this.forward(pattern.anchor + 1, this.phraseEnd(slot, token))) continue;
      if (!this.backward(pattern.anchor - 1, token, slot)) continue;
      const {source} = pattern;
      if (this.from < (this.lastEnd.get(source) ?? 0) || this.isInTitle()) continue;
      this.lastEnd.set(source, this.to);
      out.push({rule: source.rule, kind: source.kind, pattern: source.pattern, from: this.from, to: this.to});
    }
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

  /** One past the phrase that a token begins, where the slot asks for the phrase's class. */
  private phraseEnd(slot: Slot, token: number): number {
    let end = token + 1;
    while (
      end < this.length &&
      ((this.text.flags[end] as number) & PHRASE_GOES_ON) !== 0 &&
      slot.classes.length > 0 &&
      this.test(slot, end)
    )
      end++;
    return end;
  }

  private phraseStart(slot: Slot, token: number): number {
    let start = token;
    while (
      start > 0 &&
      ((this.text.flags[start] as number) & PHRASE_GOES_ON) !== 0 &&
      slot.classes.length > 0 &&
      this.test(slot, start - 1)
    )
      start--;
    return start;
  }

  /** Whether a token may be skipped by the gap before a slot. */
  private maySkip(slot: Slot, token: number): boolean {
    if (!slot.isWide && ((this.text.flags[token] as number) & BORDER) !== 0) return false;
    return slot.gapNot === null || !this.test(slot.gapNot, token);
  }

  private forward(index: number, position: number): boolean {
    const {slots, endWithin, notAfter} = this.pattern as CompiledPattern;
    if (index === slots.length) {
      if (endWithin >= 0 && position < this.lastReal - endWithin) return false;
      if (notAfter && position < this.length && this.test(notAfter, position)) return false;
      this.to = position;
      return true;
    }
    const slot = slots[index] as Slot;
    const isBarred = slot.not !== null && position < this.length && this.test(slot.not, position);
    for (let skip = 0; !isBarred && skip <= slot.gap; skip++) {
      const token = position + skip;
      if (token >= this.length || this.steps > this.budget) break;
      if (skip > 0 && !this.maySkip(slot, token - 1)) break;
      if (this.test(slot, token) && this.forward(index + 1, this.phraseEnd(slot, token))) return true;
    }
    return slot.isOptional && this.forward(index + 1, position);
  }

  /** @param after the slot that begins at `position`: its gap and exclusions lie between. */
  private backward(index: number, position: number, after: Slot): boolean {
    const {slots, isAtStart, notBefore} = this.pattern as CompiledPattern;
    if (index < 0) {
      if (isAtStart && !this.isSentenceStart(position)) return false;
      if (notBefore && position > 0 && this.test(notBefore, position - 1)) return false;
      this.from = position;
      return true;
    }
    const slot = slots[index] as Slot;
    for (let skip = 0; skip <= after.gap; skip++) {
      const token = position - 1 - skip;
      if (token < 0 || this.steps > this.budget) break;
      if (skip > 0 && !this.maySkip(after, token + 1)) break;
      if (!this.test(slot, token)) continue;
      if (after.not !== null && this.test(after.not, token + 1)) continue;
      if (this.backward(index - 1, this.phraseStart(slot, token), slot)) return true;
    }
    return slot.isOptional && this.backward(index - 1, position, after);
  }

  private isSentenceStart(position: number): boolean {
    for (let token = 0; token < position; token++)
      if (((this.text.flags[token] as number) & BORDER) === 0) return false;
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
