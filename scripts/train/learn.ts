/** Learns the weights of all columns from lessons, first over all features, then anew over those that carry most. */

import {COLUMNS} from '../../lib/etiquette/learned/columns.ts';
import {SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Lessons} from './lessons.ts';
import {settle} from './machine.ts';
import {
  type Matrix,
  matrixOf,
  type Room,
  restricted,
  roomFor,
  type Vocabulary,
  vocabularyOf,
} from './matrix.ts';
import type {Settings} from './settings.ts';
import {actTargets, type Book, chosenSentences, ruleTargets, type Target} from './targets.ts';

/** Learned weights before they are rounded. */
export interface Learned {
  readonly keys: Int32Array;
  /** `[feature * COLUMNS + column]`, of one such feature: rareness and the worth of its kind are multiplied in. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

const FIRST_ROUNDS = 4;
/** How often each feature is met, each time as much as it counts there. */
function weightOfFeatures({starts, features, values, width}: Matrix, from: number, to: number): Float32Array {
  const found = new Float32Array(width);
  for (let at = starts[from] as number; at < (starts[to] as number); at++) {
    const feature = features[at] as number;
    found[feature] = (found[feature] as number) + (values[at] as number) ** 2;
  }
  return found;
}

/** The `most` features that carry most of what was learned: large weights in frequent features. */
function strongest(weights: Float32Array, met: Float32Array, most: number): Uint8Array {
  const strengths = met.map((count, feature) => count * (weights[feature] as number) ** 2);
  const least = Float32Array.from(strengths).sort()[Math.max(0, strengths.length - most)] ?? 0;
  return Uint8Array.from(strengths, strength => (strength > 0 && strength >= least ? 1 : 0));
}

/** Weights of one column: over all features first, then anew over those that carry most. */
function refit(
  column: Target,
  first: Float32Array,
  book: Book,
  met: Float32Array,
  room: Room,
  rounds: number,
  seed: number,
): Float32Array {
  const kept = restricted(book.matrix, strongest(first, met, column.features), room);
  return settle(kept, column, rounds, seed);
}

function settled(targets: readonly Target[], matrix: Matrix): Float32Array[] {
  return targets.map((target, index) => settle(matrix, target, FIRST_ROUNDS, index + 1));
}

function together(
  fitted: readonly Float32Array[],
  vocabulary: Vocabulary,
  values: ReadonlyMap<number, number>,
): Learned {
  const all = vocabulary.keys;
  const used = [...all.keys()].filter(number => fitted.some(weights => weights[number] !== 0));
  const weights = new Float32Array(used.length * COLUMNS);
  used.forEach((number, feature) => {
    const worth = (vocabulary.rareness[number] as number) * (values.get(all[number] as number) as number);
    fitted.forEach((column, at) => {
      weights[feature * COLUMNS + at] = (column[number] as number) * worth;
    });
  });
  return {
    keys: Int32Array.from(used, number => all[number] as number),
    weights,
    biases: Float32Array.from(fitted, column => column[all.length] as number),
  };
}

/**
 * Learns from the lessons of the rows that `counts` names.
 * @returns weights in the order of the features' keys.
 */
export function learn(lessons: Lessons, counts: (row: number) => boolean, settings: Settings): Learned {
  const sentences = lessons.sentences.filter(lesson => counts(lesson.row));
  const messages = lessons.messages.filter(lesson => counts(lesson.row));
  const vocabulary = vocabularyOf(
    messages.map(lesson => lesson.bag),
    settings.leastMessages,
  );
  const matrix = matrixOf(
    [...sentences, ...messages].map(lesson => lesson.bag),
    vocabulary,
  );
  const book = {sentences, messages, matrix};
  const rules = ruleTargets(book, lessons, settings);
  const byCues = SPEECH_ACTS.map((_, act) => Int8Array.from(sentences, lesson => lesson.acts[act] as number));
  const actsByCues = actTargets(book, lessons, settings, byCues);
  const firstRules = settled(rules, matrix);
  const firstActs = settled(actsByCues, matrix);
  const acts = actTargets(book, lessons, settings, chosenSentences(book, firstActs));
  const met = weightOfFeatures(matrix, sentences.length, sentences.length + messages.length);
  const first = [...firstRules, ...firstActs];
  const room = roomFor(matrix);
  const fitted = [...rules, ...acts].map((column, index) =>
    refit(column, first[index] as Float32Array, book, met, room, settings.rounds, index + 1),
  );
  return together(fitted, vocabulary, lessons.values);
}
