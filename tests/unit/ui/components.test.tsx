// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, describe, expect, test, vi} from 'vitest';
import type {LogEntry} from '../../../lib/messages/protocol.ts';
import {Toast, UNDO_MILLISECONDS} from '../../../lib/ui/components/Toast.tsx';
import {KeptField} from '../../../lib/ui/dashboard/KeptField.tsx';
import {PAUSE_MS} from '../../../lib/ui/dashboard/use-kept.ts';
import {languageChoice} from '../../../lib/ui/language.ts';
import {LogBox} from '../../../lib/ui/log/LogBox.tsx';

const now = new Date(2026, 10, 24, 15, 30).getTime();
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

function button(name: string): HTMLButtonElement {
  const found = [...root.querySelectorAll('button')].find(
    one => one.textContent?.trim() === name || one.getAttribute('aria-label')?.startsWith(name),
  );
  if (!found) throw new Error(`no button ${name} in ${root.textContent}`);
  return found;
}

function type(text: string, selector = 'input'): void {
  const input = root.querySelector<HTMLInputElement>(selector);
  if (!input) throw new Error(`no ${selector}`);
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

test('a line is logged as it reads when it is sent, also where the parser came late', async () => {
  const logged: LogEntry[] = [];
  let arrive: (parser: () => Partial<LogEntry>) => void = () => {};
  const parser = new Promise<() => Partial<LogEntry>>(done => {
    arrive = done;
  });
  const onLog = async (entry: LogEntry) => logged.push(entry) > 0;
  await act(() => render(<LogBox loadParser={() => parser} onLog={onLog} />, root));
  await act(() => type('called her yesterday'));
  await act(() => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
  });
  expect(logged).toEqual([]);
  await act(async () => arrive(() => ({channel: 'phone', at: now - 86_400_000})));
  expect(logged).toMatchObject([{channel: 'phone', at: now - 86_400_000, note: 'called her yesterday'}]);
  await vi.waitFor(() => expect(root.querySelector('input')?.value).toBe(''));
});

test('three clicks log a call, at the time of the last one: how, which way, log', async () => {
  vi.useFakeTimers({toFake: ['Date'], now: now - 3 * 3_600_000});
  const logged: LogEntry[] = [];
  const onLog = async (entry: LogEntry) => logged.push(entry) > 0;
  await act(() => render(<LogBox loadParser={async () => () => ({})} onLog={onLog} />, root));
  await act(() => button('Call').click());
  vi.setSystemTime(now);
  await act(() => button('Log').click());
  expect(logged).toMatchObject([{channel: 'phone', at: now, setting: 'online', note: ''}]);
});

test('a line that could not be kept stays to be tried again', async () => {
  await act(() => render(<LogBox loadParser={async () => () => ({})} onLog={async () => false} />, root));
  await act(() => type('met at DevFest'));
  await act(() => button('Log').click());
  expect(root.querySelector('input')?.value).toBe('met at DevFest');
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
