import {isMemberId} from '../../slug.ts';

/** What the address of a message says without a word of any language. */
export interface MessageUrn {
  /** The signed-in member: on their own messages and on those of others alike. */
  readonly ownerId: string;
  /** ISO, UTC. */
  readonly at: string | null;
  readonly conversationId: string | null;
}

const URN = /^urn:li:msg_message:\(urn:li:fsd_profile:(ACoA[\w-]{35}),2-([\w+/-]+=*)\)$/;
const CONVERSATION = /([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})_\d+$/;

function decode(base64: string): string {
  try {
    return atob(base64.replace(/-/g, '+').replace(/_/g, '/'));
  } catch {
    return '';
  }
}

function timeOf(epoch: string | undefined): string | null {
  const time = Number(epoch);
  // LinkedIn opened in 2003; later than 2100 is no time either.
  return time > 1.04e12 && time < 4.1e12 ? new Date(time).toISOString() : null;
}

/** Takes `data-event-urn` apart: "`<epoch ms>b<nonce>-<n>&<conversation uuid>_<n>`" in base64. */
export function parseMessageUrn(urn: string): MessageUrn | null {
  const [, ownerId, base64] = urn.match(URN) ?? [];
  if (!ownerId || !base64 || !isMemberId(ownerId)) return null;
  const text = decode(base64);
  return {
    ownerId,
    at: timeOf(text.match(/^(\d{12,14})b/)?.[1]),
    conversationId: text.match(CONVERSATION)?.[1] ?? null,
  };
}

/** The conversation that an address `/messaging/thread/2-…/` opens, null for other addresses. */
export function threadOf(url: string): string | null {
  const id = url.match(/\/messaging\/thread\/2-([^/?#]+)/)?.[1];
  return id ? (decode(id.replace(/%3D/gi, '=')).match(CONVERSATION)?.[1] ?? null) : null;
}
