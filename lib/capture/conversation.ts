import {linkedinMessaging, readScope} from './adapters/linkedin-messaging.ts';
import {scopeAround, scopesIn} from './adapters/messaging/scope.ts';
import type {CapturedConversation} from './model.ts';

/**
 * Reads a conversation: whom it is with, whether more than one person reads it, and its messages.
 *
 * @param root an editor, message or any other element of a conversation: exactly that thread or bubble is read,
 * never another that is open beside it. A document: its own thread, else the only bubble in view; a
 * shadow root: the only one in it.
 * @param url address of the page at this moment.
 * @returns null where there is no conversation, where several are open and none is meant, or where head,
 * messages and address contradict each other (the page is being swapped).
 */
export function readConversation(
  root: Document | ShadowRoot | Element,
  url: string,
): CapturedConversation | null {
  if (!URL.canParse(url) || !linkedinMessaging.matches(new URL(url))) return null;
  if (root.nodeType === 1) {
    const scope = scopeAround(root as Element);
    return scope ? readScope(scope, url) : null;
  }
  if (root.nodeType === 9) return linkedinMessaging.read(root as Document, new URL(url));
  const [only, ...others] = scopesIn(root as ShadowRoot);
  return only && others.length === 0 ? readScope(only, url) : null;
}

/** When the other side last wrote, in milliseconds since 1970; null where no such message is in view. */
export function lastHeard({messages}: CapturedConversation): number | null {
  const at = messages.findLast(message => message.from === 'other' && message.at !== null)?.at;
  return at ? Date.parse(at) : null;
}
