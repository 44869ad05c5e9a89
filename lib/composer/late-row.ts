/** Looks for a message that the composer has told nothing more of: its line is slow, or the page was loaded anew. */
import type {PendingSend} from '../messages/model.ts';
import {delay} from './delay.ts';
import {givesClock, type OwnRow, ownRows, settledFirst} from './event-rows.ts';
import {sameWords} from './field-text.ts';
import {isNotOf} from './same-place.ts';

/** It is looked for often at first, then now and again. */
const SOON_MS = 10_000;
const SOON_EVERY_MS = 250;
const LATE_EVERY_MS = 1_000;
/** Where the site gives no clock, a row must stand this long: it may be a promise that fails. */
const STAND_MS = 1_500;
/** A message that the site words otherwise is known by its time alone, which must fit so well. */
const ALTERED_SLACK_MS = 5_000;
/** Where LinkedIn keeps dialogs and bubbles on its newer pages. */
const OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';

export interface Lookout {
  readonly document: Document;
  /** When to give up, epoch milliseconds. */
  readonly end: number;
  now(): number;
  /** Whether a message of this name stands for another press. */
  taken(urn: string): boolean;
  /** Whether a row stands in the conversation of the press. */
  isFrom(row: OwnRow): boolean;
}

/** @returns the row that the message left; null where none has shown until the end, or the signal ended it */
export async function rowFor(
  pending: PendingSend,
  {document, end, now, taken, isFrom}: Lookout,
  signal: AbortSignal,
): Promise<OwnRow | null> {
  const began = now();
  let standing = {urn: '', since: began};
  // Looked for once more when the end has come: the page may have slept until then, put away or with its machine.
  for (let at = began; !signal.aborted; at = now()) {
    const row = settledFirst(
      rowsOf(document).filter(each => isRowOf(each, pending) && !taken(each.urn) && isFrom(each)),
    );
    if (standing.urn !== (row?.urn ?? '')) standing = {urn: row?.urn ?? '', since: at};
    if (row && (row.at !== null || (at - standing.since >= STAND_MS && !hasClock(document)))) return row;
    if (at >= end) break;
    await delay(at - began < SOON_MS ? SOON_EVERY_MS : LATE_EVERY_MS, signal);
  }
  return null;
}

/** Whether the conversation of the press is on the page, so that a missing row means something. */
export function isInView({document, isFrom}: Pick<Lookout, 'document' | 'isFrom'>): boolean {
  return rowsOf(document).some(isFrom);
}

/**
 * What the site made of a message whose words nobody shows: an own row that it took at the time of the press, in the
 * same conversation, and that stands for no other press.
 */
export function alteredRow(pending: PendingSend, {document, taken}: Lookout): OwnRow | null {
  const isNear = (at: number | null) => at !== null && at >= pending.at - ALTERED_SLACK_MS;
  const rows = rowsOf(document).filter(
    ({urn, failed, at, conversation}) =>
      !failed && !taken(urn) && isNear(at) && conversation !== null && conversation === pending.conversation,
  );
  return rows.length === 1 ? (rows[0] ?? null) : null;
}

/** Whether a message with these words is on its way, for a press that has not been settled. */
export function isOnItsWay(
  pending: PendingSend,
  {document, taken, isFrom}: Omit<Lookout, 'end' | 'now'>,
): boolean {
  return rowsOf(document).some(each => isRowOf(each, pending) && !taken(each.urn) && isFrom(each));
}

function rootsOf(document: Document): ParentNode[] {
  const outlets = Array.from(document.querySelectorAll(OUTLET), outlet => outlet.shadowRoot ?? []).flat();
  return [document, ...outlets];
}

function rowsOf(document: Document): OwnRow[] {
  return rootsOf(document).flatMap(ownRows);
}

function hasClock(document: Document): boolean {
  return rootsOf(document).some(givesClock);
}

function isRowOf(row: OwnRow, pending: PendingSend): boolean {
  if (row.failed || pending.known.includes(row.urn) || isNotOf(row, pending)) return false;
  return sameWords(row.text, pending.text);
}
