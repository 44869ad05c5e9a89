/** Where the app stands: the older layout lives in the page, the newer one keeps dialogs in a shadow root. */
import type {Markup} from '../../html.ts';

/** Strict pages turn text into markup through a policy only. */
export function fill(target: Element, markup: Markup): void {
  target.innerHTML = markup.text;
}

/** Turns markup into its one element. */
export function elementOf(markup: Markup): HTMLElement {
  const template = document.createElement('template');
  fill(template, markup);
  return template.content.firstElementChild as HTMLElement;
}

/** Where bubbles and dialogs go. */
export function outlet(): ParentNode & Node {
  const shadow = document.getElementById('interop-outlet')?.shadowRoot;
  return shadow ?? document.getElementById('msg-overlay') ?? document.body;
}

/** How slowly the demo answers, in ms; a test sets its own. */
export function delay(name: 'page' | 'send'): number {
  return Number(localStorage.getItem(`demo-delay-${name}`) ?? {page: 250, send: 120}[name]);
}

export function after(ms: number): Promise<void> {
  return new Promise(done => setTimeout(done, ms));
}
