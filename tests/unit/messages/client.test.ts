import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createAsk} from '../../../lib/messages/client.ts';
import type {Request} from '../../../lib/messages/protocol.ts';

const OK = {ok: true, value: {restored: 1, kept: 0}} as const;

function line(...replies: (() => Promise<unknown>)[]) {
  const sent: Request[] = [];
  let ids = 0;
  const ask = createAsk({
    send: message => {
      sent.push(message as Request);
      return replies[sent.length - 1]?.() ?? Promise.reject(new Error('nobody there'));
    },
    newId: () => `id-${++ids}`,
  });
  return {ask, sent};
}

const dies = () => Promise.reject(new Error('The message port closed before a response was received.'));
const never = () => new Promise<unknown>(() => {});

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('an answer is handed on', async () => {
  const {ask, sent} = line(async () => OK);
  expect(await ask('undo', {undoId: 'u'})).toEqual(OK);
  expect(sent).toEqual([{santun: 1, id: 'id-1', kind: 'undo', input: {undoId: 'u'}}]);
});

test.each([
  ['died', dies],
  ['answered nothing', async () => undefined],
])('a worker that %s is asked once more, under the same id', async (_how, first) => {
  const {ask, sent} = line(first, async () => OK);
  expect(await ask('undo', {undoId: 'u'})).toEqual(OK);
  expect(sent.map(({id}) => id)).toEqual(['id-1', 'id-1']);
});

test('a worker that dies twice is no answer, and no third attempt', async () => {
  const {ask, sent} = line(dies, dies, async () => OK);
  expect(await ask('undo', {undoId: 'u'})).toMatchObject({ok: false, code: 'no-answer'});
  expect(sent).toHaveLength(2);
});

test('a refusal is an answer: nothing is asked again', async () => {
  const {ask, sent} = line(async () => ({ok: false, code: 'forbidden', message: 'No.'}));
  expect(await ask('undo', {undoId: 'u'})).toMatchObject({code: 'forbidden'});
  expect(sent).toHaveLength(1);
});

test('a worker that hangs is given up at the deadline', async () => {
  const {ask} = line(never);
  const answer = ask('person.forget', {personId: 'p'});
  await vi.advanceTimersByTimeAsync(10_000);
  expect(await answer).toMatchObject({ok: false, code: 'no-answer'});
});

test.each([
  ['an import', 'backup.import', {text: '{}'}],
  ['its undoing', 'undo', {undoId: 'u'}],
] as const)('%s may take longer', async (_, kind, input) => {
  const {ask} = line(never);
  let done = false;
  void ask(kind, input as never).then(() => {
    done = true;
  });
  await vi.advanceTimersByTimeAsync(240_000);
  expect(done).toBe(false);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(done).toBe(true);
});

test('each request has an id of its own', async () => {
  const {ask, sent} = line(
    async () => OK,
    async () => OK,
  );
  await ask('undo', {undoId: 'u'});
  await ask('undo', {undoId: 'u'});
  expect(sent.map(({id}) => id)).toEqual(['id-1', 'id-2']);
});

test('a file that is too large is not sent', async () => {
  const {ask, sent} = line(async () => OK);
  const text = 'x'.repeat(50 * 1024 * 1024 + 1);
  expect(await ask('backup.import', {text})).toMatchObject({ok: false, code: 'too-large'});
  expect(sent).toEqual([]);
});
