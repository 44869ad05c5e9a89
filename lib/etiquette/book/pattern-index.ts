/** The patterns of a book by where they may be met. A pattern is read when a token of its anchor first occurs. */

import type {CueKind} from '../analysis.ts';
import {CLASS_WORDS, vocabulary} from '../lexicon/vocabulary.ts';
import type {Pattern, Test} from '../patterns/shape.ts';
import {nearbyAfter, nearbyBefore} from '../patterns/signature.ts';
import type {RuleId} from '../report.ts';
import {INDONESIAN_KEYS} from './book.ts';
import {LetterReader, SIGN} from './letters.ts';
import type {LoadedBook} from './load.ts';
import {type ReadPattern, readPattern, together} from './read-pattern.ts';

/** A place where a pattern may be met first: the token `place` of one choice of one item. */
export interface Anchor {
  readonly pattern: Pattern;
  /** Position of the pattern in its book. */
  readonly number: number;
  readonly rule: RuleId | null;
  readonly kind: CueKind;
  /** The same for the same pattern in both languages. */
  readonly key: number;
  readonly item: number;
  readonly choice: number;
  readonly place: number;
}

/** Numbers of an anchor in `nearby`. */
const NEARBY = 6;
/** A pattern is read when one of its anchors is met for so many times, if not before. */
const OFTEN = 9;

export class PatternIndex {
  /** By anchor number; null until the pattern is read. */
  readonly anchors: (Anchor | null)[];
  /** For the quick look, six an anchor: marks after (low, high) and their reach, marks before and their reach; reach -1 is anything. */
  nearby = new Int32Array(0);
  /** What must stand somewhere in the sentence beside an anchor; null where nothing must, undefined until it is asked for. */
  readonly needs: (Test | null | undefined)[];
  /** Anchors by word number. */
  readonly byWord: (readonly number[] | undefined)[] = new Array(vocabulary.size);
  /** Anchors by class number. */
  readonly byClass: (readonly number[] | undefined)[] = [];
  /** Bits of the classes that anchor something. */
  readonly anchorClasses = new Int32Array(CLASS_WORDS);
  private readonly loaded: LoadedBook;
  private readonly texts: readonly string[];
  /** Pattern of each anchor. */
  private readonly patternOf: number[] = [];
  /** Patterns that were read, by their position. */
  private readonly readBefore: ReadPattern[] = [];
  /** How often each anchor was met before its pattern was read. */
  private readonly meetings: Uint8Array;

  constructor(loaded: LoadedBook) {
    this.loaded = loaded;
    const {patterns} = loaded.book;
    this.texts = patterns === '' ? [] : patterns.split(SIGN.next);
    const byEntry: (number[] | undefined)[] = [];
    for (let number = 0; number < this.texts.length; number++) this.findAnchors(number, byEntry);
    for (const [entry, anchors] of byEntry.entries())
      if (anchors) this.addEntry(loaded.tests[entry] as Test, anchors);
    this.nearby = new Int32Array(this.patternOf.length * NEARBY).fill(-1);
    this.meetings = new Uint8Array(this.patternOf.length);
    this.anchors = this.patternOf.map(() => null);
    this.needs = this.patternOf.map(() => undefined);
  }

  get size(): number {
    return this.texts.length;
  }

  /** Finds the marks of anchors without reading more of the pattern. */
  private findAnchors(number: number, byEntry: (number[] | undefined)[]): void {
    const text = this.texts[number] as string;
    let anchor = 0;
    const add = (entry: number): void => {
      const known = byEntry[entry];
      if (known) known.push(anchor);
      else byEntry[entry] = [anchor];
    };
    for (let at = text.indexOf(SIGN.anchor); at >= 0; at = text.indexOf(SIGN.anchor, at + 1)) {
      anchor = this.patternOf.push(number) - 1;
      this.eachEntry(text, at, add);
    }
  }

