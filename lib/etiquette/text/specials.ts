/** Stretches of a text that are one token whatever stands in them: addresses, and blanks to be filled in. */

const URL =
  /(?:https?:\/\/|www\.)[^\s<>"']+|(?:[a-z0-9-]+\.)+(?:com|org|net|io|dev|id|co|me|ly|gov|edu|be|app|ai)(?:\/[^\s<>"']*)?(?![a-z])/y;
const EMAIL = /[a-z0-9._%+-]+@[a-z0-9-]+(?:\.[a-z0-9-]+)+/y;
const PLACEHOLDER =
  /\{\{?[^{}\n]{0,60}\}\}?|\[[a-z][a-z0-9 _/.'-]{0,50}\](?!\()|<[a-z][a-z _]{0,40}>|\$\{[^}\n]{0,40}\}|%[a-z_]{2,30}%|\*\|[a-z_:]{2,40}\|\*|_{4,}(?![a-z0-9])/y;
const BLANK =
  /^[^\]>]*\b(?:name|company|title|role|position|industry|topic|date|insert|your|recipient|nama|perusahaan|posisi|jabatan|instansi|isi|tanggal)\b/;

/** Where what the sticky pattern matches at `from` ends; 0 where it does not match. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : 0;
}

/** Where the address of a page that begins at `from` ends; 0 where none does. All texts are in lower case. */
export function endOfUrl(text: string, from: number): number {
  let end = endOf(URL, text, from);
  while (end > 0 && '.,;:!?)'.includes(text.charAt(end - 1))) end--;
  return end;
}

/** Where the e-mail address that begins at `from` ends; 0 where none does. */
export function endOfEmail(text: string, from: number): number {
  return endOf(EMAIL, text, from);
}

/**
 * Where the blank to fill in that begins at `from` ends, as in `[Company]` and `<first name>`; 0 where none does. No tag
 * or link is one, as in `<br>` and `<url>`.
 * @param isCapital whether what follows the bracket is a capital in the text as it was written
 */
export function endOfBlank(text: string, from: number, isCapital: boolean): number {
  const char = text.charAt(from);
  const isNamed =
    (char !== '[' && char !== '<') ||
    (char === '[' && isCapital) ||
    BLANK.test(text.slice(from + 1, from + 60));
  return isNamed ? endOf(PLACEHOLDER, text, from) : 0;
}
