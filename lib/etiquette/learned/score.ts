/** What learned weights say beside the rules' own cues. */

import type {CueWeights, DraftAnalysis, LearnedEvidence, PlacedSentence} from '../analysis.ts';
import {RULE_IDS, type RuleId} from '../report.ts';
import {ruleColumn} from './columns.ts';
import type {LearnedModel} from './model.ts';
import {type LearnedReading, readDraft} from './read.ts';
import {heaviestStretch} from './span.ts';

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

/** Evidence of one rule; where in its strongest sentence the weights lie is looked for when somebody asks, as few do. */
class PlacedEvidence implements LearnedEvidence {
  readonly rule: RuleId;
  readonly sentence: number;
  readonly score: number;
  readonly threshold: number;
  readonly cueWeights: CueWeights;
  private readonly placed: PlacedSentence;
  private readonly model: LearnedModel;
  private known: Float64Array | null = null;

  constructor(at: number, {model, scores}: LearnedReading, sentences: readonly PlacedSentence[]) {
    this.rule = RULE_IDS[at] as RuleId;
    this.sentence = scores.strongest[at] as number;
    this.score = scores.rules[at] as number;
    this.threshold = model.table.ruleThresholds[at] as number;
    this.cueWeights = model.table.cueWeights[at] as CueWeights;
    this.placed = sentences[this.sentence] as PlacedSentence;
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

/** Evidence of each rule, at the sentence where it is strongest. */
export function scoreDraft(analysis: DraftAnalysis): readonly LearnedEvidence[] {
  if (analysis.sentences.length === 0) return [];
  const reading = readDraft(analysis);
  return RULE_IDS.map((_, at) => new PlacedEvidence(at, reading, analysis.sentences));
}
