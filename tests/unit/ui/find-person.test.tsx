// @vitest-environment happy-dom
import {act} from 'preact/test-utils';
import {expect, test, vi} from 'vitest';
import {FindPerson} from '../../../lib/ui/people/FindPerson.tsx';
import {draw, root, write} from './support/drawing.ts';

const saved = vi.hoisted(() => ['Sari Dewi', 'Sari Dewi Lestari', 'Budi', 'Budi']);
vi.mock(import('../../../lib/ui/data/queries.ts'), async original => {
  const {heard} = await original();
  const people = async ({text}: {text: string}) =>
    saved.flatMap((name, i) =>
      name.toLowerCase().includes(text.toLowerCase())
        ? [{id: `p${i}`, name, tags: [], cadenceDays: null, headline: null, lastAt: null, next: null}]
        : [],
    );
  const {useLayoutEffect, useState} = await import('preact/hooks');
  // As the real one: an answer to the question before is none.
  const useLive = (question: () => Promise<unknown>, deps: readonly unknown[]) => {
    const [answer, setAnswer] = useState<{of: unknown} | null>(null);
    useLayoutEffect(
      () => void question().then(value => setAnswer({ok: true, value, of: deps[0]} as never)),
      deps,
    );
    return answer?.of === deps[0] ? answer : null;
  };
  return {heard, queries: {people}, useLive} as never;
});

test.each([
  ['sari dewi', 'chosen p0'],
  ['Sari', 'list'],
  ['Budi', 'list'],
  ['Nobody yet', 'added Nobody yet'],
])('Enter after "%s": %s', async (typed, happened) => {
  const calls: string[] = [];
  const choose = (id: string) => calls.push(`chosen ${id}`);
  const add = (name: string) => calls.push(`added ${name}`);
  await draw(<FindPerson now={0} onChoose={choose} onAdd={add} />);
  await write('input', typed);
  await vi.waitFor(() => expect(root.querySelector('[role=status]')?.textContent).toMatch(/found/));
  await act(async () => {
    root.querySelector('form')?.dispatchEvent(new Event('submit', {bubbles: true, cancelable: true}));
  });
  const inList = document.activeElement?.closest('ul') !== null && document.activeElement !== document.body;
  expect(calls.at(-1) ?? (inList && 'list')).toBe(happened);
});
