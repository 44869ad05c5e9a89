// @vitest-environment happy-dom
import {render} from 'preact';
import {act} from 'preact/test-utils';
import {afterEach, beforeEach, expect, test} from 'vitest';
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
