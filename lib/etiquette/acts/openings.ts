/** Which words a cue's pattern can begin with, so that a sentence without any of them need not be searched. */

/** Patterns over joined words that begin so are open to any first words. */
const BEFORE_GROUP = /^(?:\^|\\b|\(\?:\[a-z\]\+ , \)\?)*\(\?:/;

/** Where the group that is open before `from` closes. */
function closeOf(source: string, from: number): number {
  let depth = 1;
  for (let at = from; at < source.length; at++) {
    const char = source.charAt(at);
    if (char === '\\') at++;
    else if (char === '(') depth++;
    else if (char === ')' && --depth === 0) return at;
  }
  return source.length;
}

function alternatives(body: string): string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; at++) {
    const char = body.charAt(at);
    if (char === '(') at = closeOf(body, at + 1);
    else if (char === '|') {
      parts.push(body.slice(from, at));
      from = at + 1;
    }
  }
  return [...parts, body.slice(from)];
}

/** Whether a word must be over where this goes on. */
function endsWord(rest: string): boolean {
  return rest.startsWith('\\b') || (rest.startsWith(' ') && rest.charAt(1) !== '?');
}

/** How an alternative's first word begins, as a pattern; null where that is not plain. */
function opening(alternative: string, after: string): string | null {
  const letters = /^[a-z']*/.exec(alternative)?.[0] ?? '';
  const rest = alternative.slice(letters.length);
  const isLastOptional = /^[?*{]/.test(rest);
  const sure = isLastOptional ? letters.slice(0, -1) : letters;
  if (sure === '') return null;
  return endsWord(rest === '' ? after : rest) && !isLastOptional ? `${sure}\\b` : sure;
}

/**
 * A pattern that some word must match for a cue to match at all; null where any word will do.
 * @param cue a pattern over words that are joined by single blanks.
 */
export function openingOf(cue: RegExp): RegExp | null {
  const start = BEFORE_GROUP.exec(cue.source)?.[0].length;
  if (start === undefined) return null;
  const end = closeOf(cue.source, start);
  const after = cue.source.slice(end + 1);
  if (/^[?*{]/.test(after)) return null;
  const openings = alternatives(cue.source.slice(start, end)).map(one => opening(one, after));
  if (openings.includes(null)) return null;
  return new RegExp(`\\b(?:${openings.join('|')})`);
}
