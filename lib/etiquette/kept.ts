/** Sentences read once and kept, so that a changed draft, or a wording that is tried, costs no more than what is new in it. */

import type {Reader} from './draft.ts';
import {type ReadSentence, readSentence} from './sentence.ts';
import type {Segment} from './text/segments.ts';

/** Sentences kept at the most; a long mail has some hundred. */
const MOST_KEPT = 2000;

function keyOf(own: string, {zones}: Segment): string {
  if (zones.length === 0) return own;
  return `${own}\u0000${zones.map(zone => `${zone.start}-${zone.end}${zone.kind}`).join(' ')}`;
}

/** A reader with an empty memory. It holds nothing but sentences that it was given. */
export function keepingReader(): Reader {
  const kept = new Map<string, ReadSentence>();
  return (text, place) => {
    const own = text.slice(place.start, place.end);
    const key = keyOf(own, place);
    const known = kept.get(key);
    if (known) return known;
    const fresh = readSentence(own, place.zones);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, fresh);
    return fresh;
  };
}
