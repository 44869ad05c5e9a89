/** Learns the weights of all columns from lessons, first over all features, then anew over those that carry most. */

import {COLUMNS} from '../../lib/etiquette/learned/columns.ts';
import {RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Lesson, Lessons} from './lessons.ts';
import {settle} from './machine.ts';
import {type Matrix, matrixOf, narrowed, type Vocabulary, vocabularyOf} from './matrix.ts';

/** How to learn; chosen across authors. */
export interface Settings {
  /** Messages that a feature must stand in. */
  readonly leastMessages: number;
  /** Features that the table holds. */
  readonly features: number;
  /** Cost of an error. */
  readonly cost: number;
  /** Times the cost where a rule is broken. */
  readonly breachWeight: number;
  /** Times the cost where ordinary traffic is judged. */
  readonly quietWeight: number;
  readonly rounds: number;
}

export const SETTINGS: Settings = {
  leastMessages: 4,
  features: 12_000,
  cost: 2,
  breachWeight: 1.5,
  quietWeight: 6,
  rounds: 10,
};

/** Learned weights before they are rounded. */
export interface Learned {
  readonly keys: Int32Array;
  /** `[feature * COLUMNS + column]`, of one such feature: rareness and the worth of its kind are multiplied in. */
  readonly weights: Float32Array;
  readonly biases: Float32Array;
}

const FIRST_ROUNDS = 4;

interface Column {
  readonly matrix: Matrix;
  readonly signs: Int8Array;
  readonly lessons: readonly Lesson[];
  readonly isAct: boolean;
}

function columnsOf(
  lessons: Lessons,
  sentences: readonly Lesson[],
  messages: readonly Lesson[],
  vocabulary: Vocabulary,
): Column[] {
  const ofSentences = matrixOf(
    sentences.map(lesson => lesson.bag),
    vocabulary,
  );
  const ofMessages = matrixOf(
    messages.map(lesson => lesson.bag),
    vocabulary,
  );
  const rules = (matrix: Matrix, from: readonly Lesson[]): Column[] =>
    RULE_IDS.map((_, rule) => ({
      matrix,
      lessons: from,
      isAct: false,
      signs: Int8Array.from(from, lesson => lesson.rules[rule] as number),
    }));
  const acts = SPEECH_ACTS.map((_, act) => ({
    matrix: ofSentences,
    lessons: sentences,
    isAct: true,
    signs: Int8Array.from(sentences, lesson =>
      lessons.rows[lesson.row]?.isQuiet ? 0 : (lesson.acts[act] as number),
    ),
  }));
  return [...rules(ofSentences, sentences), ...rules(ofMessages, messages), ...acts];
}

function fitColumn(
  column: Column,
  lessons: Lessons,
  settings: Settings,
  rounds: number,
  seed: number,
): Float32Array {
  const costs = Float32Array.from(column.lessons, (lesson, index) => {
    const breach = column.signs[index] === 1 && !column.isAct ? settings.breachWeight : 1;
    return settings.cost * breach * (lessons.rows[lesson.row]?.isQuiet ? settings.quietWeight : 1);
  });
  return settle(column.matrix, {signs: column.signs, costs}, rounds, seed);
}

function fitAll(
  columns: readonly Column[],
  lessons: Lessons,
  settings: Settings,
  rounds: number,
): Float32Array[] {
  return columns.map((column, index) => fitColumn(column, lessons, settings, rounds, index + 1));
}

/** Features that carry most: large weights in frequent features. */
function strongest(
  fitted: readonly Float32Array[],
  messages: readonly Lesson[],
  vocabulary: Vocabulary,
  values: ReadonlyMap<number, number>,
  most: number,
): Vocabulary {
  const found = new Float32Array(vocabulary.numbers.size);
  for (const {bag} of messages) {
    for (const key of bag.counts.keys()) {
      const number = vocabulary.numbers.get(key);
      if (number !== undefined) found[number] = (found[number] as number) + (values.get(key) as number) ** 2;
    }
  }
  const strengths = found.map((count, feature) => {
    let sum = 0;
    for (const weights of fitted)
      sum += ((weights[feature] as number) * (vocabulary.rareness[feature] as number)) ** 2;
    return sum * count;
  });
  const least = Float32Array.from(strengths).sort()[Math.max(0, strengths.length - most)] ?? 0;
  return narrowed(vocabulary, feature => (strengths[feature] as number) >= least);
}

/**
 * Learns from the lessons of the rows that `counts` names.
 * @returns weights in the order of the features' keys.
 */
export function learn(lessons: Lessons, counts: (row: number) => boolean, settings: Settings): Learned {
  const sentences = lessons.sentences.filter(lesson => counts(lesson.row));
  const messages = lessons.messages.filter(lesson => counts(lesson.row));
  const wide = vocabularyOf(
    messages.map(lesson => lesson.bag),
    settings.leastMessages,
  );
  const first = fitAll(columnsOf(lessons, sentences, messages, wide), lessons, settings, FIRST_ROUNDS);
  const vocabulary = strongest(first, messages, wide, lessons.values, settings.features);
  const fitted = fitAll(
    columnsOf(lessons, sentences, messages, vocabulary),
    lessons,
    settings,
    settings.rounds,
  );
  const keys = Int32Array.from(vocabulary.numbers.keys());
  const weights = new Float32Array(keys.length * COLUMNS);
  fitted.forEach((column, at) => {
    keys.forEach((key, feature) => {
      const worth = (vocabulary.rareness[feature] as number) * (lessons.values.get(key) as number);
      weights[feature * COLUMNS + at] = (column[feature] as number) * worth;
    });
  });
  return {keys, weights, biases: Float32Array.from(fitted, column => column[keys.length] as number)};
}
