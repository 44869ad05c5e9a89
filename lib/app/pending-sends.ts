/** Messages between the press on "send" and the sign that they left; a page that was loaded anew asks for them. */
import type {Input, Output} from '../messages/protocol.ts';
import type {App, Call, PageFrame} from './app.ts';
import {recordSent} from './record-sent.ts';
import {Refusal} from './refusal.ts';

/** More than these wait in no tab: the oldest were never sent. */
const MOST_WAITING = 20;

function tabOf({page}: Call): PageFrame['tabId'] {
  if (!page) throw new Refusal('forbidden', 'Only a page asks this.');
  return page.tabId;
}

export async function pressed(app: App, call: Call, press: Input<'draft.pressed'>): Promise<null> {
  const tab = tabOf(call);
  await app.tabs.changePending(tab, waitingNow => {
    const others = waitingNow.filter(each => each.pressId !== press.pressId);
    return [...others, press].slice(-MOST_WAITING);
  });
  return null;
}

export async function waiting(app: App, call: Call): Promise<Output<'draft.pending'>> {
  return {pending: await app.tabs.pending(tabOf(call))};
}

export async function dropped(app: App, call: Call, {pressId}: Input<'draft.dropped'>): Promise<null> {
  await app.tabs.changePending(tabOf(call), waitingNow =>
    waitingNow.filter(each => each.pressId !== pressId),
  );
  return null;
}

/**
 * Records first and forgets the press after: a worker that dies between the two loses nothing. A press that could not
 * be forgotten is no failure, for the message is noted: told of again, the same press is not recorded again.
 */
export async function sent(app: App, call: Call, input: Input<'draft.sent'>): Promise<Output<'draft.sent'>> {
  const outcome = await recordSent(app, call, input);
  const {pressId} = input;
  if (pressId !== null) await dropped(app, call, {pressId}).catch(() => undefined);
  return outcome;
}
