// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import {Button} from '../../../lib/ui/components/Button.tsx';
import {Toast, UNDO_MILLISECONDS} from '../../../lib/ui/components/Toast.tsx';
import {KeptField} from '../../../lib/ui/dashboard/KeptField.tsx';
import {PAUSE_MS} from '../../../lib/ui/dashboard/use-kept.ts';
import {draw, root, write} from './support/drawing.ts';

afterEach(() => void vi.useRealTimers());

test('a toast goes after its time, not while the pointer is on it', async () => {
  vi.useFakeTimers();
  const onClose = vi.fn();
  const toast = {id: '1', text: 'Noted.', onUndo: () => {}};
  await draw(<Toast toast={toast} onClose={onClose} />);
  vi.advanceTimersByTime(UNDO_MILLISECONDS - 1);
  root.querySelector('.toast')?.dispatchEvent(new Event('pointerenter'));
  vi.advanceTimersByTime(UNDO_MILLISECONDS * 2);
  expect(onClose).not.toHaveBeenCalled();
  root.querySelector('.toast')?.dispatchEvent(new Event('pointerleave'));
  vi.advanceTimersByTime(UNDO_MILLISECONDS);
  expect(onClose).toHaveBeenCalledOnce();
});

test('a button that is busy does nothing and keeps the focus', async () => {
  const onClick = vi.fn();
  const drawn = (busy: boolean) =>
    draw(
      <Button busy={busy} onClick={onClick}>
        Try again
      </Button>,
    );
  await drawn(false);
  const button = root.querySelector('button');
  button?.focus();
  await drawn(true);
  button?.click();
  expect(onClick).not.toHaveBeenCalled();
  expect([button?.disabled, button?.getAttribute('aria-disabled')]).toEqual([false, 'true']);
  expect(document.activeElement).toBe(button);
  await drawn(false);
  button?.click();
  expect(onClick).toHaveBeenCalledOnce();
  expect(button?.hasAttribute('aria-disabled')).toBe(false);
});

test('the place where toasts are read aloud is there before the first one', async () => {
  await draw(<Toast toast={null} onClose={() => {}} />);
  expect(root.querySelector('[role=status]')?.textContent).toBe('');
});

test('a field is kept when it is left, once, and Escape brings back what was there', async () => {
  const kept: string[] = [];
  await draw(<KeptField label="Name" value="Dewi" onKeep={value => kept.push(value)} />);
  const input = () => root.querySelector('input');
  await write('input', 'Dewi A.');
  await act(() => {
    input()?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
  });
  expect(input()?.value).toBe('Dewi');
  await act(() => {
    input()?.dispatchEvent(new FocusEvent('blur'));
  });
  expect(kept).toEqual([]);
  await write('input', ' Dewi A. ');
  await act(() => {
    input()?.dispatchEvent(new FocusEvent('blur'));
  });
  expect(kept).toEqual(['Dewi A.']);
});

test('what is typed is kept when the page is closed, once, and outlasts a change made elsewhere', async () => {
  const kept: string[] = [];
  const show = (value: string) =>
    draw(<KeptField label="Name" value={value} onKeep={text => kept.push(text)} />);
  const close = () => act(() => void dispatchEvent(new Event('pagehide')));
  await show('Dewi');
  await close();
  expect(kept).toEqual([]);
  await write('input', 'Dewi A.');
  await show('Dewi from the page');
  expect(root.querySelector('input')?.value).toBe('Dewi A.');
  await close();
  await close();
  expect(kept).toEqual(['Dewi A.']);
  await show('Dewi A.');
  await show('Dewi, taken back');
  expect(root.querySelector('input')?.value).toBe('Dewi, taken back');
});

describe('in a pause of typing', () => {
  const kept: string[] = [];
  const show = (value: string) =>
    draw(<KeptField label="Name" value={value} onKeep={text => kept.push(text)} />);
  const pass = (milliseconds: number) => act(() => void vi.advanceTimersByTime(milliseconds));
  const input = () => root.querySelector('input');
  const blur = () => act(() => void input()?.dispatchEvent(new FocusEvent('blur')));
  beforeEach(async () => {
    vi.useFakeTimers();
    kept.length = 0;
    await show('Dewi');
  });

  test('what is typed so far is kept, and stands as it was typed', async () => {
    await write('input', 'Dewi ');
    await pass(PAUSE_MS - 1);
    await write('input', 'Dewi A ');
    await pass(PAUSE_MS - 1);
    expect(kept).toEqual([]);
    await pass(1);
    expect(kept).toEqual(['Dewi A']);
    await show('Dewi A');
    expect(input()?.value).toBe('Dewi A ');
    await pass(10 * PAUSE_MS);
    await blur();
    expect(kept).toEqual(['Dewi A']);
    expect(input()?.value).toBe('Dewi A');
  });

  test('Escape still brings back what was there before', async () => {
    await write('input', 'Dewi A');
    await pass(PAUSE_MS);
    await show('Dewi A');
    await act(() => {
      input()?.dispatchEvent(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true}));
    });
    expect(kept).toEqual(['Dewi A', 'Dewi']);
    await show('Dewi');
    expect(input()?.value).toBe('Dewi');
  });

  test('a field that was emptied waits until it is left', async () => {
    await write('input', '');
    await pass(PAUSE_MS);
    expect(kept).toEqual([]);
    await blur();
    expect(kept).toEqual(['']);
  });

  test('what was typed is kept, too, where the page goes on without leaving the field', async () => {
    await write('input', 'Dewi A');
    await act(() => render(null, root));
    expect(kept).toEqual(['Dewi A']);
    await pass(PAUSE_MS);
    expect(kept).toEqual(['Dewi A']);
  });
});
