/** Learns the weights of all columns from lessons, first over all features, then anew over those that carry most. */

import {COLUMNS} from '../../lib/etiquette/learned/columns.ts';
import {RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Lesson, Lessons} from './lessons.ts';
import {scoreOf, settle} from './machine.ts';
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
const FIRST_ACT = 2 * RULE_IDS.length;
/** How much acts count beside rules where features are chosen: they are learned from fewer features. */
const ACT_SHARE = 0.3;
/** From this score on a sentence surely does an act that its message is marked for. */
const BEYOND_DOUBT = 0.5;

interface Column {
  readonly matrix: Matrix;
  readonly signs: Int8Array;
  readonly lessons: readonly Lesson[];
  readonly isAct: boolean;
}

/** What each sentence teaches of each act, `[act][sentence]`. */
type ActSigns = readonly Int8Array[];

function columnsOf(
  lessons: Lessons,
  sentences: readonly Lesson[],
  messages: readonly Lesson[],
  vocabulary: Vocabulary,
  actSigns: ActSigns,
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
  const both = [...sentences, ...messages];
  const ofBoth = matrixOf(
    both.map(lesson => lesson.bag),
    vocabulary,
  );
  const acts = SPEECH_ACTS.map((_, act) => ({
    matrix: ofBoth,
    lessons: both,
    isAct: true,
    signs: Int8Array.from(both, (lesson, index) =>
      lessons.rows[lesson.row]?.isQuiet
        ? 0
        : ((actSigns[act] as Int8Array)[index] ?? (lesson.acts[act] as number)),
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

/**
 * Acts are marked on whole messages. By what was learned first, the sentence that does the act best stands for it,
 * and others that do it beyond doubt; the rest of that message teaches nothing.
 */
function chosenSentences(
  columns: readonly Column[],
  fitted: readonly Float32Array[],
  sentences: readonly Lesson[],
  messages: readonly Lesson[],
): ActSigns {
  return SPEECH_ACTS.map((_, act) => {
    const at = FIRST_ACT + act;
    const {matrix} = columns[at] as Column;
    const scores = sentences.map((_, row) => scoreOf(matrix, fitted[at] as Float32Array, row));
    const best = new Map<number, number>();
    sentences.forEach(({row}, index) => {
      best.set(row, Math.max(best.get(row) ?? Number.NEGATIVE_INFINITY, scores[index] as number));
    });
    const signs = new Map(messages.map(message => [message.row, message.acts[act] as number]));
    return Int8Array.from(sentences, ({row}, index) => {
      const score = scores[index] as number;
      if (signs.get(row) !== 1) return signs.get(row) ?? 0;
      return score === best.get(row) || score > BEYOND_DOUBT ? 1 : 0;
    });
  });
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
    fitted.forEach((weights, column) => {
      const share = column < FIRST_ACT ? 1 : ACT_SHARE;
      sum += share * ((weights[feature] as number) * (vocabulary.rareness[feature] as number)) ** 2;
    });
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
  const byCues = SPEECH_ACTS.map((_, act) => Int8Array.from(sentences, lesson => lesson.acts[act] as number));
  const columns = columnsOf(lessons, sentences, messages, wide, byCues);
  const first = fitAll(columns, lessons, settings, FIRST_ROUNDS);
  const vocabulary = strongest(first, messages, wide, lessons.values, settings.features);
  const fitted = fitAll(
    columnsOf(lessons, sentences, messages, vocabulary, chosenSentences(columns, first, sentences, messages)),
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
