/**
 * The one element that each of our interfaces adds to somebody else's page: a plain `div` without a name, and all
 * within a closed shadow root, so that the page sees neither who we are nor what we say.
 */
import {keepFocus} from './keep-focus.ts';
import {shadowSheet} from './shadow.ts';

export interface PageHost {
  readonly element: HTMLElement;
  /** Where to draw. */
  readonly place: HTMLElement;
}

/** The highest there is: dialogs of sites go far up. */
const ON_TOP = '2147483646';

/** What happens in our interface is none of the page's business, and none of its shortcuts'. */
const KEPT_WITHIN = ['keydown', 'keypress', 'keyup', 'input', 'pointerdown', 'mousedown', 'mouseup', 'click'];

/**
 * @param css the interface's own styles, beside tokens and components
 * @param signal takes the element off the page
 * @param onEscape the Escape key was pressed within
 */
export function createPageHost(css: string, signal: AbortSignal, onEscape: () => void): PageHost {
  const element = document.createElement('div');
  const root = element.attachShadow({mode: 'closed'});
  root.adoptedStyleSheets = [shadowSheet(css)];
  const place = document.createElement('div');
  root.append(place);
  // A page may style every `div`; what is set here is ours to say.
  element.style.cssText = `all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; height: 0 !important; z-index: ${ON_TOP} !important;`;
  // Keeps the focus where it is: in the editor. What is typed into needs it, though.
  root.addEventListener('mousedown', event => {
    if (!(event.target as Element).closest('input, textarea, select')) event.preventDefault();
  });
  root.addEventListener('keydown', event => {
    if ((event as KeyboardEvent).key === 'Escape') onEscape();
  });
  for (const type of KEPT_WITHIN) root.addEventListener(type, event => event.stopPropagation());
  keepFocus(place, signal);
  signal.addEventListener('abort', () => element.remove(), {once: true});
  return {element, place};
}

/** Light or dark, as what it stands beside. Must be as important as the reset that it takes an exception from. */
export function wearScheme({element}: PageHost, scheme: 'light' | 'dark'): void {
  element.style.setProperty('color-scheme', scheme, 'important');
}

/** Pages rebuild themselves; ours stands at the end of the document again when it is needed. */
export function putOnPage({element}: PageHost): void {
  if (!element.isConnected || element.nextSibling) document.documentElement.append(element);
}
