/** Advertisements: what they promise is nobody's word. */

import type {Passage} from './model.ts';

const ADVERTISES =
  /\b(?:promo\s|diskon|potongan\s+\d|kuota\s+terbatas|daftar\s+sekarang|gratis\s+ongkir|naik\s+kelas|\d+\s?%\s+off|sign\s+up\s+(?:by|now|today)|book\s+a\s+demo|limited\s+(?:time|spots|offer)|subscribe\s+now|klik\s+link|click\s+(?:here|the\s+link))/i;

/** Drafts up to here are searched as a whole at once. */
const SHORT = 3000;
/** Without one of these nothing advertises; most sentences hold none. */
const MAY_ADVERTISE =
  /promo|diskon|potongan|kuota|daftar|gratis|naik|%|sign|book|limited|subscribe|klik|click/i;

function isSuspect({memo, text}: Passage): boolean {
  if (!memo) return true;
  memo.mayAdvertise ??= MAY_ADVERTISE.test(text);
  return memo.mayAdvertise;
}

/** Whether a stretch of a draft holds nothing but blanks and dots. */
function isBare(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code > 32 && code !== 46) return false;
  }
  return true;
}

/**
 * Whether a draft advertises. A long one is searched as a whole only where a sentence, or what stands between its
 * sentences, gives cause.
 */
export function advertises(text: string, passages: readonly Passage[]): boolean {
  let from = 0;
  let isSuspected = text.length <= SHORT;
  for (let index = 0; index < passages.length && !isSuspected; index++) {
    const passage = passages[index] as Passage;
    isSuspected = isSuspect(passage) || !isBare(text, from, passage.start);
    from = passage.start + passage.text.length;
  }
  return (isSuspected || !isBare(text, from, text.length)) && ADVERTISES.test(text);
}
