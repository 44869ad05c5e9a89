/** Whether a message that breaks a promise makes amends: it says why, and it says sorry. */

import type {DraftAnalysis, Judgement} from '../analysis.ts';
import {vocabulary} from '../lexicon/vocabulary.ts';
import {hasBit} from './clauses.ts';

/** Whether any sentence has a word of a class. */
export function mentions(analysis: DraftAnalysis, className: string): boolean {
  const classId = vocabulary.findClass(className);
  if (classId < 0) return false;
  return analysis.sentences.some(({sentence}) => {
    for (let token = 0; token < sentence.ids.length; token++)
      if (hasBit(sentence.masks, token, classId)) return true;
    return false;
  });
}

/** A colon, semicolon or dash between two clauses gives a reason as "because" does. */
const EXPLAINING = new Set([':', ';', '\u2014']);
/** Words beside the broken promise from which on an apology is taken to come with its story. */
const STORY = 12;

function explains(judgement: Judgement, analysis: DraftAnalysis): boolean {
  const {start, end} = judgement;
  let words = 0;
  for (const {sentence, start: offset} of analysis.sentences) {
    sentence.words.forEach((word, token) => {
      const at = offset + (sentence.starts[token] as number);
      if (at < start || at >= end) words++;
      if (EXPLAINING.has(word) && token > 2 && token < sentence.words.length - 3) words += STORY;
    });
  }
  return words >= STORY;
}

/** True unless the message both gives a reason and apologises. */
export function lacksReasonOrApology(judgement: Judgement, analysis: DraftAnalysis): boolean {
  return !mentions(analysis, 'apology') || !(mentions(analysis, 'reason') || explains(judgement, analysis));
}
