import type {Answer, Input, Kind, Output} from '../messages/protocol.ts';
import type {App, PageFrame} from './app.ts';
import {HANDLERS} from './handlers.ts';
import {answered} from './refusal.ts';

/** A request that the router let through. */
export interface Granted<K extends Kind = Kind> {
  readonly id: string;
  readonly kind: K;
  readonly input: Input<K>;
  readonly page: PageFrame | null;
}

/** Has a request carried out by its use case; always answers. A storage that failed is tried anew by the next one. */
export async function carryOut<K extends Kind>(
  app: App,
  {id, kind, input, page}: Granted<K>,
): Promise<Answer<Output<K>>> {
  const order = {id, kind, at: app.clock.now(), asker: page?.origin ?? 'ui'};
  const answer = await answered(() => HANDLERS[kind](app, {order, page}, input));
  if (!answer.ok && answer.code === 'storage-unavailable') app.store.recover();
  return answer;
}