  private addEntry({ids, classes}: Test, anchors: readonly number[]): void {
    for (const id of ids) this.byWord[id] = merged(this.byWord[id], anchors);
    for (const classId of classes) {
      this.byClass[classId] = merged(this.byClass[classId], anchors);
      const at = classId >> 5;
      this.anchorClasses[at] = (this.anchorClasses[at] as number) | (1 << (classId & 31));
    }
  }

  /**
   * What is needed beside an anchor, without reading more of its pattern. One that is met often is read all the same,
   * so that what stands near it tells sooner.
   */
  need(number: number): Test | null {
    const known = this.needs[number];
    if (known !== undefined) {
      if (this.anchors[number] === null && this.isMetOften(number)) this.readAnchor(number);
      return known;
    }
    const tests: Test[] = [];
    const text = this.texts[this.patternOf[number] as number] as string;
    const add = (entry: number): void => {
      tests.push(this.loaded.tests[entry] as Test);
    };
    for (let at = text.indexOf(SIGN.needed); at >= 0; at = text.indexOf(SIGN.needed, at + 1))
      this.eachEntry(text, at, add);
    const need = tests.length === 0 ? null : together(tests);
    this.needs[number] = need;
    return need;
  }

  /** Calls back with the entries of the test that is marked at an offset. */
  private eachEntry(text: string, mark: number, take: (entry: number) => void): void {
    const reader = new LetterReader(text, this.loaded.singles);
    const isInGroup = text.charAt(mark - 1) === SIGN.open;
    reader.at = mark + 1;
    reader.takes(SIGN.needed);
    do take(reader.number());
    while (isInGroup && reader.isAtNumber);
  }

  /** An anchor, with its pattern read. */
  anchor(number: number): Anchor {
    return this.anchors[number] ?? this.readAnchor(number);
  }

  private isMetOften(number: number): boolean {
    const times = (this.meetings[number] as number) + 1;
    this.meetings[number] = times;
    return times === OFTEN;
  }

  private readAnchor(number: number): Anchor {
    const at = this.patternOf[number] as number;
    let first = number;
    while (this.patternOf[first - 1] === at) first--;
    this.readBefore[at] ??= this.read(at);
    const {pattern, anchors} = this.readBefore[at];
    const {item, choice, place} = anchors[number - first] as ReadPattern['anchors'][number];
    const after = nearbyAfter(pattern, item, choice, place);
    const before = nearbyBefore(pattern, item, choice, place);
    const numbers = [after.low, after.high, after.reach, before.low, before.high, before.reach];
    this.nearby.set(numbers, number * NEARBY);
    const anchor = {pattern, number: at, ...this.sourceOf(at), item, choice, place};
    this.anchors[number] = anchor;
    return anchor;
  }

  /** Reads a pattern by its position in the book. */
  read(at: number): ReadPattern {
    return readPattern(this.texts[at] as string, this.loaded.singles, this.loaded.tests);
  }

  private sourceOf(at: number): {rule: RuleId | null; kind: CueKind; key: number} {
    const {lang, runs, keys} = this.loaded.book;
    const same = keys.find(([position]) => position === at);
    const key = same ? same[1] : at + (lang === 'id' ? INDONESIAN_KEYS : 0);
    let rest = at;
    for (const [rule, kind, count] of runs) {
      if (rest < count) return {rule, kind, key};
      rest -= count;
    }
    throw new Error(`no rule has pattern ${at}`);
  }
}

/** Two rising lists as one, each number once. */
function merged(one: readonly number[] | undefined, other: readonly number[]): readonly number[] {
  if (one === undefined) return other;
  const all: number[] = [];
  let at = 0;
  for (const number of other) {
    while (at < one.length && (one[at] as number) < number) all.push(one[at++] as number);
    if (one[at] === number) at++;
    if (all.at(-1) !== number) all.push(number);
  }
  while (at < one.length) all.push(one[at++] as number);
  return all;
}
