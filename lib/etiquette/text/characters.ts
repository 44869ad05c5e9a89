/** What kind of character a UTF-16 code unit is, for the scanner of `tokens.ts`. Plain tables, so that Node and browsers agree. */

export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;
export const PUNCTUATION = 4;
export const SYMBOL = 5;

const ASCII = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const isLetter = (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  const isDigit = code >= 48 && code <= 57;
  const isSpace = code === 32 || (code >= 9 && code <= 13);
  ASCII[code] = isLetter
    ? LETTER
    : isDigit
      ? DIGIT
      : isSpace
        ? SPACE
        : code > 32 && code < 127
          ? PUNCTUATION
          : OTHER;
}

/**
 * Kind of a code unit of normalised text.
 * @param code UTF-16 code unit.
 */
export function kindOf(code: number): number {
  if (code < 128) return ASCII[code] as number;
  if (code >= 0xd800 && code <= 0xdfff) return SYMBOL;
  if (code < 0xc0) return code === 0xa0 ? SPACE : PUNCTUATION;
  if (code >= 0x2000 && code <= 0x206f) return code <= 0x200a ? SPACE : PUNCTUATION;
  if ((code >= 0x2070 && code <= 0x2bff) || (code >= 0xfe00 && code <= 0xfe0f)) return SYMBOL;
  if (code === 0x3000) return SPACE;
  if (code >= 0x3001 && code <= 0x303f) return PUNCTUATION;
  return LETTER;
}

/** Whether a code unit is a Latin letter, with or without marks. */
export function isLatin(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0x24f);
}

/** Whether a character inside a word belongs to it: apostrophe, hyphen, or what hides a letter of an insult. */
export function isInner(text: string, index: number, code: number): boolean {
  if (index === 0 || index + 1 >= text.length) return false;
  const next = kindOf(text.charCodeAt(index + 1));
  if (code === 39 || code === 45) return next === LETTER || next === DIGIT;
  if (code === 46 || code === 44) return next === DIGIT && kindOf(text.charCodeAt(index - 1)) === DIGIT;
  if (code === 42) return next === LETTER || text.charCodeAt(index + 1) === 42;
  return (code === 64 || code === 36 || code === 33) && next === LETTER;
}
