/** What learned weights say beside the rules' own cues. */

import type {DraftAnalysis, LearnedEvidence, PlacedSentence} from '../analysis.ts';
import {RULE_IDS, type RuleId} from '../report.ts';
import {ruleColumn} from './columns.ts';
import type {LearnedModel} from './model.ts';
import {readDraft} from './read.ts';
import {heaviestStretch} from './span.ts';

/** Where evidence begins to be worth naming, on the scale where 1 flags alone. */
const LEAST_SCORE = 0.3;
/** The score of a message that has nothing of a rule. */
const NOTHING = -1;
/** Words named in an explanation. */
const MOST_WORDS = 5;

function tokenWeights(model: LearnedModel, {sentence}: PlacedSentence, rule: RuleId): Float64Array {
  return model.tokenWeights(sentence, ruleColumn(rule));
}

function heaviestWords(words: readonly string[], weights: Float64Array): {word: string; weight: number}[] {
  return words
    .map((word, token) => ({word, weight: Number((weights[token] as number).toFixed(2))}))
    .filter(one => one.weight > 0 && /\p{L}/u.test(one.word))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS);
}

/** Evidence at one sentence; where in it the weights lie is looked for when somebody asks, as few do. */
class PlacedEvidence implements LearnedEvidence {
  readonly rule: RuleId;
  readonly sentence: number;
  readonly score: number;
  private readonly placed: PlacedSentence;
  private readonly model: LearnedModel;
  private known: Float64Array | null = null;

  constructor(rule: RuleId, sentence: number, score: number, placed: PlacedSentence, model: LearnedModel) {
    this.rule = rule;
    this.sentence = sentence;
    this.score = score;
    this.placed = placed;
    this.model = model;
  }

  private get weights(): Float64Array {
    this.known ??= tokenWeights(this.model, this.placed, this.rule);
    return this.known;
  }

  get start(): number {
    const {sentence, start} = this.placed;
    return start + (sentence.starts[heaviestStretch(sentence, this.weights).from] ?? 0);
  }

  get end(): number {
    const {sentence, start} = this.placed;
    return start + (sentence.ends[heaviestStretch(sentence, this.weights).to - 1] ?? sentence.text.length);
  }

  get words(): readonly {readonly word: string; readonly weight: number}[] {
    return heaviestWords(this.placed.sentence.words, this.weights);
  }
}

/** Evidence for each rule at the sentence where it is strongest, with the clause where the weights lie. */
export function scoreDraft(analysis: DraftAnalysis): readonly LearnedEvidence[] {
  if (analysis.sentences.length === 0) return [];
  const {model, scores} = readDraft(analysis);
  const found: LearnedEvidence[] = [];
  for (let at = 0; at < RULE_IDS.length; at++) {
    const threshold = model.table.ruleThresholds[at] as number;
    const score = ((scores.rules[at] as number) - NOTHING) / (threshold - NOTHING);
    if (score < LEAST_SCORE) continue;
    const index = scores.strongest[at] as number;
    const placed = analysis.sentences[index] as PlacedSentence;
    found.push(new PlacedEvidence(RULE_IDS[at] as RuleId, index, score, placed, model));
  }
  return found;
}
