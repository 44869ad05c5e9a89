// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Commitment} from '../../../lib/relations/model.ts';
import {apologyFor} from '../../../lib/ui/dashboard/CheckPage.tsx';
import {PromiseRow} from '../../../lib/ui/dashboard/PromiseRow.tsx';
import {parseRoute} from '../../../lib/ui/dashboard/route.ts';
import {languageChoice} from '../../../lib/ui/language.ts';

const TODAY = '2026-11-24';
const PROMISE: Commitment = {
  id: 'c1',
  personId: 'p1',
  text: 'send the deck',
  due: '2026-11-20',
  at: Date.UTC(2026, 10, 18),
  status: 'open',
  interactionId: null,
};
let root: HTMLElement;

const asked = vi.hoisted((): unknown[][] => []);
vi.mock(import('../../../lib/messages/ask.ts'), () => ({
  ask: (async (...request: unknown[]) => {
    asked.push(request);
    return {ok: true, value: {undoId: 'u1'}};
  }) as never,
}));

beforeEach(() => {
  languageChoice.value = 'en';
  root = document.createElement('ul');
  document.body.append(root);
});
afterEach(() => {
  render(null, root);
  root.remove();
});

test('the address that leads to an apology names the promise and holds no word of it', async () => {
  await act(() => render(<PromiseRow promise={PROMISE} today={TODAY} />, root));
  const href = root.querySelector('a')?.getAttribute('href') ?? '';
  const {place, params} = parseRoute(href);
  expect({place, params: Object.fromEntries(params)}).toEqual({
    place: 'check',
    params: {person: 'p1', promise: 'c1'},
  });
  expect(apologyFor(PROMISE, TODAY)).toContain('I said I would send the deck by Friday 20 Nov');
});

test('a promise found wrongly gets other words, another day, or is let go', async () => {
  const press = async (name: string) => {
    const button = await vi.waitFor(() => {
      const buttons = [...root.querySelectorAll('button')];
      const found = buttons.find(one =>
        (one.getAttribute('aria-label') ?? one.textContent)?.startsWith(name),
      );
      if (!found) throw new Error(`no button ${name}`);
      return found;
    });
    await act(() => button.click());
  };
  const type = (selector: string, value: string) =>
    act(() => {
      const input = root.querySelector<HTMLInputElement>(selector);
      if (!input) throw new Error(`no ${selector}`);
      input.value = value;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    });
  await act(() => render(<PromiseRow promise={PROMISE} today={TODAY} />, root));
  await press('Change');
  await type('input', ' send the slides ');
  await type('input.date', '');
  await press('Keep');
  expect(asked.at(-1)).toEqual([
    'commitment.change',
    {commitmentId: 'c1', change: {text: 'send the slides', due: null}},
  ]);
  await press('Change');
  await press('Let go');
  expect(asked.at(-1)).toEqual(['commitment.change', {commitmentId: 'c1', change: {status: 'released'}}]);
});
