/** Class bits of a sentence's tokens: from the lexicon of its language, from phrases, and from the token's shape. */

import type {Lexicon} from '../book/load.ts';
import {lexicon} from '../book/shelf.ts';
import {CLASS_WORDS, vocabulary} from '../lexicon/vocabulary.ts';
import {Slices} from '../slices.ts';
import {ALL_CAPS, BORDER, CAPITAL, MASKED, PHRASE_GOES_ON, SPECIAL, STRETCHED, TITLE} from '../text/flags.ts';
import type {SentenceLang} from '../text/language.ts';
import type {Tokens} from '../text/token-list.ts';
import type {KnownWord} from '../text/words.ts';

/** Numbers of the shape classes, in the order of `Vocabulary`. */
export const SHAPE = {
  name: 0,
  number: 1,
  url: 2,
  email: 3,
  placeholder: 4,
  quotation: 5,
  emoji: 6,
  caps: 7,
  punctuation: 8,
  foreign: 9,
  word: 10,
  insist: 11,
};

const SHAPE_OF_SPECIAL = new Map<string, number>([
  [SPECIAL.number, SHAPE.number],
  [SPECIAL.url, SHAPE.url],
  [SPECIAL.email, SHAPE.email],
  [SPECIAL.placeholder, SHAPE.placeholder],
  [SPECIAL.quotation, SHAPE.quotation],
  [SPECIAL.emoji, SHAPE.emoji],
  [SPECIAL.foreign, SHAPE.foreign],
]);

/** Lexicons that a sentence of this language is read with. */
export function lexiconsFor(lang: SentenceLang): Lexicon[] {
  if (lang === 'other') return [];
  if (lang === 'mix') return [lexicon('en'), lexicon('id')];
  return [lexicon(lang)];
}

function setBit(masks: Int32Array, token: number, classId: number): void {
  const at = token * CLASS_WORDS + (classId >> 5);
  masks[at] = (masks[at] as number) | (1 << (classId & 31));
}

function addWordClasses(ids: readonly number[], tables: readonly Lexicon[], masks: Int32Array): void {
  for (const {classes} of tables) {
    const {bits} = classes;
    for (let token = 0; token < ids.length; token++) {
      const base = (ids[token] as number) * CLASS_WORDS;
      if (base === 0 || base >= bits.length) continue;
      for (let word = 0; word < CLASS_WORDS; word++) {
        const at = token * CLASS_WORDS + word;
        masks[at] = (masks[at] as number) | (bits[base + word] as number);
      }
    }
  }
}

function follows(ids: readonly number[], token: number, rest: readonly number[]): boolean {
  if (token + rest.length >= ids.length) return false;
  for (let index = 0; index < rest.length; index++) if (ids[token + 1 + index] !== rest[index]) return false;
  return true;
}

function addPhrases(
  ids: readonly number[],
  flags: number[],
  tables: readonly Lexicon[],
  masks: Int32Array,
): void {
  for (const {phrases, phraseStarts} of tables) {
    for (let token = 0; token + 1 < ids.length; token++) {
      const next = ids[token + 1] as number;
      if (!phraseStarts.mayHave(ids[token] as number, next)) continue;
      for (const {rest, classId} of phrases[ids[token] as number] ?? []) {
        if (rest[0] !== next || !follows(ids, token, rest)) continue;
        setBit(masks, token, classId);
        for (let index = 1; index <= rest.length; index++) {
          setBit(masks, token + index, classId);
          flags[token + index] = (flags[token + index] as number) | PHRASE_GOES_ON;
        }
      }
    }
  }
}

function hasNoClass(masks: Int32Array, token: number): boolean {
  for (let word = 0; word < CLASS_WORDS; word++) if (masks[token * CLASS_WORDS + word] !== 0) return false;
  return true;
}

function addShapes(tokens: Tokens, ids: readonly number[], masks: Int32Array): void {
  const {words, flags} = tokens;
  let isStart = true;
  const unknown = words.map(
    (word, token) => ids[token] === 0 || (word.length > 1 && hasNoClass(masks, token)),
  );
  const mostlyCapitals = flags.filter(flag => flag & CAPITAL).length > words.length * 0.6 && words.length > 4;
  for (let token = 0; token < words.length; token++) {
    const word = words[token] as string;
    const flag = flags[token] as number;
    const special = word.charCodeAt(0) === 60 ? SHAPE_OF_SPECIAL.get(word) : undefined;
    if (special !== undefined) setBit(masks, token, special);
    else if ((flag & BORDER) !== 0) setBit(masks, token, SHAPE.punctuation);
    else setBit(masks, token, SHAPE.word);
    if ((flag & (BORDER | STRETCHED)) === (BORDER | STRETCHED)) setBit(masks, token, SHAPE.insist);
    if ((flag & ALL_CAPS) !== 0) setBit(masks, token, SHAPE.caps);
    const isName = (flag & CAPITAL) !== 0 && unknown[token] && !((flag & ALL_CAPS) !== 0 && mostlyCapitals);
    if (isName && (!isStart || ids[token] === 0)) setBit(masks, token, SHAPE.name);
    isStart = (flag & BORDER) !== 0 && isStart;
  }
  if (!mostlyCapitals) markTitles(flags);
}

/** Runs of two or more capitalised words inside a sentence are titles and names. */
function markTitles(flags: number[]): void {
  for (let token = 1; token + 1 < flags.length; token++) {
    const both = CAPITAL & (flags[token] as number) & (flags[token + 1] as number);
    const loud = ALL_CAPS & ((flags[token] as number) | (flags[token + 1] as number));
    if (!both || loud) continue;
    flags[token] = (flags[token] as number) | TITLE;
    flags[token + 1] = (flags[token + 1] as number) | TITLE;
  }
}

/** Number of a word; a doubled word that nobody lists ("teman-teman") counts as the single one. */
function numberOf(word: KnownWord): number {
  if (word.numberedAt === vocabulary.size) return word.number;
  const dash = word.text.indexOf('-');
  word.number = vocabulary.find(word.text) || (dash > 0 ? vocabulary.find(word.text.slice(dash + 1)) : 0);
  word.numberedAt = vocabulary.size;
  return word.number;
}

const MASKS = new Slices(length => new Int32Array(length));

/** Class bits of each token (`CLASS_WORDS` numbers a token) and word numbers; completes the tokens' flags. */
export function tagTokens(tokens: Tokens, lang: SentenceLang): {ids: number[]; masks: Int32Array} {
  const tables = lexiconsFor(lang);
  const ids = tokens.known.map((word, token) =>
    (tokens.flags[token] as number) & MASKED ? 0 : numberOf(word),
  );
  const masks = MASKS.take(ids.length * CLASS_WORDS);
  addWordClasses(ids, tables, masks);
  addPhrases(ids, tokens.flags, tables, masks);
  addShapes(tokens, ids, masks);
  return {ids, masks};
}
