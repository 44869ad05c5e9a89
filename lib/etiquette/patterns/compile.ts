/** All patterns of one language in tables, each indexed by its rarest place. */

import type {CueKind} from '../analysis.ts';
import {vocabulary} from '../lexicon/lexicon.ts';
import type {ClassTable} from '../lexicon/vocabulary.ts';
import {CLASS_WORDS, SHAPE_COUNT} from '../lexicon/vocabulary.ts';
import type {Lang, RuleId} from '../report.ts';
import {isCommon} from '../text/language.ts';
import {parsePattern} from './parse.ts';
import type {Choice, Item, Pattern, Test} from './shape.ts';
import {nearbyAfter, nearbyBefore} from './signature.ts';

/** A pattern with where it comes from. */
export interface PatternSource {
  readonly rule: RuleId | null;
  readonly kind: CueKind;
  readonly pattern: string;
  readonly file: string;
}

/** A place where a pattern may be met first: the token `place` of one choice of one item. */
export interface Anchor {
  readonly pattern: Pattern;
  readonly source: PatternSource;
  readonly item: number;
  readonly choice: number;
  readonly place: number;
}

/** Patterns by what their anchor is. Anchors go by their number in `anchors`. */
export interface PatternIndex {
  readonly anchors: readonly Anchor[];
  /** For the quick look, six an anchor: marks after (low, high) and their reach, marks before and their reach; reach -1 is anything. */
  readonly nearby: Int32Array;
  /** Where in `needs` each anchor's begin. */
  readonly needsAt: Int32Array;
  /** What must stand somewhere in the sentence beside an anchor: how many words, the words, how many classes, the classes; nothing asked where both are none. */
  readonly needs: Int32Array;
  /** By word number. */
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  /** By class number. */
  readonly byClass: readonly (readonly number[] | undefined)[];
  /** Bits of the classes that anchor something. */
  readonly anchorClasses: Int32Array;
  readonly size: number;
}

/** What a function word costs as an anchor, and any other word: a rough guess of how often each is met. */
const COMMON = 400;
const RARE = 0.3;

/** How often words of each class are met, by the same guess. */
function classCosts(classes: ClassTable, common: ReadonlySet<number>): Float64Array {
  const costs = new Float64Array(CLASS_WORDS * 32);
  for (let at = 0; at < classes.bits.length; at++) {
    let bits = classes.bits[at] as number;
    if (bits === 0) continue;
    const cost = common.has(Math.floor(at / CLASS_WORDS)) ? COMMON : RARE;
    while (bits !== 0) {
      const classId = (at % CLASS_WORDS) * 32 + 31 - Math.clz32(bits & -bits);
      costs[classId] = (costs[classId] as number) + cost;
      bits &= bits - 1;
    }
  }
  return costs;
}

class Compiler {
  private readonly anchors: Anchor[] = [];
  private readonly nearby: number[] = [];
  private readonly needsAt: number[] = [];
  private readonly needs: number[] = [];
  private readonly byWord = new Map<number, number[]>();
  private readonly byClass: (number[] | undefined)[] = [];
  /** Groups that stand in many patterns are read once, and so is what they cost. */
  private readonly costs = new Map<readonly Choice[], number>();
  private readonly anchorClasses = new Int32Array(CLASS_WORDS);
  private readonly classCosts: Float64Array;
  private readonly lang: Lang;
  private readonly common: ReadonlySet<number>;
  private size = 0;

  constructor(lang: Lang, classes: ClassTable) {
    this.lang = lang;
    this.common = isCommon(lang, word => vocabulary.intern(word));
    this.classCosts = classCosts(classes, this.common);
  }

  add(source: PatternSource): void {
    const pattern = parsePattern(source.pattern, this.lang, source.file);
    const item = this.rarestItem(pattern.items);
    this.size++;
    (pattern.items[item] as Item).choices.forEach((choice, index) => {
      const place = this.rarestPlace(choice);
      this.addAnchor({pattern, source, item, choice: index, place}, choice.tests[place] as Test);
    });
  }

