/** Text as people see it: markup is never read, invisible characters and overlong values never leave the page. */

/** Most characters (code points) kept of a field. LinkedIn itself allows 220 in a headline, 2,600 in About. */
export const LIMITS = {name: 120, line: 400, long: 4000} as const;

/** Zero-width, bidirectional, control and other characters that change a text without being seen. */
const UNSEEN =
  /(?!\n|\u200c|\u200d|\p{Variation_Selector})(?:\p{Default_Ignorable_Code_Point}|\p{Cc}|\p{Cf}|\ufffc)/gu;
const LONE_SURROGATES = /\p{Surrogate}/gu;
/** Joiners stay where they make an emoji or join the letters of a script that joins; elsewhere they only hide. */
const STRAY_JOINERS =
  /(?<!\p{Extended_Pictographic}|\p{Emoji_Modifier}|\ufe0f|\p{M}|\p{Script=Arabic}|\p{Script=Bengali}|\p{Script=Malayalam})(?:\u200c|\u200d)|(?:\u200c|\u200d)(?!\p{Extended_Pictographic}|\p{L})/gu;

function capped(text: string, limit: number): string {
  if (text.length <= limit) return text;
  return [...text].slice(0, limit).join('').trimEnd();
}

/**
 * Whether a text holds only characters that need no second look: nearly all do. The expressions above know all of
 * Unicode, and to compile them costs a page more than all else that is done with its texts.
 */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    const isCommon =
      (code >= 0x20 && code < 0x7f) ||
      (code > 0x9f && code < 0x300 && code !== 0xad) ||
      (code >= 0x370 && code < 0x600) ||
      (code >= 0x2010 && code < 0x2028) ||
      (code >= 0x20a0 && code < 0x2c00) ||
      (code >= 0x3000 && code < 0x3164) ||
      (code >= 0x3200 && code < 0xd800);
    if (!isCommon && code !== 10) return false;
  }
  return true;
}

function seen(text: string): string {
  if (isPlain(text)) return text;
  return text.replace(/\t/g, ' ').replace(UNSEEN, '').replace(LONE_SURROGATES, '').replace(STRAY_JOINERS, '');
}

/** One line: white space collapsed, NFC, at most `limit` characters. Empty becomes null. */
export function line(text: string | null | undefined, limit: number = LIMITS.line): string | null {
  if (!text) return null;
  const clean = seen(text.slice(0, limit * 20).replace(/\n/g, ' '))
    .replace(/\s+/gu, ' ')
    .trim()
    .normalize('NFC');
  return clean ? capped(clean, limit) : null;
}

/** Several lines: as {@link line}, with line breaks kept. */
export function lines(text: string | null | undefined, limit: number = LIMITS.long): string | null {
  if (!text) return null;
  const clean = seen(text.slice(0, limit * 20).replace(/\r\n?/g, '\n'))
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
    .normalize('NFC');
  return clean ? capped(clean, limit) : null;
}

const SILENT = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'svg',
  'button',
  'iframe',
  'textarea',
  'select',
]);

/** Whether an element's text is no part of what a person reads there. */
export function isSilent(element: Element): boolean {
  return SILENT.has(element.localName);
}

/** Text of a node with `<br>` as a line break, without buttons, scripts and pictures. */
export function textOf(node: Node): string {
  if (node.nodeType === 3) return node.nodeValue ?? '';
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  if (element.localName === 'br') return '\n';
  if (isSilent(element)) return '';
  let text = '';
  for (let child = node.firstChild; child; child = child.nextSibling) text += textOf(child);
  return text;
}

/** {@link textOf} as one clean line, null where the element is missing or empty. */
export function lineOf(element: Element | null | undefined, limit: number = LIMITS.line): string | null {
  return element ? line(textOf(element), limit) : null;
}
