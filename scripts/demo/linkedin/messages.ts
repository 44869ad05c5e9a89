/** Rows of a conversation and the form below it, as the site writes them in threads and in bubbles alike. */
import {type DemoMessage, eventUrn} from '../conversations.ts';
import {html, type Markup} from '../html.ts';
import {type DemoPerson, SELF} from '../people.ts';

const clock = (at: number): string =>
  new Date(at).toLocaleTimeString('en', {hour: 'numeric', minute: '2-digit'});
const day = (at: number): string => new Date(at).toLocaleDateString('en', {month: 'short', day: 'numeric'});

/** One row; without `urn` it is still on its way. */
export function messageRow(person: DemoPerson, message: DemoMessage, first: boolean, sent = true): Markup {
  const author = message.from === 'self' ? SELF : person;
  const group = html`<div class="msg-s-message-group__meta"><a class="inline-block" href="https://www.linkedin.com/in/${author.memberId}"><span class="msg-s-message-group__profile-link msg-s-message-group__name t-14 t-black t-bold">${author.name}</span></a><time class="msg-s-message-group__timestamp t-12">${clock(message.at)}</time></div>`;
  const urn = sent && html` data-event-urn="${eventUrn(person, message.at)}"`;
  return html`<li class="msg-s-message-list__event clearfix"><time class="msg-s-message-list__time-heading t-12 t-bold">${day(message.at)}</time><div class="msg-s-event-listitem ${message.from === 'other' && 'msg-s-event-listitem--other'}"${urn} data-view-name="message-list-item">${first && group}<div class="msg-s-event-listitem__message-bubble" tabindex="0"><div class="msg-s-event-with-indicator display-flex"><div class="msg-s-event__content" dir="ltr"><p class="msg-s-event-listitem__body t-14 t-black--light t-normal">${message.text}</p></div></div></div></div></li>`;
}

export function messageList(person: DemoPerson, messages: readonly DemoMessage[]): Markup {
  const rows = messages.map((message, i) =>
    messageRow(person, message, messages[i - 1]?.from !== message.from),
  );
  return html`<div class="msg-s-message-list-container relative"><div class="msg-s-message-list scrollable"><ul class="msg-s-message-list-content list-style-none full-width">${rows}</ul></div></div>`;
}

export function messageForm(): Markup {
  return html`<form class="msg-form msg-form--thread-footer-feature"><div class="msg-form__msg-content-container"><div class="flex-grow-1 relative"><div class="msg-form__contenteditable t-14 t-black--light t-normal flex-grow-1" contenteditable="true" role="textbox" dir="auto" aria-multiline="true" aria-label="Write a message…"><p><br></p></div></div></div><footer class="msg-form__footer"><div class="msg-form__right-actions display-flex"><button class="msg-form__send-button artdeco-button artdeco-button--1" disabled type="submit">Send</button><button class="msg-form__send-toggle" type="button" aria-pressed="false">Press Enter to send: off</button></div></footer></form>`;
}

/** A bubble at the foot of the page. */
export function bubble(person: DemoPerson, messages: readonly DemoMessage[]): Markup {
  return html`<div tabindex="-1" class="msg-convo-wrapper msg-overlay-conversation-bubble msg-overlay-conversation-bubble--default-active" role="dialog" aria-label="Messaging" data-demo-partner="${person.slug}"><header class="msg-overlay-bubble-header msg-overlay-conversation-bubble-header" tabindex="-1"><div class="pl2"><h2 class="msg-overlay-bubble-header__title truncate t-14 t-bold t-black" tabindex="-1"><a href="/in/${person.memberId}/" class="ember-view"><span class="t-14 t-bold hoverable-link-text t-black">${person.name}</span></a></h2><div class="pl1 truncate t-12 t-normal t-black">Active now</div></div><button class="msg-overlay-bubble-header__control" type="button" aria-label="Close your conversation with ${person.name}">×</button></header><div class="msg-overlay-conversation-bubble__content-wrapper">${messageList(person, messages)}${messageForm()}</div></div>`;
}

/** The page of one conversation. */
export function thread(person: DemoPerson, messages: readonly DemoMessage[]): Markup {
  const lockup = html`<a class="msg-thread__link-to-profile" title="Open ${person.name}’s profile" href="https://www.linkedin.com/in/${person.memberId}"><div class="msg-entity-lockup truncate"><dl class="truncate"><dt><h2 tabindex="-1" class="msg-entity-lockup__entity-title truncate">${person.name}</h2></dt><dd class="msg-entity-lockup__entity-info t-12 truncate">${person.headline}</dd></dl></div></a>`;
  return html`<div class="msg-convo-wrapper msg-thread msg-thread--pillar" data-demo-partner="${person.slug}"><div class="msg-title-bar shared-title-bar"><div class="shared-title-bar__title">${lockup}</div></div>${messageList(person, messages)}${messageForm()}</div>`;
}

/** A conversation with several people: names, and no link to any one of them. */
export function groupThread(people: readonly DemoPerson[]): Markup {
  const names = people.map(person => person.name).join(', ');
  const [first = SELF] = people;
  return html`<div class="msg-convo-wrapper msg-thread msg-thread--pillar" data-demo-partner="${first.slug}" data-demo-group><div class="msg-title-bar shared-title-bar"><div class="shared-title-bar__title"><div class="msg-entity-lockup truncate"><dl><dt><h2 tabindex="-1" class="msg-entity-lockup__entity-title truncate">${names}</h2></dt><dd class="msg-entity-lockup__entity-info t-12">${people.length + 1} people</dd></dl></div></div></div>${messageList(first, [])}${messageForm()}</div>`;
}
