import {signal} from '@preact/signals';
import {ask} from '../../messages/ask.ts';
import type {Answer, ErrorCode, Input, Output} from '../../messages/protocol.ts';
import type {UiProtocol} from '../../messages/ui-protocol.ts';
import type {Id} from '../../relations/model.ts';
import type {ToastContent} from '../components/Toast.tsx';
import {failureText} from '../failure-text.ts';
import {commonStrings} from '../strings/common.ts';
import {lines} from '../strings/strings.ts';

/** What was done last, or what went wrong; shown by the one `Toast` of the page. */
export const toast = signal<ToastContent | null>(null);

let toasts = 0;

/** Says something in the toast. */
export function say(text: string, onUndo?: () => void): void {
  toasts += 1;
  toast.value = {id: String(toasts), text, onUndo};
}

/** Says what went wrong. */
export function sayFailed(code: ErrorCode): void {
  say(failureText(code));
}

/**
 * Has the worker do something and says how it went.
 *
 * @param done what to say when it is done; with a way to undo it, where there is one
 * @returns what the worker answered; null where it failed, which has then been said
 */
export async function act<K extends keyof UiProtocol>(
  kind: K,
  input: Input<K>,
  done?: string,
): Promise<Output<K> | null> {
  const answer = await askedOnce(kind, input);
  if (!answer.ok) {
    sayFailed(answer.code);
    return null;
  }
  if (done) sayDone(done, ...undoIdOf(answer.value));
  return answer.value;
}

/** What was asked for and is not answered yet. */
const underWay = new Map<string, Promise<unknown>>();

/** Asks the worker; the second press of a double click, while the first is under way, is the same deed. */
function askedOnce<K extends keyof UiProtocol>(kind: K, input: Input<K>): Promise<Answer<Output<K>>> {
  const key = JSON.stringify([kind, input]);
  const first = underWay.get(key) as Promise<Answer<Output<K>>> | undefined;
  if (first) return first;
  const answer = ask(kind, input);
  const end = () => underWay.delete(key);
  underWay.set(key, answer);
  answer.then(end, end);
  return answer;
}

/** Says that something is done, and offers to take it back. */
export function sayDone(text: string, ...undoIds: readonly Id[]): void {
  say(text, undoIds.length > 0 ? () => void takeBack(undoIds) : undefined);
}

/** Takes changes back, the last one first, and says whether all of them could be. */
export async function takeBack(undoIds: readonly Id[]): Promise<void> {
  toast.value = null;
  let kept = 0;
  for (const undoId of undoIds.toReversed()) {
    const undone = await act('undo', {undoId});
    if (!undone) return;
    kept += undone.kept;
  }
  const t = lines(commonStrings);
  say(kept > 0 ? t.partlyUndone : t.undone);
}

function undoIdOf(value: unknown): Id[] {
  const hasId = typeof value === 'object' && value !== null && 'undoId' in value;
  return hasId && typeof value.undoId === 'string' ? [value.undoId] : [];
}
