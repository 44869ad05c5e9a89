import {isVisible} from '../../leaves.ts';

const WRAPPER = '.msg-overlay-conversation-bubble, .msg-convo-wrapper';
const EVENT = '[data-event-urn^="urn:li:msg_message:"]';
const TEXTBOX = '[contenteditable="true"][role="textbox"]';

/** The document and the open shadow root in which LinkedIn keeps its dialogs and bubbles on newer pages. */
export function rootsOf(document: Document): ParentNode[] {
  const outlets = document.querySelectorAll('#interop-outlet, [data-testid="interop-shadowdom"]');
  return [document, ...[...outlets].flatMap(outlet => outlet.shadowRoot ?? [])];
}

function isConversation(candidate: Element): boolean {
  if (candidate.querySelector(EVENT) || candidate.matches(WRAPPER)) return true;
  const isDialog = candidate.closest('[role="dialog"]') !== null;
  return isDialog && candidate.querySelector('h2 a[href*="/in/"], a[href*="/in/"] h2') !== null;
}

/** A heading of the conversation, not one inside a message or the form. */
function hasHeading(candidate: Element): boolean {
  return [...candidate.querySelectorAll('h2')].some(heading => !heading.closest(`form, ${EVENT}`));
}

/**
 * The conversation around an editor or message: by its class, else the smallest block with a heading.
 * @returns null where the element belongs to no conversation, for example to a comment box.
 */
export function scopeAround(element: Element): Element | null {
  const wrapper = element.closest(WRAPPER);
  if (wrapper) return wrapper;
  let candidate: Element | null = element;
  while (candidate && candidate.tagName !== 'BODY' && candidate.tagName !== 'MAIN') {
    if (hasHeading(candidate)) return isConversation(candidate) ? candidate : null;
    candidate = candidate.parentElement;
  }
  return null;
}

/** Conversations in view below a root, in the order of the page. */
export function scopesIn(root: ParentNode): Element[] {
  const starts = [...root.querySelectorAll(`${WRAPPER}, ${TEXTBOX}, ${EVENT}`)].filter(isVisible);
  const scopes = new Set(starts.flatMap(start => scopeAround(start) ?? []));
  return [...scopes].filter(scope => ![...scopes].some(outer => outer !== scope && outer.contains(scope)));
}
