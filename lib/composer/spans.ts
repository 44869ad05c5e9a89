/**
 * Carries spans over an edit. Fails closed: whatever the edit touched is gone until the text is judged anew,
 * since a remark under the wrong words is worse than none for half a second.
 */

export interface Span {
  readonly start: number;
  readonly end: number;
  /** What stands there. */
  readonly text: string;
}

/** The one stretch in which two texts differ: `[start, endBefore)` became `[start, endAfter)`. */
export interface Edit {
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** Takes the difference for a single edit: the longest common head, then the longest common tail. */
export function editBetween(before: string, after: string): Edit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (
    tail < shorter - start &&
    before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)
  )
    tail++;
  return {start, endBefore: before.length - tail, endAfter: after.length - tail};
}

/** The spans of `before` that still stand in `after`, moved to where they stand now. */
export function carry<S extends Span>(spans: readonly S[], before: string, after: string): S[] {
  if (before === after) return [...spans];
  const edit = editBetween(before, after);
  const shift = edit.endAfter - edit.endBefore;
  return spans.flatMap(span => {
    if (span.start < edit.endBefore && span.end > edit.start) return [];
    const by = span.start >= edit.endBefore ? shift : 0;
    const moved = {...span, start: span.start + by, end: span.end + by};
    const stands = after.slice(moved.start, moved.end) === span.text && isWhole(moved, after);
    return stands ? [moved] : [];
  });
}

/** Typing on at an edge may make another word of the last one: "now" is no longer what "nowhere" says. */
function isWhole({start, end}: Span, text: string): boolean {
  return !joins(text, start) && !joins(text, end);
}

function joins(text: string, at: number): boolean {
  return WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at));
}

const WORD = /[\p{L}\p{N}\p{M}]/u;
