/** Asks the worker, without the polyfill. */
import type {Answer, Input, Kind, Output, Request} from '../../lib/messages/protocol.ts';
import {leanBrowser} from '../../lib/platform/lean-browser.ts';

const NO_ANSWER = {ok: false, code: 'no-answer', message: ''} as const;

export async function ask<K extends Kind>(kind: K, input: Input<K>): Promise<Answer<Output<K>>> {
  const request: Request<K> = {santun: 1, id: crypto.randomUUID(), kind, input};
  try {
    const answer: Answer<Output<K>> | undefined = await leanBrowser.runtime.sendMessage(request);
    return answer ?? NO_ANSWER;
  } catch {
    return NO_ANSWER;
  }
}
