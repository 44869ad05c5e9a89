/** Whom a composer writes to, read from the page around it at this moment. */
import {lastHeard, readConversation} from '../../lib/capture/conversation.ts';
import {readInvite} from '../../lib/capture/invite.ts';
import type {Composer} from '../../lib/composer/place.ts';
import type {Partner} from '../../lib/composer/ports.ts';
import type {Recipient} from '../../lib/messages/model.ts';
import type {Alias} from '../../lib/relations/model.ts';

const SITE = 'linkedin.com';
const NOBODY: Partner = {
  recipient: {name: null, aliases: [], group: false},
  conversation: null,
  heardAt: null,
};

export type PartnerReader = (composer: Composer) => Partner;

/**
 * Follows which invitation was asked for: only the link that was pressed tells whose dialog it opens.
 */
export function createPartnerReader(signal: AbortSignal): PartnerReader {
  let opener: Element | null = null;
  const remember = (event: Event) => {
    const pressed = event.composedPath()[0];
    if (event.isTrusted && pressed instanceof Element) opener = pressed.closest('a') ?? opener;
  };
  window.addEventListener('click', remember, {capture: true, signal});
  return composer => {
    if (composer.place === 'invite') return invited(opener);
    return composer.place === 'thread' || composer.place === 'bubble'
      ? correspondent(composer.element)
      : NOBODY;
  };
}

/** Whom the conversation around an element is with; nobody where the page does not tell. */
export function partnerNear(element: Element): Recipient {
  return correspondent(element).recipient;
}

function correspondent(element: Element): Partner {
  const read = readConversation(element, location.href);
  if (!read) return NOBODY;
  const aliases = read.group ? [] : named(read.partnerSlug, read.partnerId);
  const recipient = {name: read.partner, aliases, group: read.group};
  return {recipient, conversation: read.conversationId, heardAt: lastHeard(read)};
}

function invited(opener: Element | null): Partner {
  const invite = readInvite(document, opener);
  if (!invite) return NOBODY;
  const recipient = {name: invite.recipient, aliases: named(invite.recipientSlug, null), group: false};
  return {recipient, conversation: null, heardAt: null};
}

function named(slug: string | null, memberId: string | null): Alias[] {
  return [
    ...(slug ? [{site: SITE, kind: 'slug', value: slug} satisfies Alias] : []),
    ...(memberId ? [{site: SITE, kind: 'member-id', value: memberId} satisfies Alias] : []),
  ];
}
