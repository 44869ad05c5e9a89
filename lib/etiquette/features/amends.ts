/** Whether a message that breaks a promise makes amends: it says why, and it says sorry. */

import type {DraftAnalysis} from '../analysis.ts';
import {vocabulary} from '../lexicon/lexicon.ts';
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

function explains(analysis: DraftAnalysis): boolean {
  return analysis.sentences.some(({sentence: {words}}) =>
    words.some((word, token) => EXPLAINING.has(word) && token > 2 && token < words.length - 3),
  );
}

/** True unless the message both gives a reason and apologises. */
export function lacksReasonOrApology(analysis: DraftAnalysis): boolean {
  return !(mentions(analysis, 'apology') && (mentions(analysis, 'reason') || explains(analysis)));
}
