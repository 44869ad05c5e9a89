/** Text made comparable, with the way back to the original UTF-16 offsets. */

export interface Normalised {
  /** Lower case, straight quotes, compatibility forms resolved, invisible characters gone. */
  readonly text: string;
  /** Original offset of each code unit of `text`, and of its end; null where both are the same. */
  readonly map: Int32Array | null;
}

/** Zero-width, bidi, soft hyphen, variation selectors and other characters that nobody sees. */
function isInvisible(code: number): boolean {
  return (
    code === 0xad ||
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    code === 0xfeff
  );
}

/** Punctuation that means the same as an ASCII character. */
function plainPunctuation(code: number): string | null {
  switch (code) {
    case 0x2018:
    case 0x2019:
    case 0x201b:
    case 0x2032:
    case 0x02bc:
    case 0xb4:
      return "'";
    case 0x201c:
    case 0x201d:
    case 0x201e:
    case 0x201f:
    case 0xab:
    case 0xbb:
    case 0x2033:
      return '"';
    case 0x2010:
    case 0x2011:
    case 0x2043:
      return '-';
    case 0x2012:
    case 0x2013:
    case 0x2014:
    case 0x2015:
      return '\u2014';
    case 0x2026:
      return '...';
    case 0xa0:
    case 0x202f:
      return ' ';
    default:
      return null;
  }
}

function isAscii(text: string): boolean {
  for (let index = 0; index < text.length; index++) if (text.charCodeAt(index) > 127) return false;
  return true;
}

function plainForm(text: string, index: number, width: number): string {
  const code = text.charCodeAt(index);
  if (isInvisible(code)) return '';
  if (width === 1 && code >= 0xd800 && code <= 0xdfff) return ' ';
  return (
    plainPunctuation(code) ??
    text
      .slice(index, index + width)
      .normalize('NFKC')
      .toLowerCase()
  );
}

/**
 * Normalises a text: quotes, dashes, NFKC, case, invisible characters, lone surrogates (they become spaces).
 * @param text any UTF-16 string.
 */
export function normalise(text: string): Normalised {
  if (isAscii(text)) return {text: text.toLowerCase(), map: null};
  const parts: string[] = [];
  const map: number[] = [];
  for (let index = 0; index < text.length; ) {
    const code = text.charCodeAt(index);
    const next = index + 1 < text.length ? text.charCodeAt(index + 1) : 0;
    const isPair = code >= 0xd800 && code <= 0xdbff && next >= 0xdc00 && next <= 0xdfff;
    const width = isPair ? 2 : 1;
    const plain = code < 128 ? text.charAt(index).toLowerCase() : plainForm(text, index, width);
    parts.push(plain);
    for (let unit = 0; unit < plain.length; unit++)
      map.push(isPair && plain.length === 2 ? index + unit : index);
    index += width;
  }
  map.push(text.length);
  return {text: parts.join(''), map: Int32Array.from(map)};
}
