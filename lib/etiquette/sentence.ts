/** Analysis of one sentence, which depends on nothing but its text, its zones and a fallback language: so it can be kept. */

import type {CueMatch, Sentence} from './analysis.ts';
import {patternTable} from './book/shelf.ts';
import {findClauses} from './features/clauses.ts';
import {tagTokens} from './features/masks.ts';
import {Matcher} from './patterns/match.ts';
import type {Lang} from './report.ts';
import {spacedOut} from './text/disguise.ts';
import {type LanguageCount, languageOf, type SentenceLang} from './text/language.ts';
import {normalise} from './text/normalise.ts';
import type {Tokens} from './text/token-list.ts';
import {tokenise} from './text/tokens.ts';
import type {Zone} from './text/zones.ts';

/** A sentence read but not yet understood. */
export interface ReadSentence {
  readonly text: string;
  readonly tokens: Tokens;
  readonly count: LanguageCount;
  /** What its own words tell of its language. */
  readonly ownLang: SentenceLang | null;
  /** The last analysis asked for; another language of the message asks for another. */
  understood: Sentence | null;
}

function countOf({known}: Tokens): LanguageCount {
  let en = 0;
  let id = 0;
  let words = 0;
  for (const word of known) {
    en += word.en;
    id += word.id;
    if (word.isWord) words++;
  }
  return {en, id, words};
}

/** Reads a sentence: normalises, tokenises, counts the words of each language. */
export function readSentence(text: string, zones: readonly Zone[]): ReadSentence {
  const normalised = normalise(text);
  const tokens = tokenise(text, normalised, zones, spacedOut(normalised.text));
  const count = countOf(tokens);
  return {text, tokens, count, ownLang: languageOf(count), understood: null};
}

function languagesOf(lang: SentenceLang): Lang[] {
  return lang === 'other' ? [] : lang === 'mix' ? ['en', 'id'] : [lang];
}

function understand(read: ReadSentence, lang: SentenceLang): Sentence {
  const {words, known, starts, ends} = read.tokens;
  const tables = languagesOf(lang).map(patternTable);
  const flags = [...read.tokens.flags];
  const {ids, masks} = tagTokens({words, known, starts, ends, flags}, lang);
  const matcher = new Matcher({ids, flags, masks});
  const cues: CueMatch[] = [];
  for (const table of tables) matcher.run(table, cues);
  const clauses = findClauses({words, flags, masks});
  const steps = matcher.steps + read.text.length + words.length;
  return {
    text: read.text,
    lang,
    words,
    ids,
    starts,
    ends,
    flags,
    masks,
    clauses,
    cues,
    isQuestion: words.includes('?'),
    steps,
    memo: {sums: {en: null, id: null}, prose: null, promises: null, mayAdvertise: null},
  };
}

/**
 * The analysis of a read sentence.
 * @param fallback language of the message, for sentences whose own words do not tell.
 */
export function understandSentence(read: ReadSentence, fallback: SentenceLang): Sentence {
  const lang = read.ownLang === null || read.ownLang === 'other' ? fallback : read.ownLang;
  if (read.understood?.lang !== lang) read.understood = understand(read, lang);
  return read.understood;
}
