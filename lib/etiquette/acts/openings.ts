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
  if (rest.startsWith(' ?')) return endsWord(rest.slice(2));
  if (rest.startsWith('(?:')) return alternatives(rest.slice(3, closeOf(rest, 3))).every(endsWord);
  return rest.startsWith('\\b') || rest.startsWith("'") || (rest.startsWith(' ') && !/^ [?*{]/.test(rest));
}

/** How a cue may begin: a word, or only the first letters of one. */
export interface Opening {
  readonly letters: string;
  readonly isWhole: boolean;
}

/** How an alternative's first word begins; null where that is not plain. */
function openingOf(alternative: string, after: string): Opening | null {
  const letters = /^[a-z]*/.exec(alternative)?.[0] ?? '';
  const rest = alternative.slice(letters.length);
  const isLastOptional = /^[?*{]/.test(rest);
  const sure = isLastOptional ? letters.slice(0, -1) : letters;
  if (sure === '') return null;
  return {letters: sure, isWhole: !isLastOptional && endsWord(rest === '' ? after : rest)};
}

/**
 * Words that a cue can begin with; null where any word will do.
 * @param cue a pattern over words that are joined by single blanks.
 */
export function openingsOf(cue: RegExp): Opening[] | null {
  const start = BEFORE_GROUP.exec(cue.source)?.[0].length;
  if (start === undefined) return null;
  const end = closeOf(cue.source, start);
  const after = cue.source.slice(end + 1);
  if (/^[?*{]/.test(after)) return null;
  const openings = alternatives(cue.source.slice(start, end)).map(one => openingOf(one, after));
  return openings.includes(null) ? null : (openings as Opening[]);
}
