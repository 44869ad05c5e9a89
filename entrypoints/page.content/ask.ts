/** Asks the worker, without the polyfill. */
import {createAsk} from '../../lib/messages/client.ts';
import {leanBrowser} from '../../lib/platform/lean-browser.ts';

export const ask = createAsk({
  send: message => leanBrowser.runtime.sendMessage(message),
  newId: () => crypto.randomUUID(),
});
