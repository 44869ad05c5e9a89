/** For every test of a file that imports this: an empty place in the document, and the interface in English. */
import {render, type VNode} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, vi} from 'vitest';
import {languageChoice} from '../../../../lib/ui/language.ts';

/** Where the test of this moment draws. */
export let root: HTMLElement;

beforeEach(() => {
  languageChoice.value = 'en';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

export const draw = (what: VNode): Promise<void> => act(() => render(what, root));

/** The accessible names of all buttons, in order. */
export const buttonNames = (): string[] => buttons().map(nameOf);

/** Presses the one button of this name, or whose name fits; waits for it, where an answer is on its way. */
export async function press(name: string | RegExp): Promise<void> {
  const fits = (own: string): boolean => (typeof name === 'string' ? own === name : name.test(own));
  const button = await vi.waitFor(() => {
    const found = buttons().filter(one => fits(nameOf(one)));
    if (found.length !== 1) throw new Error(`${found.length} buttons ${name} among ${buttonNames()}`);
    return found[0];
  });
  await act(() => button?.click());
}

/** Writes into the one field that the selector finds, as a person would at once. */
export async function write(selector: string, value: string): Promise<void> {
  const input = root.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
  await act(() => {
    input.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
    input.value = value;
    input.dispatchEvent(new Event('input', {bubbles: true}));
  });
}

const buttons = (): HTMLButtonElement[] => [...root.querySelectorAll('button')];
const nameOf = (button: HTMLElement): string =>
  (button.getAttribute('aria-label') ?? button.textContent).trim();
