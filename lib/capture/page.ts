import {mainScope} from './adapters/linkedin-messaging.ts';
import {capture} from './capture.ts';
import {readConversation} from './conversation.ts';
import {readInvite} from './invite.ts';
import type {CapturedConversation, Invite, PageCapture, SearchResult} from './model.ts';
import {readSearch} from './search.ts';
import {lines, textOf} from './text.ts';

/** The editor of a conversation as it stands. */
export interface ComposerState {
  readonly empty: boolean;
  readonly text: string;
  readonly sendEnabled: boolean;
}

/** All that a page shows of people, of whatever kind the page is. */
export interface PageReading {
  readonly capture: PageCapture;
  readonly messaging: (CapturedConversation & {readonly composer: ComposerState | null}) | null;
  readonly search: readonly SearchResult[] | null;
  readonly invite: Invite | null;
}

function composerIn(document: Document, url: string): ComposerState | null {
  const scope = mainScope(document, new URL(url));
  const editor = scope?.querySelector('[contenteditable="true"][role="textbox"]');
  if (!editor) return null;
  const paragraphs = editor.children.length > 0 ? [...editor.children] : [editor];
  const text = lines(paragraphs.map(textOf).join('\n')) ?? '';
  const send = editor.closest('form')?.querySelector<HTMLButtonElement>('button[type="submit"]');
  return {empty: text === '', text, sendEnabled: send ? !send.disabled : false};
}

/**
 * Reads a page without knowing what kind it is: for the command line and for tests.
 * A page about a person yields the person alone: bubbles over it belong to somebody else.
 * @param url the address of the page at this moment.
 */
export function readPage(document: Document, url: string): PageReading {
  const person = capture(document, url);
  const conversation = person.kind === 'none' ? readConversation(document, url) : null;
  return {
    capture: person,
    messaging: conversation && {...conversation, composer: composerIn(document, url)},
    search: readSearch(document, url),
    invite: readInvite(document),
  };
}
