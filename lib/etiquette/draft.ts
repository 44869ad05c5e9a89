/** A draft as analysed sentences: zones, sentences, language, understanding. */

import type {DraftAnalysis, PlacedSentence} from './analysis.ts';
import {isWordOf} from './learned/meaning/meanings.ts';
import type {Draft, Lang} from './report.ts';
import {type ReadSentence, readSentence, understandSentence} from './sentence.ts';
import {type LanguageCount, languageOf, type SentenceLang} from './text/language.ts';
import {type Segment, segment} from './text/segments.ts';
import {findZones} from './text/zones.ts';

/** Gives a sentence read earlier or reads it anew. */
export type Reader = (text: string, segment: Segment) => ReadSentence;

const readAnew: Reader = (text, place) => readSentence(text.slice(place.start, place.end), place.zones);

/** Words from which on a message without a known word counts as another language. */
const ENOUGH_WORDS = 6;

/** Language of a message without function words ("Worst manager ever"), by what its words mean. */
function langOfContent(sentences: readonly ReadSentence[]): SentenceLang {
  const words = sentences.flatMap(sentence => sentence.tokens.words);
  const en = words.filter(word => isWordOf(word, 'en')).length;
  const id = words.filter(word => isWordOf(word, 'id')).length;
  if (en === id) return 'mix';
  return en > id ? 'en' : 'id';
}

/** Language of a whole message, for sentences whose own words do not tell. */
function messageLang(
  count: LanguageCount,
  hint: Lang | 'mix' | undefined,
  sentences: readonly ReadSentence[],
): SentenceLang {
  const own = languageOf(count);
  if (own !== null) return own;
  if (hint) return hint;
  return count.words >= ENOUGH_WORDS ? 'other' : langOfContent(sentences);
}

function mainLang(lang: SentenceLang, count: LanguageCount): Lang | null {
  if (lang === 'other') return null;
  if (lang !== 'mix') return lang;
  return count.en > count.id * 1.2 ? 'en' : 'id';
}

/**
 * Analyses a draft.
 * @param read where sentences come from; a checker that keeps them passes its own.
 */
export function analyse(draft: Draft, read: Reader = readAnew): DraftAnalysis {
  const {text} = draft;
  const segments = segment(text, findZones(text));
  const sentences: ReadSentence[] = [];
  const count = {en: 0, id: 0, words: 0};
  for (let index = 0; index < segments.length; index++) {
    const sentence = read(text, segments[index] as Segment);
    sentences.push(sentence);
    count.en += sentence.count.en;
    count.id += sentence.count.id;
    count.words += sentence.count.words;
  }
  const lang = messageLang(count, draft.lang, sentences);
  let steps = text.length;
  const placed: PlacedSentence[] = [];
  for (let index = 0; index < segments.length; index++) {
    const {start, end} = segments[index] as Segment;
    const sentence = understandSentence(sentences[index] as ReadSentence, lang);
    steps += sentence.steps;
    placed.push({sentence, start, end});
  }
  return {draft, lang: mainLang(lang, count), sentences: placed, steps};
}
