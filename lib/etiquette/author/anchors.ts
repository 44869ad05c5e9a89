/** Chooses where a pattern is looked for: at its rarest place, so that it is seldom looked for in vain. */

import {SHAPE_CLASSES} from '../lexicon/vocabulary.ts';
import type {Choice, Item, Test} from '../patterns/shape.ts';
import {commonWords} from '../text/language.ts';
import type {Entries} from './entries.ts';
import type {AuthorClass} from './lexicon.ts';

/** What a function word costs as an anchor, any other word, and a class of a token's shape: a rough guess of how often each is met. */
const COMMON = 400;
const RARE = 0.3;
const SHAPE = 2000;

export class Rareness {
  private readonly entries: Entries;
  private readonly common: ReadonlySet<string>;
  private readonly classes: ReadonlyMap<string, AuthorClass>;
  private readonly known = new Map<number, number>();

  constructor(entries: Entries, classes: ReadonlyMap<string, AuthorClass>) {
    this.entries = entries;
    this.classes = classes;
    this.common = commonWords(entries.lang);
  }

  /** The required item that is met most seldom, or -1. @param but an item that does not count. */
  rarestItem(items: readonly Item[], but = -1): number {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    items.forEach(({isOptional, choices}, index) => {
      if (isOptional || index === but) return;
      const cost = this.itemCost(choices);
      if (cost >= bestCost) return;
      best = index;
      bestCost = cost;
    });
    return best;
  }

  /** The test of a choice that is met most seldom, or -1. @param but a test that does not count. */
  rarestPlace({tests}: Choice, but = -1): number {
    let best = -1;
    let bestCost = Number.POSITIVE_INFINITY;
    tests.forEach((test, place) => {
      const cost = this.cost(test);
      if (place === but || cost >= bestCost) return;
      best = place;
      bestCost = cost;
    });
    return best;
  }

  /** What an item costs as the place of the anchor; infinite where it may match nothing. */
  private itemCost(choices: readonly Choice[]): number {
    let cost = 0;
    for (const choice of choices) {
      const test = choice.tests[this.rarestPlace(choice)];
      cost += test ? this.cost(test) : Number.POSITIVE_INFINITY;
    }
    return cost;
  }

  private cost({ids, classes}: Test): number {
    return [...ids, ...classes].reduce((sum, entry) => sum + this.entryCost(entry), 0);
  }

  private entryCost(entry: number): number {
    const known = this.known.get(entry);
    if (known !== undefined) return known;
    const name = this.entries.name(entry);
    const cost = name.startsWith('@')
      ? this.classCost(name.slice(1))
      : this.wordsCost(this.entries.forms(entry));
    this.known.set(entry, cost);
    return cost;
  }

  private classCost(name: string): number {
    if (SHAPE_CLASSES.includes(name)) return SHAPE;
    const words = this.classes.get(name)?.words ?? [];
    return 1 + this.wordsCost(new Set(words.flatMap(word => this.entries.forms(word))));
  }

  private wordsCost(words: Iterable<string>): number {
    let cost = 0;
    for (const word of words) cost += this.common.has(word) ? COMMON : RARE;
    return cost;
  }
}
