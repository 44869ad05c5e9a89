/** One way to read either kind of field. */
import type {Field} from './field.ts';
import {mapText, type TextMap} from './text-map.ts';

/** The text of a textarea has no place on the page that could be underlined: its `range` is always null. */
export function readField(field: Field): TextMap {
  if (field.kind === 'editable') return mapText(field.element);
  return {text: (field.element as HTMLTextAreaElement).value, range: () => null};
}

/** Texts that differ only in white space are the same message: sites trim and fold what they send. */
export function sameWords(a: string, b: string): boolean {
  return fold(a) === fold(b);
}

function fold(text: string): string {
  return text
    .normalize('NFC')
    .replaceAll(/[\s\u00a0\u200b\ufeff]+/g, ' ')
    .trim();
}

/** The selection that an editor works with; shadow roots have their own in Chromium. */
export function selectionOf(element: Element): Selection | null {
  const root = element.getRootNode() as Document | (ShadowRoot & {getSelection?(): Selection | null});
  if ('getSelection' in root && root.getSelection) return root.getSelection();
  return element.ownerDocument.getSelection();
}
