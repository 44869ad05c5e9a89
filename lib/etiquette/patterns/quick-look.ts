/** Looks at a sentence before a pattern is tried on it: most cannot match, and most of those are told at a glance. */

import {CLASS_WORDS, vocabulary} from '../lexicon/vocabulary.ts';
import {PHRASE_GOES_ON} from '../text/flags.ts';
import type {Test} from './shape.ts';
import {tokenMarks} from './signature.ts';

/** What the matcher reads of a sentence. */
export interface Matchable {
  readonly ids: readonly number[];
  readonly flags: readonly number[];
  readonly masks: Int32Array;
}

/** Which words the sentence looked at last holds, by word number: those with its stamp. */
let stamps = new Int32Array(1 << 15);
let stamp = 0;

/** One sentence; another one that is looked at takes its place. */
export class QuickLook {
  private readonly flags: readonly number[];
  private readonly length: number;
  private readonly marks: Int32Array;
  /** Bits of the classes that some token has. */
  private readonly classes = new Int32Array(CLASS_WORDS);

  constructor({ids, flags, masks}: Matchable) {
    this.flags = flags;
    this.length = ids.length;
    this.marks = tokenMarks(ids, masks);
    for (let at = 0; at < masks.length; at++) {
      const word = at % CLASS_WORDS;
      this.classes[word] = (this.classes[word] as number) | (masks[at] as number);
    }
    if (stamps.length < vocabulary.size) stamps = new Int32Array(vocabulary.size * 2);
    stamp++;
    for (let token = 0; token < ids.length; token++) stamps[ids[token] as number] = stamp;
    stamps[0] = 0;
  }

  /** Whether the sentence holds what a test asks for. */
  holds(test: Test | null): boolean {
    if (test === null) return true;
    const {ids, classes} = test;
    for (let index = 0; index < ids.length; index++) if (stamps[ids[index] as number] === stamp) return true;
    for (let index = 0; index < classes.length; index++) {
      const classId = classes[index] as number;
      if (((this.classes[classId >> 5] as number) & (1 << (classId & 31))) !== 0) return true;
    }
    return false;
  }

  /**
   * Whether a token with one of some marks stands within reach; phrases may lie between.
   * @param nearby marks and reach, from `at` on: as in `PatternIndex`.
   * @param token where to begin.
   */
  isNear(nearby: Int32Array, at: number, token: number, step: 1 | -1): boolean {
    let reach = nearby[at + 2] as number;
    if (reach < 0) return true;
    const {marks, flags} = this;
    const low = nearby[at] as number;
    const high = nearby[at + 1] as number;
    for (let place = token; place >= 0 && place < this.length && reach >= 0; place += step) {
      if (((marks[place * 2] as number) & low) !== 0 || ((marks[place * 2 + 1] as number) & high) !== 0)
        return true;
      const isInPhrase = ((flags[step === 1 ? place : place + 1] as number) & PHRASE_GOES_ON) !== 0;
      if (!isInPhrase) reach--;
    }
    return false;
  }
}