  done(): PatternIndex {
    const {anchors, byWord, byClass, anchorClasses, size} = this;
    return {
      anchors,
      nearby: Int32Array.from(this.nearby),
      needsAt: Int32Array.from(this.needsAt),
      needs: Int32Array.from(this.needs),
      byWord,
      byClass,
      anchorClasses,
      size,
    };
  }

  private addAnchor(anchor: Anchor, test: Test): void {
    const {pattern, item, choice, place} = anchor;
    const after = nearbyAfter(pattern, item, choice, place);
    const before = nearbyBefore(pattern, item, choice, place);
    const number = this.anchors.push(anchor) - 1;
    this.addNeeds(anchor);
    this.nearby.push(after.low, after.high, after.reach, before.low, before.high, before.reach);
    for (const id of test.ids) {
      const list = this.byWord.get(id);
      if (list) list.push(number);
      else this.byWord.set(id, [number]);
    }
    for (const classId of test.classes) {
      const list = this.byClass[classId];
      if (list) list.push(number);
      else this.byClass[classId] = [number];
      const at = classId >> 5;
      this.anchorClasses[at] = (this.anchorClasses[at] as number) | (1 << (classId & 31));
    }
  }

  /** The rarest part of the pattern beside the anchor: another item, or another word of the same alternative. */
  private addNeeds({pattern, item, choice, place}: Anchor): void {
    const other = this.rarestItem(pattern.items, item);
    const own = ((pattern.items[item] as Item).choices[choice] as Choice).tests.filter(
      (_, at) => at !== place,
    );
    const tests =
      other < 0
        ? own.slice(0, 1)
        : (pattern.items[other] as Item).choices.map(one => one.tests[this.rarestPlace(one)] as Test);
    const ids = [...new Set(tests.flatMap(test => test.ids))];
    const classes = [...new Set(tests.flatMap(test => test.classes))];
    this.needsAt.push(this.needs.length);
    this.needs.push(ids.length, ...ids, classes.length, ...classes);
  }

  /** @param but an item that does not count. */
  private rarestItem(items: readonly Item[], but = -1): number {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    items.forEach(({isOptional, choices}, index) => {
      if (isOptional || index === but) return;
      const cost = this.itemCost(choices);
      if (cost < bestCost) {
        best = index;
        bestCost = cost;
      }
    });
    return best;
  }

  /** What an item costs as the place of the anchor; infinite where it may match nothing. */
  private itemCost(choices: readonly Choice[]): number {
    const known = this.costs.get(choices);
    if (known !== undefined) return known;
    let cost = 0;
    for (const choice of choices) {
      const test = choice.tests[this.rarestPlace(choice)];
      cost += test ? this.cost(test) : Number.POSITIVE_INFINITY;
    }
    this.costs.set(choices, cost);
    return cost;
  }

  private rarestPlace(choice: Choice): number {
    let best = 0;
    for (let place = 1; place < choice.tests.length; place++) {
      if (this.cost(choice.tests[place] as Test) < this.cost(choice.tests[best] as Test)) best = place;
    }
    return best;
  }

  private cost(test: Test): number {
    let cost = 0;
    for (const id of test.ids) cost += this.common.has(id) ? COMMON : RARE;
    for (const classId of test.classes) {
      cost += classId < SHAPE_COUNT ? COMMON * 5 : 1 + (this.classCosts[classId] as number);
    }
    return cost;
  }
}

/**
 * Compiles patterns of one language.
 * @throws PatternError naming file and pattern.
 */
export function compilePatterns(
  sources: readonly PatternSource[],
  lang: Lang,
  classes: ClassTable,
): PatternIndex {
  const compiler = new Compiler(lang, classes);
  for (const source of sources) compiler.add(source);
  return compiler.done();
}
