/** The messages that a conversation shows as sent by the user, by the site's own names for them. */
import {sameWords} from './field-text.ts';
import {mapText} from './text-map.ts';

export interface OwnRow {
  readonly urn: string;
  readonly text: string;
  /** The site says that it could not be sent. */
  readonly failed: boolean;
  /** When the site took the message, by its own clock; null before it did. Epoch milliseconds. */
  readonly at: number | null;
  readonly conversation: string | null;
  readonly element: HTMLElement;
}

const ROW = '[data-event-urn]';
const BODY = '.msg-s-event-listitem__body';
const FAILED = '[class*="error" i], [class*="failed" i], [class*="retry" i], [role="alert"]';

/** Own rows lack the mark that the other person's rows carry (knowledge: LinkedIn messaging, to October 2026). */
export function ownRows(container: ParentNode): OwnRow[] {
  return Array.from(container.querySelectorAll<HTMLElement>(ROW))
    .filter(row => !/(^|\s)\S*--other(\s|$)/.test(row.className))
    .map(readRow);
}

/** The own row with these words whose name is not `taken`: one that the site has taken before one on its way. */
export function newRow(container: ParentNode, text: string, taken: (urn: string) => boolean): OwnRow | null {
  return settledFirst(ownRows(container).filter(row => !taken(row.urn) && sameWords(row.text, text)));
}

export function settledFirst(rows: readonly OwnRow[]): OwnRow | null {
  return rows.find(row => row.at !== null) ?? rows[0] ?? null;
}

/**
 * Whether the messages here bear the site's clock: then one that does not is still on its way, and one that is not
 * there at all has not left.
 */
export function givesClock(container: ParentNode): boolean {
  return Array.from(container.querySelectorAll(ROW)).some(
    row => decodeUrn(row.getAttribute('data-event-urn') ?? '').at !== null,
  );
}

/** The names of own rows with these words. */
export function namesOf(container: ParentNode, text: string): string[] {
  return ownRows(container)
    .filter(row => sameWords(row.text, text))
    .map(row => row.urn);
}

function readRow(row: HTMLElement): OwnRow {
  const urn = row.getAttribute('data-event-urn') ?? '';
  const body = row.querySelector<HTMLElement>(BODY) ?? row;
  const failed = row.matches(FAILED) || row.querySelector(FAILED) !== null;
  return {urn, text: mapText(body).text, failed, ...decodeUrn(urn), element: row};
}

/**
 * A message's name holds, in base64url, `<epoch ms>b<nonce>-<n>&<conversation uuid>_<n>` (seen on messages of
 * 2023 to 2026).
 */
export function decodeUrn(urn: string): {at: number | null; conversation: string | null} {
  const packed = /,\d-([\w+/-]+=*)\)?$/.exec(urn)?.[1];
  const plain = packed ? unpack(packed) : '';
  const parts = /^(\d{13})b.*&([0-9a-f-]{36})_/i.exec(plain);
  return {at: parts?.[1] ? Number(parts[1]) : null, conversation: parts?.[2] ?? null};
}

function unpack(base64url: string): string {
  try {
    return atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  } catch {
    return '';
  }
}
