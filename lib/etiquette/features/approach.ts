/** Whether a first approach shows who the reader is; a greeting or a template alone does not. */

import type {DraftAnalysis, Judgement, Sentence} from '../analysis.ts';
import {patternOf} from '../book/shelf.ts';
import {vocabulary} from '../lexicon/vocabulary.ts';
import {BORDER, SPECIAL} from '../text/flags.ts';
import {mentions} from './amends.ts';
import {hasBit} from './clauses.ts';

/** Words of greeting; -1 where there are others. */
function greetingWords({words, flags, masks}: Sentence): number {
  const greeting = vocabulary.findClass('greeting');
  let count = 0;
  for (const [token, word] of words.entries()) {
    if (hasBit(masks, token, greeting)) count++;
    else if (((flags[token] as number) & BORDER) === 0 && word !== SPECIAL.emoji) return -1;
  }
  return count;
}

/** Words from which on one stock phrase does not make a message impersonal. */
const LONG = 22;
/** Words beyond which a message is no first approach: of 480 impersonal ones by many authors the longest has 86. */
const TOO_LONG = 100;
/** Classes that show a template. */
const TEMPLATE = ['marketing', 'generic-addressee'];

function wordCount(analysis: DraftAnalysis): number {
  return analysis.sentences.reduce((sum, {sentence}) => sum + sentence.words.length, 0);
}

/** Whether a pattern takes a greeting for the whole message: `^ @greeting …`. */
function isOfGreeting(key: number): boolean {
  const {isAtStart, items} = patternOf(key);
  const [first, ...others] = items[0]?.choices ?? [];
  const test = first?.tests[0];
  if (!isAtStart || others.length > 0 || !test || test.ids.length > 0) return false;
  return test.classes.length === 1 && test.classes[0] === vocabulary.findClass('greeting');
}

/** A greeting and nothing else, where the channel shows that it is an approach. */
export function isBare({draft, sentences}: DraftAnalysis): boolean {
  const isApproach = draft.channel === 'dm' || draft.channel === 'note' || draft.channel === 'email';
  if (!isApproach) return false;
  const counts = sentences.map(({sentence}) => greetingWords(sentence));
  return counts.every(count => count >= 0) && counts.some(count => count > 0);
}

/** A judged approach is personal when it stands where others read along, when a greeting has a message after it, or when the message names what it knows of the reader. */
export function isPersonal(judgement: Judgement, analysis: DraftAnalysis): boolean {
  const own = analysis.sentences[judgement.sentence]?.sentence;
  if (!own || own.words.includes(SPECIAL.placeholder)) return false;
  const {channel} = analysis.draft;
  if (channel === 'comment' || channel === 'post') return true;
  if (wordCount(analysis) > TOO_LONG) return true;
  const cues = judgement.evidence.filter(one => one.source === 'cue' && one.kind === 'hard');
  const isGreetingAlone = cues.length > 0 && cues.every(cue => isOfGreeting(cue.what as number));
  if (isGreetingAlone) return !isBare(analysis);
  if (cues.length === 1 && wordCount(analysis) > LONG && !TEMPLATE.some(name => mentions(analysis, name)))
    return true;
  return analysis.sentences.some(({sentence}) =>
    sentence.cues.some(cue => cue.rule === judgement.rule && cue.kind === 'unless'),
  );
}
