/**
 * A quick look before a pattern is tried: every word and class has one of 64 marks, and what may stand next to an anchor
 * is the sum of their marks. Where none of them is near, the pattern cannot match, and its many objects are not touched.
 */

import {CLASS_WORDS} from '../lexicon/vocabulary.ts';
import type {Gap, Item, Pattern, Test} from './shape.ts';

/** What must stand on one side of an anchor: marks in two 32-bit numbers, and how far they may be. */
export interface Nearby {
  low: number;
  high: number;
  reach: number;
}

/** Anything may stand there. */
const ANYTHING: Nearby = {low: 0, high: 0, reach: -1};

function markOfWord(id: number): number {
  return (Math.imul(id, 0x9e3779b1) >>> 26) & 63;
}

function markOfClass(classId: number): number {
  return (Math.imul(classId + 7, 0x85ebca6b) >>> 26) & 63;
}

function addMark(nearby: Nearby, mark: number): void {
  if (mark < 32) nearby.low |= 1 << mark;
  else nearby.high |= 1 << (mark - 32);
}

function addTest(nearby: Nearby, test: Test): void {
  for (const id of test.ids) addMark(nearby, markOfWord(id));
  for (const classId of test.classes) addMark(nearby, markOfClass(classId));
}

/** Marks of each token of the sentence looked at last, two numbers a token; grows with the longest. */
let marks = new Int32Array(256);

/** Marks of each token of a sentence: two numbers a token. They hold until the next sentence is marked. */
export function tokenMarks(ids: readonly number[], masks: Int32Array): Int32Array {
  if (marks.length < ids.length * 2) marks = new Int32Array(ids.length * 4);
  for (let token = 0; token < ids.length; token++) {
    const own = markOfWord(ids[token] as number);
    let low = own < 32 ? 1 << own : 0;
    let high = own < 32 ? 0 : 1 << (own - 32);
    for (let word = 0; word < CLASS_WORDS; word++) {
      let bits = masks[token * CLASS_WORDS + word] as number;
      while (bits !== 0) {
        const mark = markOfClass(word * 32 + 31 - Math.clz32(bits & -bits));
        if (mark < 32) low |= 1 << mark;
        else high |= 1 << (mark - 32);
        bits &= bits - 1;
      }
    }
    marks[token * 2] = low;
    marks[token * 2 + 1] = high;
  }
  return marks;
}

function most(gap: Gap | null): number {
  return gap === null ? 0 : gap.most;
}

/** Marks of the tokens that may begin (or end) what stands on one side of an item. */
function itemsNearby(items: readonly Item[], from: number, step: 1 | -1, carried: number): Nearby {
  const nearby: Nearby = {low: 0, high: 0, reach: carried};
  for (let at = from; at >= 0 && at < items.length; at += step) {
    const item = items[at] as Item;
    if (step === 1) nearby.reach += most(item.gap);
    for (const choice of item.choices) {
      const test = step === 1 ? choice.tests[0] : choice.tests[choice.tests.length - 1];
      if (!test) return ANYTHING;
      if (step === -1) nearby.reach += most(choice.trailing);
      addTest(nearby, test);
    }
    if (!item.isOptional) return nearby;
    if (step === -1) nearby.reach += most(item.gap);
  }
  return ANYTHING;
}

/** What must stand after the token `place` of a choice. */
export function nearbyAfter({items}: Pattern, itemAt: number, choiceAt: number, place: number): Nearby {
  const choice = (items[itemAt] as Item).choices[choiceAt];
  const next = choice?.tests[place + 1];
  if (choice && next) {
    const nearby = {low: 0, high: 0, reach: most(choice.gaps[place + 1] ?? null)};
    addTest(nearby, next);
    return nearby;
  }
  return itemsNearby(items, itemAt + 1, 1, most(choice?.trailing ?? null));
}

/** What must stand before the token `place` of a choice. */
export function nearbyBefore({items}: Pattern, itemAt: number, choiceAt: number, place: number): Nearby {
  const item = items[itemAt] as Item;
  const choice = item.choices[choiceAt];
  const previous = choice?.tests[place - 1];
  if (choice && previous) {
    const nearby = {low: 0, high: 0, reach: most(choice.gaps[place] ?? null)};
    addTest(nearby, previous);
    return nearby;
  }
  return itemsNearby(items, itemAt - 1, -1, most(item.gap));
}
