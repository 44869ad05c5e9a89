/** How a cue's pattern can begin, so that a sentence that nowhere begins so need not be searched. */

/** Patterns over joined words that begin so are open to any first words. */
const BEFORE_GROUP = /^(?:\^|\\b|\(\?:\[a-z\]\+ , \)\?)*\(\?:/;
const QUANTIFIER = /[?*+{]/;
const PLAIN = /[a-z ']/;
/** An alternative is written out no further where it would become more ways to begin than these. */
const MOST_WAYS = 80;

/** One way in which a cue begins. */
export interface Opening {
  readonly text: string;
  /** Whether a word must be over where the text ends. */
  readonly isWhole: boolean;
  /** Whether the cue asks for nothing more. */
  readonly isAll: boolean;
}

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

/** Writes a pattern out as the texts that it begins with, as far as it is plain. */
function writtenOut(source: string): Opening[] {
  const done: Opening[] = [];
  let texts = [''];
  let isWhole = false;
  for (let at = 0; at < source.length; ) {
    const isGroup = source.startsWith('(?:', at);
    const end = isGroup ? closeOf(source, at + 3) + 1 : at + 1;
    if (source.startsWith('\\b', at)) {
      isWhole = true;
      at += 2;
      continue;
    }
    const isOptional = source.charAt(end) === '?';
    const isPlain = isGroup || PLAIN.test(source.charAt(at));
    const parts = isGroup
      ? alternatives(source.slice(at + 3, end - 1)).flatMap(writtenOut)
      : [{text: source.charAt(at), isWhole: false, isAll: true}];
    const mayGoOn = isPlain && !isWhole && (isOptional || !QUANTIFIER.test(source.charAt(end)));
    if (!mayGoOn || texts.length * (parts.length + 1) > MOST_WAYS)
      return [...done, ...texts.map(text => ({text, isWhole, isAll: false}))];
    const next = isOptional ? texts : [];
    const whole = parts.filter(part => part.isAll && !part.isWhole);
    for (const part of parts)
      if (!whole.includes(part))
        done.push(...texts.map(text => ({text: text + part.text, isWhole: part.isWhole, isAll: false})));
    texts = [...next, ...texts.flatMap(text => whole.map(part => text + part.text))];
    at = isOptional ? end + 1 : end;
  }
  return [...done, ...texts.map(text => ({text, isWhole, isAll: true}))];
}

/**
 * The ways in which a cue can begin; null where it can begin with any word.
 * @param cue a pattern over words that are joined by single blanks.
 */
export function openingsOf(cue: RegExp): readonly Opening[] | null {
  const before = BEFORE_GROUP.exec(cue.source)?.[0];
  if (before === undefined) return null;
  const openings = writtenOut(cue.source.slice(before.length - 3));
  return openings.some(({text}) => text.trim() === '') ? null : openings;
}
