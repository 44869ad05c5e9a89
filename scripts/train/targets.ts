/** What is learned: for each column, which sentences and messages speak for it, and how much an error on each costs. */

import {RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Lesson, Lessons} from './lessons.ts';
import {type Target as Signs, scoreOf} from './machine.ts';
import type {Matrix} from './matrix.ts';
import type {Row} from './rows.ts';
import type {Settings} from './settings.ts';

/** From this score on a sentence surely does an act that its message is marked for. */
const BEYOND_DOUBT = 0.5;

/** What one column learns from all sentences, then all messages. */
export interface Target extends Signs {
  /** Features that it may keep. */
  readonly features: number;
}

/** Sentences, then whole messages, as one matrix. */
export interface Book {
  readonly sentences: readonly Lesson[];
  readonly messages: readonly Lesson[];
  readonly matrix: Matrix;
}

function weightOf({isQuiet, author}: Row, {quietWeight, ownWeight}: Settings): number {
  return isQuiet ? quietWeight : author.startsWith('own') ? ownWeight : 1;
}

function costsOf(
  {sentences, messages}: Book,
  signs: Int8Array,
  lessons: Lessons,
  settings: Settings,
): Float32Array {
  return Float32Array.from([...sentences, ...messages], ({row}, index) => {
    const part = index < sentences.length ? settings.sentenceCost : 1;
    const sign = signs[index] === 1 ? settings.breachWeight : 1;
    return settings.cost * part * sign * weightOf(lessons.rows[row] as Row, settings);
  });
}

export function ruleTargets(book: Book, lessons: Lessons, settings: Settings): Target[] {
  return RULE_IDS.map((_, rule) => {
    const signs = Int8Array.from(
      [...book.sentences, ...book.messages],
      lesson => lesson.rules[rule] as number,
    );
    return {
      signs,
      costs: costsOf(book, signs, lessons, settings),
      features: settings.ruleFeatures,
    };
  });
}

/** What each sentence teaches of each act, `[act][sentence]`. */
export type ActSigns = readonly Int8Array[];

export function actTargets(book: Book, lessons: Lessons, settings: Settings, bySentence: ActSigns): Target[] {
  // What a message does is as plain in our own rows as in others'.
  const even = {...settings, breachWeight: 1, ownWeight: 1};
  return SPEECH_ACTS.map((_, act) => {
    const told = [
      ...(bySentence[act] as Int8Array),
      ...book.messages.map(lesson => lesson.acts[act] as number),
    ];
    const both = [...book.sentences, ...book.messages];
    const signs = Int8Array.from(told, (sign, index) =>
      lessons.rows[(both[index] as Lesson).row]?.isQuiet ? 0 : sign,
    );
    return {signs, costs: costsOf(book, signs, lessons, even), features: settings.actFeatures};
  });
}

/**
 * Acts are marked on whole messages. By what was learned first, the sentence that does the act best stands for it,
 * and others that do it beyond doubt; the rest of that message teaches nothing.
 */
export function chosenSentences(
  {sentences, messages, matrix}: Book,
  fitted: readonly Float32Array[],
): ActSigns {
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
