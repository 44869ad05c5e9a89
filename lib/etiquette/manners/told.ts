/** What somebody was told, and which words of a draft speak of the same. */
import type {MannerSentence} from './manner.ts';
import {likeness} from './meaning.ts';

export interface Told {
  readonly subject: string;
  readonly value: string;
}

/** The writer speaks of himself. */
export const ABOUT_ME = /\b(?:i|i['’][a-zA-ZÀ-ɏ]+|we|me|my|mine|our|us|saya|sy|aku|gue|gua|gw|kami)\b|ku\b/i;

/** Clauses of a sentence: what one says of one day may differ from the next. */
export function clausesOf(sentence: MannerSentence): string[] {
  return sentence.text
    .split(/\s*(?:[;:—]|,\s+(?:but|tapi|tetapi|namun|so|jadi)|\s(?:but|tapi|tetapi|namun|however)\s)\s*/i)
    .filter(clause => clause.trim().length > 0);
}

const SUBJECT_NOISE =
  /\b(?:date|tanggal|position|posisi|soal|availability|ketersediaan|preferred|my|saya|time|waktu|agreed|in|on|for|about)\b/gi;

/** Whether a text is about this subject. */
export function speaksOf(subject: string, text: string): boolean {
  const core = subject.replace(SUBJECT_NOISE, ' ').trim();
  return likeness(core || subject, text).ofTopic >= 0.34;
}
