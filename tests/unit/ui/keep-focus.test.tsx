// @vitest-environment happy-dom
import type {ComponentChildren} from 'preact';
import {beforeEach, expect, test, vi} from 'vitest';
import {Button} from '../../../lib/ui/components/Button.tsx';
import {Row} from '../../../lib/ui/components/Row.tsx';
import {Toast} from '../../../lib/ui/components/Toast.tsx';
import {AskedTwice} from '../../../lib/ui/dashboard/AskedTwice.tsx';
import {Box, PageHead} from '../../../lib/ui/dashboard/Box.tsx';
import {keepFocus} from '../../../lib/ui/keep-focus.ts';
import {draw, press, root} from './support/drawing.ts';

beforeEach(() => keepFocus(root));

const row = (name: string) => (
  <Row
    key={name}
    act={
      <>
        <Button>Done {name}</Button>
        <Button>Drop {name}</Button>
      </>
    }
  >
    {name}
  </Row>
);

const page = (names: readonly string[], beside?: ComponentChildren) => (
  <main tabIndex={-1}>
    <PageHead title="Today" />
    <Box title="Promises" beside={beside}>
      <ul>{names.map(row)}</ul>
    </Box>
  </main>
);

function focus(name: string): void {
  const found = [...root.querySelectorAll('button')].find(each => each.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  found.focus();
}

const focused = () => document.activeElement?.textContent;
const isFocused = (text: string) => vi.waitFor(() => expect(focused()).toBe(text));

test.each([
  ['the next line', 'Drop b', ['a', 'c'], 'Drop c'],
  ['the line before, where it was the last', 'Done c', ['a', 'b'], 'Done b'],
  ['the heading of the list, where nothing is left', 'Done a', [], 'Promises'],
])('when a line goes, the focus goes to %s', async (_, from, left, to) => {
  await draw(page(['a', 'b', 'c']));
  focus(from);
  await draw(page(left));
  await isFocused(to);
});

test('a line that can do nothing is passed over', async () => {
  const silent = <Row key="s">only words</Row>;
  const list = (...rows: ComponentChildren[]) => <ul>{rows}</ul>;
  await draw(list(row('a'), silent, row('b')));
  focus('Done a');
  await draw(list(silent, row('b')));
  await isFocused('Done b');
  await draw(list(silent));
  await vi.waitFor(() => expect(document.activeElement).toBe(root));
});

test('lines that come and go around it leave the place right', async () => {
  await draw(page(['a', 'b', 'c']));
  focus('Done b');
  await draw(page(['x', 'y', 'a', 'b', 'c']));
  expect(focused()).toBe('Done b');
  // The place is told anew before the line goes.
  await new Promise(resolve => setTimeout(resolve));
  await draw(page(['x', 'y', 'a', 'c']));
  await isFocused('Done c');
});

test('where the whole part goes, the nearest heading takes over', async () => {
  await draw(page(['a']));
  focus('Done a');
  await draw(
    <main tabIndex={-1}>
      <PageHead title="Today" />
      <p>All settled.</p>
    </main>,
  );
  await isFocused('Today');
});

test('a button that turns into a question hands over to what does no harm, and gets the focus back', async () => {
  const onYes = vi.fn();
  await draw(page([], <AskedTwice label="Empty" sure="Sure?" yes="Yes" onYes={onYes} />));
  focus('Empty');
  await press('Empty');
  await isFocused('Cancel');
  await press('Cancel');
  await isFocused('Empty');
  expect(onYes).not.toHaveBeenCalled();
});

test('a key that is held down does not press what took the place of what it pressed', async () => {
  await draw(page(['a', 'b']));
  focus('Done a');
  await draw(page(['b']));
  await isFocused('Done b');
  const enter = (repeat: boolean) =>
    new KeyboardEvent('keydown', {key: 'Enter', repeat, bubbles: true, cancelable: true});
  const [held, pressed] = [enter(true), enter(false)];
  document.activeElement?.dispatchEvent(held);
  document.activeElement?.dispatchEvent(pressed);
  expect([held.defaultPrevented, pressed.defaultPrevented]).toEqual([true, false]);
});

test('a toast that goes gives the focus back to the work beside it', async () => {
  const withToast = (names: readonly string[], text: string | null) => (
    <div>
      {page(names)}
      <Toast toast={text === null ? null : {id: text, text, onUndo: () => {}}} onClose={() => {}} />
    </div>
  );
  await draw(withToast(['a', 'b'], null));
  focus('Done a');
  await draw(withToast(['b'], 'Kept.'));
  await isFocused('Done b');
  focus('Undo');
  await draw(withToast(['a', 'b'], null));
  await isFocused('Done b');
});

test('what has the focus elsewhere keeps it', async () => {
  const other = document.createElement('button');
  document.body.append(other);
  await draw(page(['a', 'b']));
  focus('Done a');
  other.focus();
  await draw(page(['b']));
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement).toBe(other);
  other.remove();
});

test('what was left for something beside it does not call the focus back later', async () => {
  const other = document.createElement('button');
  document.body.append(other);
  await draw(page(['a', 'b']));
  focus('Done a');
  other.focus();
  other.remove();
  expect(document.activeElement).toBe(document.body);
  await draw(page(['b']));
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});

test('what was taken off the page with the focus in it does not take the focus when it comes back', async () => {
  await draw(page(['a']));
  focus('Done a');
  root.replaceChildren();
  root.remove();
  await new Promise(resolve => setTimeout(resolve));
  document.body.append(root);
  root.append(document.createElement('button'));
  await new Promise(resolve => setTimeout(resolve));
  expect(document.activeElement).toBe(document.body);
});
