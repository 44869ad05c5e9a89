/** Stands for `lib/messages/ask.ts`: `vi.mock(import('…/ask.ts'), () => import('./support/ask.ts'))`. */
import {beforeEach} from 'vitest';
import type {ask as real} from '../../../../lib/messages/ask.ts';

/** What the worker was asked in the test of this moment, in order: kind and input. */
export const asked: unknown[][] = [];

beforeEach(() => {
  asked.length = 0;
});

/** Agrees to everything, as to a write that can be taken back. */
export const ask = (async (...request: unknown[]) => {
  asked.push(request);
  return {ok: true, value: {undoId: 'u1'}};
}) as typeof real;
