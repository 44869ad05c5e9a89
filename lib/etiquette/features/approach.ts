/** Whether a first approach shows who the reader is; a greeting or a template alone does not. */

import type {DraftAnalysis, Judgement, Sentence} from '../analysis.ts';
import {vocabulary} from '../lexicon/lexicon.ts';
import {BORDER, SPECIAL} from '../text/tokens.ts';
import {hasBit} from './clauses.ts';

function isGreeting(sentence: Sentence): boolean {
  const greeting = vocabulary.findClass('greeting');
  return sentence.words.every(
    (word, token) =>
      ((sentence.flags[token] as number) & BORDER) !== 0 ||
      word === SPECIAL.emoji ||
      hasBit(sentence.masks, token, greeting),
  );
}

/** A judged approach is personal when a greeting has a message after it, or when the message names what it knows of the reader. */
export function isPersonal(judgement: Judgement, analysis: DraftAnalysis): boolean {
  const own = analysis.sentences[judgement.sentence]?.sentence;
  if (!own || own.words.includes(SPECIAL.placeholder)) return false;
  if (isGreeting(own)) return analysis.sentences.some(({sentence}) => !isGreeting(sentence));
  return analysis.sentences.some(({sentence}) =>
    sentence.cues.some(cue => cue.rule === judgement.rule && cue.kind === 'unless'),
  );
}
