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
  /** What had the focus on the page before it came in here, if that still stands. */
  home(): HTMLElement | null;
}

/** All of ours on this page, so that they know each other. */
const hosts = new WeakSet<Node>();

/** Whether an element of the page is one of ours. */
export function isOurs(element: Node | null | undefined): boolean {
  return !!element && hosts.has(element);
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
  hosts.add(element);
  let left: HTMLElement | null = null;
  const leave = (event: FocusEvent) => {
    const target = event.composedPath()[0] as HTMLElement;
    if (event.relatedTarget === element && !isOurs(target)) left = target;
  };
  document.addEventListener('focusout', leave, {capture: true, signal});
  const home = () => (left?.isConnected ? left : null);
  keepFocus(place, signal, () => goHome(home()));
  signal.addEventListener('abort', () => element.remove(), {once: true});
  return {element, place, home};
}

function goHome(home: HTMLElement | null): void {
  home?.focus({preventScroll: true});
}

/** Gives the focus back to where it was on the page, if it is in here. */
export function handBack({element, home}: PageHost): void {
  if (document.activeElement === element) goHome(home());
}

export function takeOffPage(host: PageHost): void {
  handBack(host);
  host.element.remove();
}

/** Light or dark, as what it stands beside. Must be as important as the reset that it takes an exception from. */
export function wearScheme({element}: PageHost, scheme: 'light' | 'dark'): void {
  element.style.setProperty('color-scheme', scheme, 'important');
}

/**
 * Pages rebuild themselves; ours stands at the end of the document again when it is needed. Another of ours may stand
 * after it: two that made way for each other would trade places for ever.
 */
export function putOnPage({element}: PageHost): void {
  let after: Node | null = element;
  while (isOurs(after)) after = after?.nextSibling ?? null;
  if (after || !element.isConnected) document.documentElement.append(element);
}
