import {browser} from '../platform/browser.ts';
import {randomIds} from '../platform/ids.ts';
import {createAsk} from './client.ts';

/** Asks the worker of this very extension. */
export const ask = createAsk({
  send: message => browser.runtime.sendMessage(message),
  newId: () => randomIds.next(),
});
