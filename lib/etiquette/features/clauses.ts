/** Clauses of a sentence and what each is: who it is about, negated or not, asked, supposed, reported, told to do, past or to come. */

import type {Clause, Subject} from '../analysis.ts';
import {CLASS_WORDS, vocabulary} from '../lexicon/vocabulary.ts';
import {BORDER} from '../text/flags.ts';

/** What clause features read of a sentence. */
export interface ClauseSource {
  readonly words: readonly string[];
  readonly flags: readonly number[];
  readonly masks: Int32Array;
}

const FEATURES = [
  'i',
  'you',
  'we',
  'they',
  'third',
  'name',
  'honorific',
  'not',
  'if',
  'said',
  'past',
  'future',
  'imperative',
  'conjunction',
  'verb',
  'role',
  'group',
] as const;
type Feature = (typeof FEATURES)[number];
let numbers: Record<Feature, number> | null = null;

/** Numbers of the classes that clause features use. */
function featureNumbers(): Record<Feature, number> {
  numbers ??= Object.fromEntries(FEATURES.map(name => [name, vocabulary.classId(name)])) as Record<
    Feature,
    number
  >;
  return numbers;
}

/** Whether a token of a sentence has a class. */
export function hasBit(masks: Int32Array, token: number, classId: number): boolean {
  return ((masks[token * CLASS_WORDS + (classId >> 5)] as number) & (1 << (classId & 31))) !== 0;
}

function subjectOf(source: ClauseSource, from: number, to: number, number: Record<Feature, number>): Subject {
  const {masks} = source;
  for (let token = from; token < to; token++) {
    if (hasBit(masks, token, number.i)) return 'writer';
    if (hasBit(masks, token, number.honorific)) {
      if (token + 1 < to && hasBit(masks, token + 1, number.name)) return 'third';
      return 'reader';
    }
    if (hasBit(masks, token, number.you)) return 'reader';
    if (hasBit(masks, token, number.third)) return 'third';
    if (hasBit(masks, token, number.they)) return 'group';
    if (hasBit(masks, token, number.we)) return 'we';
    if (hasBit(masks, token, number.name) || hasBit(masks, token, number.role)) return 'third';
    if (hasBit(masks, token, number.group)) return 'group';
  }
  return 'none';
}

/** Bits that any token of a stretch has; one scratch row, used up before the next call. */
const together = new Int32Array(CLASS_WORDS);

function gather(masks: Int32Array, from: number, to: number): Int32Array {
  together.fill(0);
  for (let at = from * CLASS_WORDS; at < to * CLASS_WORDS; at++) {
    const word = at % CLASS_WORDS;
    together[word] = (together[word] as number) | (masks[at] as number);
  }
  return together;
}

function clauseOf(source: ClauseSource, from: number, to: number, isQuestion: boolean): Clause {
  const number = featureNumbers();
  const bits = gather(source.masks, from, to);
  return {
    from,
    to,
    subject: subjectOf(source, from, to, number),
    isNegated: hasBit(bits, 0, number.not),
    isQuestion,
    isConditional: hasBit(bits, 0, number.if),
    isReported: hasBit(bits, 0, number.said),
    isImperative: hasBit(source.masks, from, number.imperative) || source.words[from] === 'please',
    isPast: hasBit(bits, 0, number.past),
    isFuture: hasBit(bits, 0, number.future),
  };
}

/** Clauses of a sentence: cut at border punctuation and before conjunctions. */
export function findClauses(source: ClauseSource): Clause[] {
  const clauses: Clause[] = [];
  const {words, flags, masks} = source;
  const conjunction = featureNumbers().conjunction;
  const isQuestion = words.includes('?');
  let from = 0;
  for (let token = 0; token <= words.length; token++) {
    const isEnd = token === words.length;
    const isBorder = !isEnd && ((flags[token] as number) & BORDER) !== 0;
    const isJoint = !isEnd && token > from && hasBit(masks, token, conjunction);
    if (!isEnd && !isBorder && !isJoint) continue;
    if (token > from) clauses.push(clauseOf(source, from, token, isQuestion));
    from = isBorder ? token + 1 : token;
  }
  return clauses;
}
