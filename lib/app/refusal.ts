import type {Answer, ErrorCode} from '../messages/protocol.ts';
import {storeFailure} from '../store/failure.ts';
import {ReusedId} from '../store/write.ts';

/** A use case that says no, inside its transaction: everything stays as it was, and the asker is told why. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

const WAYS_OUT = {
  'storage-unavailable':
    'The browser did not open its storage. Close other windows of Santun or restart the browser, then try again.',
  quota: 'The disk is full. Free some space, then try again; nothing was lost.',
} as const;

/** What went wrong as the envelope says it. A `Refusal` speaks for itself, a storage failure leads to a way out. */
export function failureAnswer(error: unknown): Answer<never> & {ok: false} {
  if (error instanceof Refusal) return {ok: false, code: error.code, message: error.message};
  if (error instanceof ReusedId)
    return {ok: false, code: 'bad-request', message: 'This request id was used before.'};
  const code = storeFailure(error);
  if (code) return {ok: false, code, message: WAYS_OUT[code]};
  return {ok: false, code: 'internal', message: 'Something went wrong in Santun; nothing was changed.'};
}

/** Runs a question or a use case and puts its outcome into the envelope; never throws. */
export async function answered<T>(job: () => Promise<T>): Promise<Answer<T>> {
  try {
    return {ok: true, value: await job()};
  } catch (error) {
    return failureAnswer(error);
  }
}
