// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createPageHost, handBack, type PageHost, putOnPage, takeOffPage} from '../../../lib/ui/page-host.ts';
import {controlsUnder} from '../../../lib/ui/placement.ts';

let ended: AbortController;
beforeEach(() => {
  ended = new AbortController();
});
afterEach(() => {
  ended.abort();
  document.body.replaceChildren();
});

function standing(): PageHost {
  const host = createPageHost('', ended.signal, () => {});
  putOnPage(host);
  return host;
}

const order = () => [...document.documentElement.children].slice(2);

test('two of ours never trade places', () => {
  const [one, two] = [standing(), standing()];
  for (const each of [one, two, one]) putOnPage(each);
  expect(order()).toEqual([one.element, two.element]);
});

test('each goes behind what the page adds', () => {
  const [one, two] = [standing(), standing()];
  const added = document.createElement('div');
  document.documentElement.append(added);
  putOnPage(one);
  expect(order()).toEqual([two.element, added, one.element]);
  putOnPage(two);
  expect(order()).toEqual([added, one.element, two.element]);
  added.remove();
});

test('a place on another of ours is as bad as one on the page’s controls', () => {
  const [one, two] = [standing(), standing()];
  Object.assign(document, {elementsFromPoint: () => [one.element]});
  const box = {left: 0, top: 0, width: 1, height: 1};
  expect(controlsUnder(box, one.element)).toBe(0);
  expect(controlsUnder(box, two.element)).toBeGreaterThan(0);
});

/** The focus goes from the page into one of ours, as browsers tell of it: what lies within is the host's to them. */
function comeIn(from: HTMLElement, {element, place}: PageHost): HTMLButtonElement {
  const button = document.createElement('button');
  place.append(button);
  from.focus();
  from.dispatchEvent(new FocusEvent('focusout', {bubbles: true, composed: true, relatedTarget: element}));
  button.focus();
  return button;
}

function editor(): HTMLElement {
  const element = document.createElement('textarea');
  document.body.append(element);
  return element;
}

test('what is taken off the page gives the focus back to where the person was writing', () => {
  const [field, host] = [editor(), standing()];
  comeIn(field, host);
  expect(document.activeElement).toBe(host.element);
  takeOffPage(host);
  expect(document.activeElement).toBe(field);
});

test('so does what has nothing left that a person could use', async () => {
  const [field, host] = [editor(), standing()];
  comeIn(field, host).remove();
  await vi.waitFor(() => expect(document.activeElement).toBe(field));
  expect(host.place.tabIndex).toBe(-1);
  expect(host.place.hasAttribute('tabindex')).toBe(false);
});

test('where the field is gone, nothing empty takes the focus', async () => {
  const [field, host] = [editor(), standing()];
  const button = comeIn(field, host);
  field.remove();
  button.remove();
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});

test('a focus that is elsewhere stays there', () => {
  const [field, host, other] = [editor(), standing(), editor()];
  comeIn(field, host);
  other.focus();
  handBack(host);
  expect(document.activeElement).toBe(other);
});
