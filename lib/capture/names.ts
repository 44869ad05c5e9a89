import {LIMITS, line} from './text.ts';

const COUNTER = /^\([\d\u0660-\u0669\u06f0-\u06f9]{1,4}\+?\)\s+/;
const SITE = /\s*[|•·–—-]\s*LinkedIn$/;

/** Whether a UTF-16 unit is punctuation, a symbol or half of an emoji: what names are decorated with. */
function isDecoration(code: number): boolean {
  if (code < 0x80) return !/[a-z0-9]/.test(String.fromCharCode(code));
  return (
    code < 0xc0 ||
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code < 0x2c00) ||
    (code >= 0x3000 && code < 0x3031 && code !== 0x3005 && code !== 0x3006) ||
    (code >= 0xd800 && code < 0xe000) ||
    (code >= 0xfe00 && code < 0xfe10)
  );
}

/**
 * Letters and digits alone, so that emoji, points and case do not tell one name from itself. By hand, for the
 * reason given in `text.ts`: an expression for all letters of Unicode is dear in a page.
 */
export function nameKey(name: string): string {
  const folded = name.normalize('NFKC').toLowerCase();
  let key = '';
  for (let index = 0; index < folded.length; index++) {
    const letter = isDecoration(folded.charCodeAt(index)) ? ' ' : folded.charAt(index);
    if (letter !== ' ' || (key !== '' && !key.endsWith(' '))) key += letter;
  }
  return key.trimEnd();
}

const PRONOUNS = /^\(?[\p{L}.]{1,14}(?:\s?\/\s?[\p{L}.]{1,14}){1,3}\)?$/u;

/** "She/Her", "(Er/Ihm)": stands beside a name and belongs to it. */
export function looksLikePronouns(text: string): boolean {
  return PRONOUNS.test(text);
}

/** A name without what people add to it: degrees after a comma, a nickname in brackets. */
function bareName(name: string): string {
  return nameKey(name.split(/[,(|/·•]/u)[0] ?? '');
}

/** Whether two spellings are one name. */
export function namesAgree(first: string, second: string): boolean {
  const keys = [nameKey(first), nameKey(second)];
  if (!keys[0] || !keys[1]) return line(first) === line(second);
  if (keys[0] === keys[1]) return true;
  const bare = bareName(first);
  return bare !== '' && bare === bareName(second);
}

/** What the title of a LinkedIn page says besides the site's name, null where it says nothing. */
export function titleSubject(title: string): string | null {
  const text = line(title, LIMITS.line)?.replace(COUNTER, '').replace(SITE, '') ?? null;
  return !text || text === 'LinkedIn' ? null : text;
}

/**
 * Whether a title ("(3) Name | LinkedIn", "Name - Headline | LinkedIn") is about this name.
 * @returns null where the title names nobody.
 */
export function titleAgrees(title: string, name: string): boolean | null {
  const subject = titleSubject(title);
  if (!subject) return null;
  const parts = subject.split(/(\s+[-–—|]\s+)/u);
  let prefix = '';
  for (let index = 0; index < parts.length; index += 2) {
    prefix += (index > 0 ? (parts[index - 1] ?? '') : '') + (parts[index] ?? '');
    if (namesAgree(prefix, name)) return true;
  }
  return false;
}
