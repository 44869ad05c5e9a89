/** A checker for one composer: it keeps what it understood of each sentence, so that only changed sentences are read again. */

import {examine} from './check.ts';
import type {CheckOptions, Draft, DraftContext, Report} from './report.ts';
import {type ReadSentence, readSentence} from './sentence.ts';
import type {Segment} from './text/segments.ts';

/** Sentences kept at the most; a long mail has some hundred. */
const MOST_KEPT = 2000;

export interface Checker {
  /** The same report as `check` gives, faster when little has changed since the last call. */
  check(draft: Draft, context?: DraftContext, options?: CheckOptions): Report;
}

function keyOf(text: string, place: Segment): string {
  const own = text.slice(place.start, place.end);
  if (place.zones.length === 0) return own;
  return `${own}\u0000${place.zones.map(zone => `${zone.start}-${zone.end}${zone.kind}`).join(' ')}`;
}

/** Makes a checker with an empty memory. It holds nothing but sentences of the text that it was last given. */
export function createChecker(): Checker {
  const kept = new Map<string, ReadSentence>();
  const read = (text: string, place: Segment): ReadSentence => {
    const key = keyOf(text, place);
    const known = kept.get(key);
    if (known) return known;
    const fresh = readSentence(text.slice(place.start, place.end), place.zones);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, fresh);
    return fresh;
  };
  return {
    check: (draft, context = {}, options = {}) => examine(draft, context, options, read).report,
  };
}
