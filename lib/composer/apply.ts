/**
 * Puts a better wording into an editor as if the person had typed it: selection and `execCommand`, so that
 * undo works and the editor's own model follows. Setting the text of the page behind an editor's back shows
 * words that are never sent (LinkedIn) or are taken back (Quill).
 */
import type {Field} from './field.ts';
import {readField, sameWords, selectIn} from './field-text.ts';

/**
 * @param expected what must stand at `[start, end)`; anything else changes nothing
 * @returns whether the editor now holds the new wording; if not, the caller offers to copy it
 */
export async function applyWording(
  field: Field,
  span: {readonly start: number; readonly end: number; readonly text: string},
  wording: string,
): Promise<boolean> {
  const before = readField(field).text;
  if (before.slice(span.start, span.end) !== span.text) return false;
  const wanted = before.slice(0, span.start) + wording + before.slice(span.end);
  field.element.focus({preventScroll: true});
  if (field.kind === 'textarea')
    typeIntoTextarea(field.element as HTMLTextAreaElement, span, wording, wanted);
  else await typeIntoEditable(field, span, wording);
  await settled();
  const after = readField(field).text;
  if (sameWords(after, wanted)) return true;
  if (!sameWords(after, before)) field.element.ownerDocument.execCommand('undo');
  return false;
}

function typeIntoTextarea(
  area: HTMLTextAreaElement,
  span: {start: number; end: number},
  wording: string,
  wanted: string,
): void {
  area.setSelectionRange(span.start, span.end);
  if (area.ownerDocument.execCommand('insertText', false, wording) && area.value === wanted) return;
  area.setRangeText(wording, span.start, span.end, 'end');
  area.dispatchEvent(
    new InputEvent('input', {bubbles: true, inputType: 'insertReplacementText', data: wording}),
  );
}

async function typeIntoEditable(
  field: Field,
  span: {start: number; end: number},
  wording: string,
): Promise<void> {
  const document = field.element.ownerDocument;
  selectIn(field, span.start, span.end);
  // Editors with a model of their own take the new selection from `selectionchange`, which is a task of its own.
  await settled();
  wording.split('\n').forEach((line, index) => {
    if (index > 0) document.execCommand('insertParagraph');
    if (line !== '') document.execCommand('insertText', false, line);
  });
}

/** After the tasks that the page has queued in answer to what was just done. */
function settled(): Promise<void> {
  return new Promise(resolve => setTimeout(resolve, 0));
}
