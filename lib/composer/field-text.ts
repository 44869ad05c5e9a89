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

/** Selects `[start, end)` of the field's text. */
export function selectIn(field: Field, start: number, end: number): void {
  const range = readField(field).range(start, end);
  if (range) selectRange(range);
  else if (field.kind === 'textarea') (field.element as HTMLTextAreaElement).setSelectionRange(start, end);
}

/** The document's selection reaches into shadow trees too, where their own one would not be the editor's. */
export function selectRange({startContainer, startOffset, endContainer, endOffset}: Range): void {
  const selection = startContainer.ownerDocument?.getSelection();
  selection?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
}

/** Remembers the caret of an editor; the answer puts it back. A textarea keeps its own. */
export function keepCaret(element: HTMLElement): () => void {
  const selection = selectionOf(element);
  const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0).cloneRange() : null;
  const within = range !== null && element.contains(range.startContainer);
  return () => within && selectRange(range);
}
