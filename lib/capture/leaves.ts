import {isSilent, line, textOf} from './text.ts';

/** A piece of text as the page lays it out: an element with words of its own, and all that it holds. */
export interface Leaf {
  readonly element: Element;
  readonly text: string;
}

/** Machine translation wraps every text in `<font>`: those words are still the element's own. */
function hasOwnWords(element: Element): boolean {
  for (let child = element.firstChild; child; child = child.nextSibling)
    if ((child.nodeType === 3 || child.nodeName === 'FONT') && /\S/.test(child.textContent ?? ''))
      return true;
  return false;
}

function collect(element: Element, found: Leaf[], skip: (element: Element) => boolean): void {
  if (isSilent(element) || skip(element)) return;
  if (hasOwnWords(element)) {
    const text = line(textOf(element), 4000);
    if (text) found.push({element, text});
    return;
  }
  for (let child = element.firstElementChild; child; child = child.nextElementSibling)
    collect(child, found, skip);
}

/**
 * The texts below an element in reading order. Neither tags nor classes matter, only that words stand together:
 * sites rename both, and browsers split nested links when they read a saved page.
 */
export function leavesOf(root: Element, skip: (element: Element) => boolean = () => false): Leaf[] {
  const found: Leaf[] = [];
  for (let child = root.firstElementChild; child; child = child.nextElementSibling)
    collect(child, found, skip);
  return found;
}

/** Whether `first` comes before `second` in the document. */
export function precedes(first: Node, second: Node): boolean {
  return (first.compareDocumentPosition(second) & 4) !== 0;
}

/** The smallest element that holds both. */
export function commonAncestor(first: Element, second: Element): Element | null {
  let candidate: Element | null = first;
  while (candidate && !candidate.contains(second)) candidate = candidate.parentElement;
  return candidate;
}

/** Whether a person can see the element. Without layout (a parsed, unrendered document) all is taken as seen. */
export function isVisible(element: Element): boolean {
  if (typeof element.checkVisibility !== 'function' || !element.ownerDocument.defaultView) return true;
  return element.checkVisibility({visibilityProperty: true});
}
