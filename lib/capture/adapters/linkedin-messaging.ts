import type {Adapter} from '../adapter.ts';
import type {CapturedConversation} from '../model.ts';
import {namesAgree} from '../names.ts';
import {LIMITS, line} from '../text.ts';
import {readHeader, readPartner} from './messaging/header.ts';
import {type Row, readRows} from './messaging/messages.ts';
import {rootsOf, scopesIn} from './messaging/scope.ts';
import {threadOf} from './messaging/urn.ts';

/** The only value of all rows, null where there is none, undefined where rows disagree. */
function agreed(values: readonly (string | null)[]): string | null | undefined {
  const known = new Set(values.filter(value => value !== null));
  return known.size > 1 ? undefined : ([...known][0] ?? null);
}

function selfName(scope: Element, rows: readonly Row[]): string | null {
  const written = rows.find(({from, senderName}) => from === 'self' && senderName)?.senderName;
  const picture = scope.ownerDocument.querySelector('img.global-nav__me-photo')?.getAttribute('alt');
  return written ?? line(picture, LIMITS.name);
}

/**
 * Reads one conversation, the one in `scope`.
 * @param url of the page: on a thread's own page it tells messages of the thread before apart.
 * @returns null where head, messages and address do not belong together, or nobody is named.
 */
export function readScope(scope: Element, url: string): CapturedConversation | null {
  const header = readHeader(scope);
  const rows = readRows(scope);
  const selfId = agreed(rows.map(({urn}) => urn.ownerId));
  const written = agreed(rows.map(({urn}) => urn.conversationId));
  if (selfId === undefined || written === undefined) return null;
  const opened = scope.closest('[role="dialog"]') ? null : threadOf(url);
  if (written && opened && written !== opened) return null;
  const others = new Set(
    rows.flatMap(({from, senderId}) => (from === 'other' && senderId ? [senderId] : [])),
  );
  if (header.memberId && [...others].some(id => id !== header.memberId)) return null;
  const [newcomer, ...more] = header.chosen;
  const isUnsent = rows.length === 0 && !header.isLinked;
  const group = isUnsent ? more.length > 0 : !header.isLinked || others.size > 1;
  if (isUnsent && !newcomer) return null;
  const [onlyOther] = others;
  const sender = rows.find(({senderId}) => senderId === onlyOther)?.senderName;
  const isPartner = !group && others.size === 1 && sender && header.name && namesAgree(sender, header.name);
  const {headline, degree} = group || isUnsent ? {headline: null, degree: null} : readPartner(scope, header);
  return {
    partner: group ? null : (header.name ?? newcomer ?? null),
    partnerId: group ? null : (header.memberId ?? (isPartner ? (onlyOther ?? null) : null)),
    partnerSlug: group ? null : header.slug,
    partnerHeadline: headline,
    partnerDegree: degree,
    self: selfName(scope, rows),
    selfId,
    conversationId: written ?? opened,
    group,
    messages: rows.map(({from, at, text}) => ({from, at, text})),
  };
}

/** The conversation that the page is about: its own thread, else the only bubble in view. */
export function mainScope(document: Document, url: URL): Element | null {
  const scopes = rootsOf(document).flatMap(scopesIn);
  const isThread = /^\/messaging\b/.test(url.pathname);
  const candidates = isThread ? scopes.filter(scope => !scope.closest('[role="dialog"]')) : scopes;
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

/** LinkedIn's conversations: threads of their own, and bubbles over any page, in the document or a shadow root. */
export const linkedinMessaging: Adapter<CapturedConversation | null> = {
  id: 'linkedin-messaging',
  fixtures: ['linkedin-messaging-thread-id', 'linkedin-messaging-bubbles', 'linkedin-messaging-group'],
  matches: url => /(^|\.)linkedin\.com$/.test(url.hostname),
  detect: (document, url) => mainScope(document, url) !== null,
  read(document, url) {
    const scope = mainScope(document, url);
    return scope ? readScope(scope, url.href) : null;
  },
};
