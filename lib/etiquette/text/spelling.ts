/** One written word turned into the words that patterns know: contractions, chat spelling, stretched and disguised words. */

import {DISGUISED} from './disguise.ts';
import {STRETCHED} from './flags.ts';
import {SLANG} from './slang.ts';
import {spellingOf} from './words.ts';

type Emit = (word: string, from: number, to: number, flags: number) => void;

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

/** A doubled word in plain spelling: "denger-dengernya" is "dengar-dengarnya". */
function doubled(head: string, suffix: string): string {
  const known = SLANG.get(head);
  const half = typeof known === 'string' ? known : head;
  return `${half}-${half}${suffix}`;
}

function hyphenated(word: string, index: number, flags: number, emit: Emit): void {
  const parts = word.split('-');
  const [head, tail] = parts as [string, string];
  if (parts.length === 2 && head.length > 1 && tail.startsWith(head)) {
    emit(doubled(head, tail.slice(head.length)), index, index + word.length, flags);
    return;
  }
  let at = index;
  for (const part of parts) {
    if (part !== '') respell(part, false, at, at === index ? flags : 0, emit);
    at += part.length + 1;
  }
}

function plain(word: string, from: number, to: number, flags: number, emit: Emit): void {
  const {words, isStretched} = spellingOf(word);
  for (const {text} of words) emit(text, from, to, isStretched ? flags | STRETCHED : flags);
}

const SHORT_DOUBLE = /^([a-z]{2,})2([a-z]{0,4})$/;

/** "teman2" and "orang2nya" are doubled words; "b0d0h" and "st*pid" are disguises. */
function mixed(word: string, index: number, flags: number, emit: Emit): void {
  const end = index + word.length;
  const short = SHORT_DOUBLE.exec(word);
  const revealed = DISGUISED.reveal(word);
  if (revealed) emit(revealed, index, end, flags);
  else if (short) emit(doubled(short[1] as string, short[2] as string), index, end, flags);
  else if (word.includes('-')) hyphenated(word, index, flags, emit);
  else plain(word, index, end, flags, emit);
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
