/** What the cues of a rule are worth in a sentence, once those that are cancelled or negated are gone. */

import type {CueMatch, Sentence} from './analysis.ts';
import {isUnderNegation} from './features/negation.ts';
import type {Rule} from './rules/rule.ts';

/** A cue that speaks for its rule. */
export interface HoldingCue extends CueMatch {
  readonly kind: 'sure' | 'hard' | 'soft';
}

/**
 * On the scale where 1 flags. A hard cue asks for half of their say from the learned weights, which know how ordinary
 * messages sound.
 */
export const CUE_WEIGHTS: Readonly<Record<HoldingCue['kind'], number>> = {sure: 1, hard: 0.5, soft: 0.05};
/** Soft cues together never weigh more: they need company. */
const MOST_SOFT = 0.1;

function overlaps(a: CueMatch, b: CueMatch): boolean {
  return a.from < b.to && b.from < a.to;
}

function isHolding(cue: CueMatch): cue is HoldingCue {
  return cue.kind === 'sure' || cue.kind === 'hard' || cue.kind === 'soft';
}

/** The weightiest of some cues, soft ones apart. */
export function mainCue(cues: readonly HoldingCue[]): HoldingCue | undefined {
  return cues.find(cue => cue.kind === 'sure') ?? cues.find(cue => cue.kind === 'hard');
}

/** What soft cues add. */
export function softScore(cues: readonly HoldingCue[]): number {
  return Math.min(MOST_SOFT, cues.filter(cue => cue.kind === 'soft').length * CUE_WEIGHTS.soft);
}

/** The cues of a rule in a sentence that hold: not cancelled, not negated. */
export function holdingCues(rule: Rule, sentence: Sentence): HoldingCue[] {
  const own = sentence.cues.filter(cue => cue.rule === rule.id);
  const cancels = own.filter(cue => cue.kind === 'unless');
  return own
    .filter(isHolding)
    .filter(
      cue =>
        !cancels.some(other => overlaps(cue, other)) &&
        (rule.isNegatable === false || !isUnderNegation(sentence, cue.from)),
    );
}
