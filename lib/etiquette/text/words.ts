/** Words met so far, each read once: its plain spelling and what it says about the language. Holds nothing but single words. */

import {wordLanguage} from './language.ts';
import {SLANG} from './slang.ts';
import {unstretched} from './stretch.ts';

/** A word in plain spelling. */
export interface KnownWord {
  readonly text: string;
  readonly en: number;
  readonly id: number;
  readonly isWord: boolean;
  /** Number in the vocabulary, and how large that was when it was looked up; kept here by `tagTokens`. */
  number: number;
  numberedAt: number;
}

/** What a written word stands for. */
export interface Spelling {
  readonly words: readonly KnownWord[];
  readonly isStretched: boolean;
}

/** Words kept at the most; a long text has some thousand different ones. */
const MOST_KEPT = 8000;
const known = new Map<string, KnownWord>();
const spellings = new Map<string, Spelling>();

/** A word in plain spelling, with what is known of it. */
export function knownWord(text: string): KnownWord {
  const found = known.get(text);
  if (found) return found;
  if (known.size >= MOST_KEPT) known.clear();
  const {en, id, isWord} = wordLanguage(text);
  const word: KnownWord = {text, en, id, isWord, number: 0, numberedAt: -1};
  known.set(text, word);
  return word;
}

/** The plain word or words of a written one without signs: chat spelling and stretched letters resolved. */
export function spellingOf(written: string): Spelling {
  const found = spellings.get(written);
  if (found) return found;
  if (spellings.size >= MOST_KEPT) spellings.clear();
  const short = unstretched(written);
  const plain = SLANG.get(short) ?? short;
  const spelling = {words: [plain].flat().map(knownWord), isStretched: short !== written};
  spellings.set(written, spelling);
  return spelling;
}
