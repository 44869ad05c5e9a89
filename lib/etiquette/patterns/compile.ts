/** All patterns of one language in tables, each indexed by its rarest place. */

import type {CueKind} from '../analysis.ts';
import {vocabulary} from '../lexicon/lexicon.ts';
import type {ClassTable} from '../lexicon/vocabulary.ts';
import {CLASS_WORDS, SHAPE_COUNT} from '../lexicon/vocabulary.ts';
import type {Lang, RuleId} from '../report.ts';
import {isCommon} from '../text/language.ts';
import {parsePattern} from './parse.ts';
import type {FlatPattern, Slot} from './slots.ts';

/** A pattern with where it comes from. */
export interface PatternSource {
  readonly rule: RuleId | null;
  readonly kind: CueKind;
  readonly pattern: string;
  readonly file: string;
}

/** A pattern ready to match, anchored at its rarest place. */
export interface CompiledPattern extends FlatPattern {
  readonly source: PatternSource;
  readonly anchor: number;
}

/** Patterns by what their anchor is. */
export interface PatternIndex {
  /** By word number. */
  readonly byWord: ReadonlyMap<number, readonly CompiledPattern[]>;
  /** By class number. */
  readonly byClass: readonly (readonly CompiledPattern[] | undefined)[];
  /** Bits of the classes that anchor something. */
  readonly anchorClasses: Int32Array;
  readonly size: number;
}

/** How many words of a class there are: a rough guess of how often it is met. */
function classSizes(classes: ClassTable): Float64Array {
  const sizes = new Float64Array(CLASS_WORDS * 32);
  for (let at = 0; at < classes.bits.length; at++) {
    let bits = classes.bits[at] as number;
    while (bits !== 0) {
      const bit = 31 - Math.clz32(bits & -bits);
      const classId = (at % CLASS_WORDS) * 32 + bit;
      sizes[classId] = (sizes[classId] as number) + 1;
      bits &= bits - 1;
    }
  }
  return sizes;
}

class Compiler {
  private readonly byWord = new Map<number, CompiledPattern[]>();
  private readonly byClass: (CompiledPattern[] | undefined)[] = [];
  private readonly anchorClasses = new Int32Array(CLASS_WORDS);
  private readonly sizes: Float64Array;
  private readonly lang: Lang;
  private readonly common: ReadonlySet<number>;
  private size = 0;

  constructor(lang: Lang, classes: ClassTable) {
    this.lang = lang;
    this.sizes = classSizes(classes);
    this.common = isCommon(lang, word => vocabulary.intern(word));
  }

  add(source: PatternSource): void {
    for (const flat of parsePattern(source.pattern, this.lang, source.file)) {
      const anchor = this.rarest(flat.slots);
      const compiled = {...flat, source, anchor};
      const slot = flat.slots[anchor] as Slot;
      this.size++;
      for (const id of slot.ids) push(this.byWord, id, compiled);
      for (const classId of slot.classes) {
        const known = this.byClass[classId];
        if (known) known.push(compiled);
        else this.byClass[classId] = [compiled];
        const at = classId >> 5;
        this.anchorClasses[at] = (this.anchorClasses[at] as number) | (1 << (classId & 31));
      }
    }
  }

  done(): PatternIndex {
    return {byWord: this.byWord, byClass: this.byClass, anchorClasses: this.anchorClasses, size: this.size};
  }

  private rarest(slots: readonly Slot[]): number {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    slots.forEach((slot, index) => {
      if (slot.isOptional) return;
      const cost = this.cost(slot);
      if (cost < bestCost) {
        best = index;
        bestCost = cost;
      }
    });
    return best;
  }

  private cost(slot: Slot): number {
    let cost = 0;
    for (const id of slot.ids) cost += this.common.has(id) ? 400 : 1;
    for (const classId of slot.classes)
      cost += classId < SHAPE_COUNT ? 2000 : 40 + (this.sizes[classId] as number) * 3;
    return cost;
  }
}

function push(map: Map<number, CompiledPattern[]>, key: number, value: CompiledPattern): void {
  const known = map.get(key);
  if (known) known.push(value);
  else map.set(key, [value]);
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
