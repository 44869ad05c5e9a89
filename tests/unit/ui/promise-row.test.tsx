// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import type {Commitment} from '../../../lib/relations/model.ts';
import {apologyFor} from '../../../lib/ui/dashboard/CheckPage.tsx';
import {PromiseRow} from '../../../lib/ui/dashboard/PromiseRow.tsx';
import {parseRoute} from '../../../lib/ui/dashboard/route.ts';
import {asked} from './support/ask.ts';
import {draw, press, root, write} from './support/drawing.ts';

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

vi.mock(import('../../../lib/messages/ask.ts'), () => import('./support/ask.ts'));

test('the address that leads to an apology names the promise and holds no word of it', async () => {
  await draw(<PromiseRow promise={PROMISE} today={TODAY} />);
  const href = root.querySelector('a')?.getAttribute('href') ?? '';
  const {place, params} = parseRoute(href);
  expect({place, params: Object.fromEntries(params)}).toEqual({
    place: 'check',
    params: {person: 'p1', promise: 'c1'},
  });
  expect(apologyFor(PROMISE, TODAY)).toContain('I said I would send the deck by Friday 20 Nov');
});

test('a promise found wrongly gets other words, another day, or is let go', async () => {
  await draw(<PromiseRow promise={PROMISE} today={TODAY} />);
  await press(/^Change/);
  await write('input', ' send the slides ');
  await write('input.date', '');
  await press(/^Keep/);
  expect(asked.at(-1)).toEqual([
    'commitment.change',
    {commitmentId: 'c1', change: {text: 'send the slides', due: null}},
  ]);
  await press(/^Change/);
  await press(/^Let go/);
  expect(asked.at(-1)).toEqual(['commitment.change', {commitmentId: 'c1', change: {status: 'released'}}]);
});
