/** Sentences read once and kept, so that a changed draft, or a wording that is tried, costs no more than what is new in it. */

import type {Reader} from './draft.ts';
import {type ReadSentence, readSentence} from './sentence.ts';
import type {Segment} from './text/segments.ts';

/** Sentences kept at the most; a long mail has some hundred. */
const MOST_KEPT = 2000;

/** What stood after a sentence last time: most drafts go on as they did before. */
interface Before {
  next: Kept | null;
}

interface Kept extends Before {
  readonly read: ReadSentence;
  readonly hasZones: boolean;
}

function keyOf(own: string, {zones}: Segment): string {
  if (zones.length === 0) return own;
  return `${own}\u0000${zones.map(zone => `${zone.start}-${zone.end}${zone.kind}`).join(' ')}`;
}

/** Whether a kept sentence without zones stands at a place of a text. */
function stands({read, hasZones}: Kept, text: string, {start, end, zones}: Segment): boolean {
  if (hasZones || zones.length > 0 || read.text.length !== end - start) return false;
  // Not startsWith, which V8 compares letter by letter: that takes six times as long.
  return text.slice(start, end) === read.text;
}

/** A reader with an empty memory. It holds nothing but sentences that it was given. */
export function keepingReader(): Reader {
  const kept = new Map<string, Kept>();
  const head: Before = {next: null};
  let last = head;
  let lastStart = 0;

  function find(text: string, place: Segment): Kept {
    const own = text.slice(place.start, place.end);
    const key = keyOf(own, place);
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const fresh = {read: readSentence(own, place.zones), hasZones: place.zones.length > 0, next: null};
    kept.set(key, fresh);
    return fresh;
  }

  return (text, place) => {
    if (place.start <= lastStart) last = head;
    lastStart = place.start;
    const expected = last.next;
    const found = expected !== null && stands(expected, text, place) ? expected : find(text, place);
    last.next = found;
    last = found;
    return found.read;
  };
}
