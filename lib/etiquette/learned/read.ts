/** Reads a draft with the weights of its language; sums of sentences are kept as long as the sentences are. */

import type {DraftAnalysis, Sentence} from '../analysis.ts';
import type {Lang} from '../report.ts';
import type {LearnedModel, Sums} from './model.ts';
import {modelOf} from './models.ts';
import {type Scores, scoresOf} from './verdict.ts';

/** A draft as the learned weights see it. */
export interface LearnedReading {
  readonly model: LearnedModel;
  readonly scores: Scores;
}

const readings = new WeakMap<DraftAnalysis, LearnedReading>();

/** Words from which on an Indonesian sentence in an English message is no stray name. */
const ENOUGH_WORDS = 4;

/** Indonesian weights were learned from mixed messages too, so a plainly Indonesian sentence asks for them. */
function weightsLang({lang, sentences}: DraftAnalysis): Lang {
  if (lang !== 'en') return 'id';
  return sentences.some(({sentence}) => sentence.lang === 'id' && sentence.words.length >= ENOUGH_WORDS)
    ? 'id'
    : 'en';
}

function sumsOf(sentence: Sentence, model: LearnedModel): Sums {
  const {sums} = sentence.memo;
  const {lang} = model.table;
  const known = sums[lang] ?? model.sum(sentence);
  sums[lang] = known;
  return known;
}

/** The scores of an analysed draft; the same analysis is read once. */
export function readDraft(analysis: DraftAnalysis): LearnedReading {
  const known = readings.get(analysis);
  if (known) return known;
  const model = modelOf(weightsLang(analysis));
  const sums = analysis.sentences.map(({sentence}) => sumsOf(sentence, model));
  const reading = {model, scores: scoresOf(sums, model.table.biases)};
  readings.set(analysis, reading);
  return reading;
}
