/** Which part of a page is a place where a person writes more than a line: the only places that are read. */

/** A place to write in; `element` is the textarea, or the outermost editable element. */
export interface Field {
  readonly kind: 'textarea' | 'editable';
  readonly element: HTMLElement;
}

const EDITABLE = '[contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i]';
const CODE_EDITOR = '.monaco-editor, .cm-editor, .CodeMirror, .ace_editor, .view-lines';
/** Pages ask writing helpers to stay away with these; Grammarly made them the custom, others follow. */
const OPTED_OUT = '[data-gramm="false"], [data-enable-grammarly="false"]';
const NOT_PROSE =
  '[role="searchbox"], [role="combobox"], [role="search"], [role="spinbutton"], [aria-readonly="true"], [aria-disabled="true"]';

/** The closest ancestor that matches, looking out of shadow roots too. */
export function closestAcross(element: Element, selector: string): Element | null {
  for (let at: Element | null = element; at; at = hostOf(at)) {
    const found = at.closest(selector);
    if (found) return found;
  }
  return null;
}

function hostOf(element: Element): Element | null {
  const root = element.getRootNode();
  return 'host' in root ? (root as ShadowRoot).host : null;
}

/** The outermost editable element around `element`, without leaving its tree. */
function editingHost(element: Element): Element | null {
  let host = element.closest('[contenteditable]');
  if (!host?.matches(EDITABLE)) return null;
  for (let up = host.parentElement?.closest('[contenteditable]'); up?.matches(EDITABLE); ) {
    host = up;
    up = up.parentElement?.closest('[contenteditable]');
  }
  return host;
}

/** LinkedIn renders pages ahead in frames under /preload/: what looks like an editor there is never seen. */
function isDecoy(element: Element): boolean {
  const view = element.ownerDocument.defaultView;
  return view !== null && view !== view.top && view.location.pathname.startsWith('/preload');
}

/**
 * @param target what an event came from, the first of `composedPath()`
 * @returns the place to write in, or null for anything else: passwords, searches, single lines, code, what
 *   cannot be changed, and what asks helpers to stay away
 */
export function fieldAt(target: EventTarget | null): Field | null {
  if (!target || !('closest' in target)) return null;
  const element = target as Element;
  const textarea = element.localName === 'textarea';
  const host = textarea ? element : editingHost(element);
  if (!host || isDecoy(host) || !isProse(host)) return null;
  if (textarea && !isWritable(host as HTMLTextAreaElement)) return null;
  return {kind: textarea ? 'textarea' : 'editable', element: host as HTMLElement};
}

function isProse(host: Element): boolean {
  if (host.getAttribute('aria-multiline') === 'false') return false;
  return !host.closest(NOT_PROSE) && !host.closest(CODE_EDITOR) && !closestAcross(host, OPTED_OUT);
}

function isWritable(area: HTMLTextAreaElement): boolean {
  return !area.readOnly && !area.disabled && area.rows !== 1 && area.inputMode !== 'search';
}
