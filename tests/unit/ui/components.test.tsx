// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Toast, UNDO_MILLISECONDS} from '../../../lib/ui/components/Toast.tsx';
import {KeptField} from '../../../lib/ui/dashboard/KeptField.tsx';
import {PAUSE_MS} from '../../../lib/ui/dashboard/use-kept.ts';
import {languageChoice} from '../../../lib/ui/language.ts';

let root: HTMLElement;

beforeEach(() => {
  languageChoice.value = 'en';
  root = document.createElement('div');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
  vi.useRealTimers();
});

function type(text: string): void {
  const input = root.querySelector('input');
  if (!input) throw new Error('no input');
  input.dispatchEvent(new FocusEvent('focusin', {bubbles: true}));
  input.value = text;
  input.dispatchEvent(new Event('input', {bubbles: true}));
}

test('a toast goes after its time, not while the pointer is on it', async () => {
  vi.useFakeTimers();
  const onClose = vi.fn();
  const toast = {id: '1', text: 'Noted.', onUndo: () => {}};
  await act(() => render(<Toast toast={toast} onClose={onClose} />, root));
  vi.advanceTimersByTime(UNDO_MILLISECONDS - 1);
  root.querySelector('.toast')?.dispatchEvent(new Event('pointerenter'));
  vi.advanceTimersByTime(UNDO_MILLISECONDS * 2);
  expect(onClose).not.toHaveBeenCalled();
  root.querySelector('.toast')?.dispatchEvent(new Event('pointerleave'));
  vi.advanceTimersByTime(UNDO_MILLISECONDS);
  expect(onClose).toHaveBeenCalledOnce();
});

test('the place where toasts are read aloud is there before the first one', async () => {
  await act(() => render(<Toast toast={null} onClose={() => {}} />, root));
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
});

test('a field is kept when it is left, once, and Escape brings back what was there', async () => {
  const kept: string[] = [];
  await act(() => render(<KeptField label="Name" value="Dewi" onKeep={value => kept.push(value)} />, root));
  const input = () => root.querySelector('input');
  await act(() => type('Dewi A.'));
  await act(() => {
    input()?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  });
  expect(input()?.value).toBe('Dewi');
  await act(() => {
    input()?.dispatchEvent(new FocusEvent('blur'));
  });
  expect(kept).toEqual([]);
  await act(() => type(' Dewi A. '));
  await act(() => {
    input()?.dispatchEvent(new FocusEvent('blur'));
  });
  expect(kept).toEqual(['Dewi A.']);
});

test('what is typed is kept when the page is closed, once, and outlasts a change made elsewhere', async () => {
  const kept: string[] = [];
  const draw = (value: string) =>
    act(() => render(<KeptField label="Name" value={value} onKeep={text => kept.push(text)} />, root));
  const close = () => act(() => void dispatchEvent(new Event('pagehide')));
  await draw('Dewi');
  await close();
  expect(kept).toEqual([]);
  await act(() => type('Dewi A.'));
  await draw('Dewi from the page');
  expect(root.querySelector('input')?.value).toBe('Dewi A.');
  await close();
  await close();
  expect(kept).toEqual(['Dewi A.']);
  await draw('Dewi A.');
  await draw('Dewi, taken back');
  expect(root.querySelector('input')?.value).toBe('Dewi, taken back');
});

describe('in a pause of typing', () => {
  const kept: string[] = [];
  const draw = (value: string) =>
    act(() => render(<KeptField label="Name" value={value} onKeep={text => kept.push(text)} />, root));
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  const input = () => root.querySelector('input');
  const blur = () => act(() => void input()?.dispatchEvent(new FocusEvent('blur')));
  beforeEach(async () => {
    vi.useFakeTimers();
    kept.length = 0;
    await draw('Dewi');
  });

  test('what is typed so far is kept, and stands as it was typed', async () => {
    await act(() => type('Dewi '));
    await pass(PAUSE_MS - 1);
    await act(() => type('Dewi A '));
    await pass(PAUSE_MS - 1);
    expect(kept).toEqual([]);
    await pass(1);
    expect(kept).toEqual(['Dewi A']);
    await draw('Dewi A');
    expect(input()?.value).toBe('Dewi A ');
    await pass(10 * PAUSE_MS);
    await blur();
    expect(kept).toEqual(['Dewi A']);
    expect(input()?.value).toBe('Dewi A');
  });

  test('Escape still brings back what was there before', async () => {
    await act(() => type('Dewi A'));
    await pass(PAUSE_MS);
    await draw('Dewi A');
    await act(() => {
      input()?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    });
    expect(kept).toEqual(['Dewi A', 'Dewi']);
    await draw('Dewi');
    expect(input()?.value).toBe('Dewi');
  });

  test('a field that was emptied waits until it is left', async () => {
    await act(() => type(''));
    await pass(PAUSE_MS);
    expect(kept).toEqual([]);
    await blur();
    expect(kept).toEqual(['']);
  });

  test('what was typed is kept, too, where the page goes on without leaving the field', async () => {
    await act(() => type('Dewi A'));
    await act(() => render(null, root));
    expect(kept).toEqual(['Dewi A']);
    await pass(PAUSE_MS);
    expect(kept).toEqual(['Dewi A']);
  });
});
