import {leavesOf} from '../../leaves.ts';
import type {CapturedMessage} from '../../model.ts';
import {isMemberId, linkSegment} from '../../slug.ts';
import {LIMITS, line, lines, textOf} from '../../text.ts';
import {type MessageUrn, parseMessageUrn} from './urn.ts';

/** One row of a conversation with all that it says about its sender. */
export interface Row extends CapturedMessage {
  readonly urn: MessageUrn;
  readonly senderId: string | null;
  readonly senderName: string | null;
}

const BODY = '.msg-s-event-listitem__body';
const MOST = 200;

/** Paragraphs of the message itself: not those of links, menus or headings around it. */
function bodiesOf(event: Element): Element[] {
  const bodies = [...event.querySelectorAll(BODY)];
  return bodies.length > 0
    ? bodies
    : [...event.querySelectorAll('p')].filter(each => !each.closest('a, button, [role="menu"]'));
}

function senderLinks(event: Element, bodies: readonly Element[]): Element[] {
  return [...event.querySelectorAll('a[href*="/in/"]')].filter(
    link => !bodies.some(body => body.contains(link)),
  );
}

/** The link that holds the name alone, not the one around the picture. */
function nameIn(links: readonly Element[]): string | null {
  for (const link of links.filter(each => !each.querySelector('img'))) {
    const leaves = leavesOf(link);
    if (leaves.length === 1) return line(leaves[0]?.text, LIMITS.name);
  }
  return null;
}

/** Classes tell own messages from others' where there is no link; a message without either follows its group. */
function fromOf(
  event: Element,
  senderId: string | null,
  ownerId: string,
  before: Row | undefined,
): 'self' | 'other' | null {
  if (senderId) return senderId === ownerId ? 'self' : 'other';
  if (/msg-s-event-listitem--other/.test(event.className)) return 'other';
  if (/msg-s-event-listitem\b/.test(event.className)) return 'self';
  return before?.from ?? null;
}

function rowOf(event: Element, before: Row | undefined): Row | null {
  const urn = parseMessageUrn(event.getAttribute('data-event-urn') ?? '');
  if (!urn) return null;
  const bodies = bodiesOf(event);
  const links = senderLinks(event, bodies);
  const ids = new Set(links.flatMap(link => linkSegment(link) ?? []).filter(isMemberId));
  const linkedId = ids.size === 1 ? ([...ids][0] ?? null) : null;
  const from = fromOf(event, linkedId, urn.ownerId, before);
  if (!from) return null;
  const carried = before && before.from === from && !linkedId ? before : null;
  return {
    from,
    at: urn.at,
    text: bodies.flatMap(body => lines(textOf(body)) ?? []).join('\n'),
    urn,
    senderId: linkedId ?? carried?.senderId ?? (from === 'self' ? urn.ownerId : null),
    senderName: nameIn(links) ?? carried?.senderName ?? null,
  };
}

/** Messages in the order of the page, the last {@link MOST}. */
export function readRows(scope: Element): Row[] {
  const rows: Row[] = [];
  for (const event of [...scope.querySelectorAll('[data-event-urn]')].slice(-MOST)) {
    const row = rowOf(event, rows.at(-1));
    if (row) rows.push(row);
  }
  return rows;
}
