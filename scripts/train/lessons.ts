/** Rows made ready to learn from: the features of each sentence and message, and what each is an example of. */

import {cuesOf} from '../../lib/etiquette/acts/cues.ts';
import type {DraftAnalysis, Sentence} from '../../lib/etiquette/analysis.ts';
import {findCommitments} from '../../lib/etiquette/commitments/commitments.ts';
import {cueEvidence, cuesByRule} from '../../lib/etiquette/cue-evidence.ts';
import {analyse} from '../../lib/etiquette/draft.ts';
import {
  type FeatureSource,
  KIND_VALUES,
  visitCompany,
  WordBook,
} from '../../lib/etiquette/learned/features.ts';
import {keyOf} from '../../lib/etiquette/learned/hash.ts';
import {type Lang, RULE_IDS, SPEECH_ACTS} from '../../lib/etiquette/report.ts';
import type {Rule} from '../../lib/etiquette/rules/rule.ts';
import {RULES} from '../../lib/etiquette/rules/rules.ts';
import {type Bag, bagOf} from './matrix.ts';
import type {Row} from './rows.ts';

/** A sentence or message with what it teaches: +1 an example, -1 a counterexample, 0 nothing. */
export interface Lesson {
  readonly bag: Bag;
  /** Position of its row. */
  readonly row: number;
  readonly rules: Int8Array;
  readonly acts: Int8Array;
}

/** All lessons of some rows. */
export interface Lessons {
  readonly rows: readonly Row[];
  readonly sentences: readonly Lesson[];
  readonly messages: readonly Lesson[];
  /** How much one of each feature counts, by key. */
  readonly values: ReadonlyMap<number, number>;
  /** Whether a commitment is found in each row. */
  readonly commitments: readonly boolean[];
  /** Counts of cues by row and rule (`CueEvidence.counts`). */
  readonly cues: readonly (readonly (readonly number[])[])[];
  /** Rules that have the last word on each row and would stay silent, whatever was learned: `[row][rule]`. */
  readonly silenced: readonly (readonly boolean[])[];
  /** What scoring reads, by row. */
  readonly sources: readonly (readonly FeatureSource[])[];
}

/** Share of a sentence or span that must be common for the span to mean the sentence. */
const ENOUGH_SHARED = 0.5;

const RULE_BY_ID = new Map(RULES.map(rule => [rule.id, rule]));

function featuresOf(source: FeatureSource, book: WordBook, values: Map<number, number>): Bag {
  const counts = new Map<number, number>();
  const add = (hash: number, kind: number): void => {
    const key = keyOf(hash);
    const value = KIND_VALUES[kind] as number;
    values.set(key, value);
    counts.set(key, (counts.get(key) ?? 0) + value);
  };
  const words = source.words.map(word => book.get(word));
  for (const word of words)
    for (const [index, hash] of word.features.entries()) add(hash, word.kinds[index] as number);
  visitCompany(source, words, add);
  return bagOf(counts, words.length);
}

function joined(bags: readonly Bag[]): Bag {
  const counts = new Map<number, number>();
  let tokens = 0;
  for (const bag of bags) {
    tokens += bag.tokens;
    bag.keys.forEach((key, at) => {
      counts.set(key, (counts.get(key) ?? 0) + (bag.counts[at] as number));
    });
  }
  return bagOf(counts, tokens);
}

/** Which rules a sentence at [start, end) is an example of: those whose marked span it shares enough with. */
function sentenceRules(row: Row, start: number, end: number): Int8Array {
  const rules = Int8Array.from(RULE_IDS, rule => (row.labels.includes(rule) ? 0 : -1));
  for (const [rule, span] of row.spans) {
    const from = row.text.indexOf(span);
    if (from < 0) continue;
    const shared = Math.min(end, from + span.length) - Math.max(start, from);
    if (shared >= ENOUGH_SHARED * Math.min(end - start, span.length)) rules[RULE_IDS.indexOf(rule)] = 1;
  }
  return rules;
}

/** Where no sentence is marked for a label, every sentence stands for it. */
function fillUnmarked(row: Row, sentences: readonly Lesson[]): void {
  for (const label of row.labels) {
    const rule = RULE_IDS.indexOf(label);
    if (!sentences.some(sentence => sentence.rules[rule] === 1))
      for (const sentence of sentences) sentence.rules[rule] = 1;
  }
}

function actsOf(row: Row): Int8Array {
  return Int8Array.from(SPEECH_ACTS, act => (row.acts === undefined ? 0 : row.acts.includes(act) ? 1 : -1));
}

/**
 * Acts are marked on whole messages. The sentence with the most of the act's cues stands for it; where none has any,
 * only a message of one sentence tells.
 */
function sentenceActs(acts: Int8Array, sources: readonly FeatureSource[]): Int8Array[] {
  const found = sources.map(() => Int8Array.from(acts, sign => Math.min(sign, 0)));
  SPEECH_ACTS.forEach((act, at) => {
    if (acts[at] !== 1) return;
    const counts = sources.map(({words}) => cuesOf(act, words));
    const most = Math.max(...counts);
    counts.forEach((count, index) => {
      if ((most > 0 && count === most) || sources.length === 1) (found[index] as Int8Array)[at] = 1;
    });
  });
  return found;
}

function source({words, flags}: Sentence): FeatureSource {
  return {words, flags};
}

/** Whether a rule, which has the last word, drops whatever is judged of it in a draft. */
function silences({judge, id}: Rule, analysis: DraftAnalysis): boolean {
  if (!judge) return false;
  return analysis.sentences.every(
    ({start, end}, sentence) =>
      judge({rule: id, sentence, start, end, score: 1, evidence: []}, analysis) === null,
  );
}

/** Analyses rows and collects their features. */
export function lessonsOf(rows: readonly Row[], lang: Lang): Lessons {
  const book = new WordBook(lang);
  const values = new Map<number, number>();
  const sentences: Lesson[] = [];
  const messages: Lesson[] = [];
  const sources: FeatureSource[][] = [];
  const commitments: boolean[] = [];
  const silenced: boolean[][] = [];
  const cues: (readonly number[])[][] = [];
  rows.forEach((row, index) => {
    const acts = actsOf(row);
    const analysis = analyse({text: row.text, lang: row.lang, channel: row.channel});
    const placed = analysis.sentences;
    const read = placed.map(({sentence}) => source(sentence));
    const ownActs = sentenceActs(acts, read);
    silenced.push(RULE_IDS.map(id => silences(RULE_BY_ID.get(id) as Rule, analysis)));
    const own = placed.map(({start, end}, at) => ({
      bag: featuresOf(read[at] as FeatureSource, book, values),
      row: index,
      rules: sentenceRules(row, start, end),
      acts: ownActs[at] as Int8Array,
    }));
    fillUnmarked(row, own);
    sources.push(read);
    const sorted = cuesByRule(placed);
    cues.push(RULE_IDS.map(id => cueEvidence(RULE_BY_ID.get(id) as Rule, sorted, placed).counts));
    commitments.push(row.acts !== undefined && findCommitments(analysis).length > 0);
    sentences.push(...own);
    const rules = Int8Array.from(RULE_IDS, rule => (row.labels.includes(rule) ? 1 : -1));
    messages.push({bag: joined(own.map(lesson => lesson.bag)), row: index, rules, acts});
  });
  return {rows, sentences, messages, values, commitments, cues, silenced, sources};
}
