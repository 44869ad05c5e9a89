/** One written word turned into the words that patterns know: contractions, chat spelling, stretched and disguised words. */

import {DISGUISED} from './disguise.ts';
import {SLANG} from './slang.ts';
import {STRETCHED} from './tokens.ts';

type Emit = (word: string, from: number, to: number, flags: number) => void;

const TRIPLE = /([a-z])\1\1/;
const IS_AFTER = new Set([
  'he',
  'she',
  'it',
  'that',
  'what',
  'who',
  'where',
  'there',
  'here',
  'how',
  'when',
  'everyone',
  'everybody',
  'nobody',
  'someone',
  'somebody',
  'one',
  'this',
  'why',
]);
const SUFFIXES: Readonly<Record<string, string>> = {
  re: 'are',
  ve: 'have',
  ll: 'will',
  d: 'would',
  m: 'am',
  em: 'them',
};

/** Words with a double letter that people stretch. */
const DOUBLED = new Set(
  'been seen soon too good look cool well hello see need free all will still pass boss keep week feel three fool feed book full call tell sell hell kill school'.split(
    ' ',
  ),
);

function unstretch(word: string): string {
  if (!TRIPLE.test(word)) return word;
  const toOne = word.replace(/([a-z])\1{2,}/g, '$1');
  const toTwo = word.replace(/([a-z])\1{2,}/g, '$1$1');
  return /(?:ee|oo|ll|ss)/.test(toTwo) && DOUBLED.has(toTwo) ? toTwo : toOne;
}

function contraction(word: string, at: number, index: number, flags: number, emit: Emit): boolean {
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  const end = index + word.length;
  if (tail === 't' && head.endsWith('n')) {
    const stem =
      head === 'can'
        ? 'can'
        : head === 'won'
          ? 'will'
          : head === 'shan'
            ? 'shall'
            : head === 'ain'
              ? 'is'
              : head.slice(0, -1);
    emit(stem, index, index + at, flags);
    emit('not', index + at, end, 0);
    return true;
  }
  if (tail === 's') {
    emit(head, index, index + at, flags);
    emit(head === 'let' ? 'us' : IS_AFTER.has(head) ? 'is' : "'s", index + at, end, 0);
    return true;
  }
  const full = SUFFIXES[tail];
  if (full === undefined || head.length === 0) return false;
  emit(head, index, index + at, flags);
  emit(full, index + at, end, 0);
  return true;
}

function hyphenated(word: string, index: number, flags: number, emit: Emit): void {
  const at = word.indexOf('-');
  const head = word.slice(0, at);
  const tail = word.slice(at + 1);
  if (head.length > 1 && tail.startsWith(head)) {
    plain(tail, index, index + word.length, flags, emit);
    return;
  }
  respell(head, false, index, flags, emit);
  respell(tail, false, index + at + 1, flags & ~1, emit);
}

function plain(word: string, from: number, to: number, flags: number, emit: Emit): void {
  const short = unstretch(word);
  const isStretched = short !== word;
  const known = SLANG.get(short);
  const mark = isStretched ? flags | STRETCHED : flags;
  if (known === undefined) emit(short, from, to, mark);
  else if (typeof known === 'string') emit(known, from, to, mark);
  else for (const part of known) emit(part, from, to, mark);
}

/** "teman2" and "orang2nya" are plurals; "b0d0h" and "st*pid" are disguises. */
function mixed(word: string, index: number, flags: number, emit: Emit): void {
  const end = index + word.length;
  const revealed = DISGUISED.reveal(word);
  const doubled = revealed ?? (/^[a-z]{2,}2(?:[a-z]{2,3})?$/.test(word) ? word.replace('2', '') : word);
  if (doubled.includes('-')) hyphenated(doubled.length === word.length ? doubled : word, index, flags, emit);
  else plain(doubled, index, end, flags, emit);
}

/**
 * Hands over the word or words that a written word stands for.
 * @param word a normalised word; apostrophes and hyphens inside are allowed.
 * @param isMixed whether it holds digits or signs.
 * @param index offset of the word in the normalised text.
 * @param emit receives each word with its offsets in the normalised text.
 */
export function respell(word: string, isMixed: boolean, index: number, flags: number, emit: Emit): void {
  const whole = SLANG.get(word);
  if (whole !== undefined) {
    plain(word, index, index + word.length, flags, emit);
    return;
  }
  const apostrophe = word.indexOf("'");
  if (apostrophe > 0 && contraction(word, apostrophe, index, flags, emit)) return;
  if (isMixed) mixed(word, index, flags, emit);
  else if (word.includes('-')) hyphenated(word, index, flags, emit);
  else plain(word, index, index + word.length, flags, emit);
}
