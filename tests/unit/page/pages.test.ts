// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test} from 'vitest';
import {watchPages} from '../../../entrypoints/page.content/pages.ts';

let watching: AbortController;
let heard: string[];

function watch(): void {
  watchPages(
    () => heard.push('leave'),
    () => heard.push(`arrive ${location.pathname}`),
    watching.signal,
  );
}
const setNavigation = (navigation: EventTarget | undefined) => Object.assign(window, {navigation});

beforeEach(() => {
  history.replaceState(null, '', '/ann');
  watching = new AbortController();
  heard = [];
  setNavigation(undefined);
});
afterEach(() => {
  watching.abort();
  setNavigation(undefined);
});

test.each(['popstate', 'hashchange', 'click', 'keydown', 'focusin', 'pointerover', 'scroll'])(
  'without the navigation API a new address is noticed at %s, once',
  type => {
    watch();
    window.dispatchEvent(new Event(type));
    expect(heard).toEqual([]);
    history.pushState(null, '', '/bob');
    window.dispatchEvent(new Event(type));
    window.dispatchEvent(new Event(type));
    expect(heard).toEqual(['leave', 'arrive /bob']);
  },
);

test('nothing is heard after the end', () => {
  watch();
  watching.abort();
  history.pushState(null, '', '/bob');
  window.dispatchEvent(new Event('click'));
  expect(heard).toEqual([]);
});

test('with the navigation API it alone tells', () => {
  const navigation = new EventTarget();
  setNavigation(navigation);
  watch();
  history.pushState(null, '', '/bob');
  window.dispatchEvent(new Event('click'));
  expect(heard).toEqual([]);
  navigation.dispatchEvent(new Event('navigate'));
  navigation.dispatchEvent(new Event('currententrychange'));
  expect(heard).toEqual(['leave', 'arrive /bob']);
});
