/** Cuts a sentence where one thing said ends and the next begins. Offsets are those of the sentence's text. */
import {MONTH, SHORT_WEEKDAY, WEEKDAY} from '../dates/words.ts';

export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** What joins it to the one before: "and", "lalu", "," … in lower case; empty for the first. */
  readonly joint: string;
}

const JOINT =
  /(?<=[a-z]{2})[.!?]+\s+(?=[a-z])|\s*(?:[,;:—–]|\s-\s)\s*(?:(?:and|but|so|then|or|because|dan|tapi|tetapi|lalu|terus|trus|kemudian|karena|soalnya|jadi|sekalian|biar|supaya|while|though|although|where|which)\s+)?|\s+(?:and(?:\s+then)?|but|so|then|because|dan|&|tapi|tetapi|lalu|terus|trus|kemudian|karena|soalnya|sambil|though|although)\s+/g;

/** A number's comma and a clock's colon join nothing. */
function cutsNumber(text: string, at: number, length: number): boolean {
  return length === 1 && /\d/.test(text.charAt(at - 1)) && /\d/.test(text.charAt(at + 1));
}

const WEEKDAY_AT_END = new RegExp(`\\b(?:${WEEKDAY}|${SHORT_WEEKDAY}|minggu)$`, 'i');
const DATE_AT_START = new RegExp(
  `^(?:(?:the|tanggal|tgl\\.?)\\s+\\d|\\d{1,2}(?:st|nd|rd|th)?\\s+(?:of\\s+)?(?:${MONTH})\\b|(?:${MONTH})\\.?\\s+(?:the\\s+)?\\d)`,
  'i',
);

/** "Friday, 11 December" is one day. */
function cutsDate(text: string, at: number, joint: string): boolean {
  return (
    joint.trim() === ',' &&
    WEEKDAY_AT_END.test(text.slice(Math.max(0, at - 12), at)) &&
    DATE_AT_START.test(text.slice(at + joint.length, at + joint.length + 24))
  );
}

export function splitClauses(text: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  let joint = '';
  // Not matchAll, which makes the pattern anew at every call.
  JOINT.lastIndex = 0;
  for (let match = JOINT.exec(text); match; match = JOINT.exec(text)) {
    if (cutsNumber(text, match.index, match[0].length) || match.index === 0) continue;
    if (cutsDate(text, match.index, match[0])) continue;
    if (match.index > start)
      clauses.push({start, end: match.index, text: text.slice(start, match.index), joint});
    start = match.index + match[0].length;
    joint = match[0].trim().toLowerCase();
  }
  if (start < text.length) clauses.push({start, end: text.length, text: text.slice(start), joint});
  return clauses;
}
