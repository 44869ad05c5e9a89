/** Learns the weights of all columns from lessons, first over all features, then anew over those that carry most. */

import {COLUMNS} from '../../lib/etiquette/learned/columns.ts';
import {RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Lesson, Lessons} from './lessons.ts';
import {scoreOf, settle} from './machine.ts';
import {type Matrix, matrixOf, restricted, type Vocabulary, vocabularyOf} from './matrix.ts';

/** How to learn; chosen across authors. */
export interface Settings {
  /** Messages that a feature must stand in. */
  readonly leastMessages: number;
  /** Features that speak for or against a rule, at the most. */
  readonly ruleFeatures: number;
  /** And an act. */
  readonly actFeatures: number;
  /** Cost of an error. */
  readonly cost: number;
  /** Times the cost where it is a sentence on its own that is judged. */
  readonly sentenceCost: number;
  /** Times the cost where a rule is broken. */
  readonly breachWeight: number;
  /** Times the cost where ordinary traffic is judged. */
  readonly quietWeight: number;
  readonly rounds: number;
}

export const SETTINGS: Settings = {
  leastMessages: 5,
  ruleFeatures: 6000,
  actFeatures: 1500,
  sentenceCost: 0.5,
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
/** From this score on a sentence surely does an act that its message is marked for. */
const BEYOND_DOUBT = 0.5;

/** What one column learns from all sentences, then all messages. */
interface Column {
  readonly signs: Int8Array;
  readonly costs: Float32Array;
  readonly features: number;
}

/** Sentences, then whole messages, as one matrix. */
interface Book {
  readonly sentences: readonly Lesson[];
  readonly messages: readonly Lesson[];
  readonly matrix: Matrix;
}

function costsOf(
  {sentences, messages}: Book,
  signs: Int8Array,
  lessons: Lessons,
  settings: Settings,
  breach: number,
): Float32Array {
  return Float32Array.from([...sentences, ...messages], ({row}, index) => {
    const part = index < sentences.length ? settings.sentenceCost : 1;
    const own = signs[index] === 1 ? breach : 1;
    return settings.cost * part * own * (lessons.rows[row]?.isQuiet ? settings.quietWeight : 1);
  });
}

function ruleColumns(book: Book, lessons: Lessons, settings: Settings): Column[] {
  return RULE_IDS.map((_, rule) => {
    const signs = Int8Array.from(
      [...book.sentences, ...book.messages],
      lesson => lesson.rules[rule] as number,
    );
    return {
      signs,
      costs: costsOf(book, signs, lessons, settings, settings.breachWeight),
      features: settings.ruleFeatures,
    };
  });
}

/** What each sentence teaches of each act, `[act][sentence]`. */
type ActSigns = readonly Int8Array[];

function actColumns(book: Book, lessons: Lessons, settings: Settings, bySentence: ActSigns): Column[] {
  return SPEECH_ACTS.map((_, act) => {
    const told = [
      ...(bySentence[act] as Int8Array),
      ...book.messages.map(lesson => lesson.acts[act] as number),
    ];
    const both = [...book.sentences, ...book.messages];
    const signs = Int8Array.from(told, (sign, index) =>
      lessons.rows[(both[index] as Lesson).row]?.isQuiet ? 0 : sign,
    );
    return {signs, costs: costsOf(book, signs, lessons, settings, 1), features: settings.actFeatures};
  });
}

/**
 * Acts are marked on whole messages. By what was learned first, the sentence that does the act best stands for it,
 * and others that do it beyond doubt; the rest of that message teaches nothing.
 */
function chosenSentences({sentences, messages, matrix}: Book, fitted: readonly Float32Array[]): ActSigns {
  return SPEECH_ACTS.map((_, act) => {
    const scores = sentences.map((_, row) => scoreOf(matrix, fitted[act] as Float32Array, row));
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
  column: Column,
  first: Float32Array,
  book: Book,
  met: Float32Array,
  rounds: number,
  seed: number,
): Float32Array {
  const kept = restricted(book.matrix, strongest(first, met, column.features));
  return settle(kept, column, rounds, seed);
}

function settled(columns: readonly Column[], matrix: Matrix): Float32Array[] {
  return columns.map((column, index) => settle(matrix, column, FIRST_ROUNDS, index + 1));
}

function together(
  fitted: readonly Float32Array[],
  vocabulary: Vocabulary,
  values: ReadonlyMap<number, number>,
): Learned {
  const all = [...vocabulary.numbers];
  const used = all.filter(([, number]) => fitted.some(weights => weights[number] !== 0));
  const weights = new Float32Array(used.length * COLUMNS);
  used.forEach(([key, number], feature) => {
    const worth = (vocabulary.rareness[number] as number) * (values.get(key) as number);
    fitted.forEach((column, at) => {
      weights[feature * COLUMNS + at] = (column[number] as number) * worth;
    });
  });
  return {
    keys: Int32Array.from(used, ([key]) => key),
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
  const rules = ruleColumns(book, lessons, settings);
  const byCues = SPEECH_ACTS.map((_, act) => Int8Array.from(sentences, lesson => lesson.acts[act] as number));
  const actsByCues = actColumns(book, lessons, settings, byCues);
  const firstRules = settled(rules, matrix);
  const firstActs = settled(actsByCues, matrix);
  const acts = actColumns(book, lessons, settings, chosenSentences(book, firstActs));
  const met = weightOfFeatures(matrix, sentences.length, sentences.length + messages.length);
  const first = [...firstRules, ...firstActs];
  const fitted = [...rules, ...acts].map((column, index) =>
    refit(column, first[index] as Float32Array, book, met, settings.rounds, index + 1),
  );
  return together(fitted, vocabulary, lessons.values);
}
