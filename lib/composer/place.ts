/** What a place to write in is for, decided by what stands around it and never by the address of the page. */
import type {MessageChannel} from '../etiquette/report.ts';
import {closestAcross, type Field} from './field.ts';

export type Place = 'thread' | 'bubble' | 'invite' | 'comment' | 'post' | 'other';

export interface Composer extends Field {
  readonly place: Place;
  readonly channel: MessageChannel;
  /** The part of the page that belongs to this composer: its conversation, dialog, box or form. */
  readonly container: Element;
}

const BUBBLE = '.msg-overlay-conversation-bubble, [role="dialog"], dialog';
const THREAD = '.msg-convo-wrapper, .msg-thread, .msg-s-message-list-container';
const INVITE = 'textarea#custom-message, .send-invite textarea, [role="dialog"] textarea[name="message"]';
const POST = '[data-test-modal-id="sharebox"], .share-box, .share-creation-state';
const COMMENT = '[componentkey^="commentBox-"], [data-view-name="comment-box"], .comments-comment-box';
const RICH = '.ProseMirror, .tiptap, .ql-editor';
const MAIL = 'input[name="subjectbox"], input[name="subject"], [data-hovercard-id][email]';

const CHANNELS: Record<Place, MessageChannel> = {
  thread: 'dm',
  bubble: 'dm',
  invite: 'note',
  comment: 'comment',
  post: 'post',
  other: 'dm',
};

/** The field with its purpose and the part of the page that belongs to it. */
export function placeOf(field: Field): Composer {
  const [place, container] = classify(field.element);
  const channel = place === 'other' ? channelOf(field.element, container) : CHANNELS[place];
  return {...field, place, container, channel};
}

function classify(element: HTMLElement): [Place, Element] {
  const dialog = element.closest(BUBBLE);
  if (element.matches(INVITE)) return ['invite', dialog ?? element.closest('form') ?? around(element)];
  const post = closestAcross(element, POST);
  if (post) return ['post', post];
  const comment = element.closest(COMMENT);
  if (comment) return ['comment', comment];
  const form = element.closest('form.msg-form');
  if (form) return inThread(form, dialog);
  if (dialog?.querySelector('header a[href*="/in/"], h2 a[href*="/in/"]')) return ['bubble', dialog];
  if (element.matches(RICH)) return ['comment', element.closest('form') ?? around(element)];
  return ['other', element.closest('form') ?? dialog ?? around(element)];
}

function inThread(form: Element, dialog: Element | null): [Place, Element] {
  if (dialog) return ['bubble', dialog];
  const list = form.closest(THREAD) ?? conversationAround(form);
  return ['thread', list ?? form];
}

/** Where class names are hashed: the smallest part that holds the form and exactly one heading. */
function conversationAround(form: Element): Element | null {
  for (let at = form.parentElement; at; at = at.parentElement) {
    const headings = at.querySelectorAll('h2').length;
    if (headings === 1) return at;
    if (headings > 1) return null;
  }
  return null;
}

/** Without a form: the smallest part around the editor that has a button of its own. */
function around(element: Element): Element {
  for (let at = element.parentElement; at && at.localName !== 'body'; at = at.parentElement) {
    if (at.querySelector('button, [role="button"], input[type="submit"]')) return at;
  }
  return element.parentElement ?? element;
}

function channelOf(element: Element, container: Element): MessageChannel {
  if (container.querySelector(MAIL) || element.closest('form')?.querySelector(MAIL)) return 'email';
  const label = `${element.getAttribute('aria-label') ?? ''} ${element.getAttribute('placeholder') ?? ''}`;
  return /\b(comment|komentar)/i.test(label) ? 'comment' : 'dm';
}
