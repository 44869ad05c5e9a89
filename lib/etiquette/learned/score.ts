/** What learned weights say beside the rules' own cues. */

import type {DraftAnalysis, LearnedEvidence, PlacedSentence} from '../analysis.ts';
import {RULE_IDS, type RuleId} from '../report.ts';
import {messageColumn, sentenceColumn} from './columns.ts';
import type {LearnedModel} from './model.ts';
import {type LearnedReading, readDraft} from './read.ts';
import {heaviestStretch} from './span.ts';
import {SENTENCE_SHARE} from './verdict.ts';

/** Whether there are weights. Where there are, cues count beside them and no longer alone (`weigh.ts`). */
export const IS_LEARNED: boolean = true;

/** Where evidence begins to be worth naming, on the scale where 1 flags alone. */
const LEAST_SCORE = 0.3;
/** The score of a message that has nothing of a rule. */
const NOTHING = -1;
/** Words named in an explanation. */
const MOST_WORDS = 5;

function tokenWeights(model: LearnedModel, {sentence}: PlacedSentence, rule: RuleId): Float64Array {
  return model.tokenWeights(
    sentence,
    [sentenceColumn(rule), messageColumn(rule)],
    [SENTENCE_SHARE, 1 - SENTENCE_SHARE],
  );
}

function heaviestWords(words: readonly string[], weights: Float64Array): {word: string; weight: number}[] {
  return words
    .map((word, token) => ({word, weight: Number((weights[token] as number).toFixed(2))}))
    .filter(one => one.weight > 0 && /\p{L}/u.test(one.word))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
}

function evidenceAt(
  analysis: DraftAnalysis,
  model: LearnedModel,
  rule: RuleId,
  index: number,
  score: number,
): LearnedEvidence {
  const placed = analysis.sentences[index] as PlacedSentence;
  const weights = tokenWeights(model, placed, rule);
  const {from, to} = heaviestStretch(placed.sentence, weights);
  return {
    rule,
    sentence: index,
    start: placed.start + (placed.sentence.starts[from] ?? 0),
    end: placed.start + (placed.sentence.ends[to - 1] ?? placed.sentence.text.length),
    score,
    words: heaviestWords(placed.sentence.words, weights),
  };
}

/** The sentence that a rule scores highest, and its score on the scale where 1 flags alone. */
function strongest({model, scores}: LearnedReading, rule: number): {index: number; score: number} {
  let index = 0;
  scores.rules.forEach((sentence, at) => {
    if ((sentence[rule] as number) > ((scores.rules[index] as Float64Array)[rule] as number)) index = at;
  });
  const threshold = model.table.ruleThresholds[rule] as number;
  const plain = scores.rules[index]?.[rule] ?? NOTHING;
  return {index, score: (plain - NOTHING) / (threshold - NOTHING)};
}

/** Evidence for each rule at the sentence where it is strongest, with the clause where the weights lie. */
export function scoreDraft(analysis: DraftAnalysis): readonly LearnedEvidence[] {
  if (analysis.sentences.length === 0) return [];
  const reading = readDraft(analysis);
  const found: LearnedEvidence[] = [];
  RULE_IDS.forEach((rule, at) => {
    const {index, score} = strongest(reading, at);
    if (score >= LEAST_SCORE) found.push(evidenceAt(analysis, reading.model, rule, index, score));
  });
  return found;
}
