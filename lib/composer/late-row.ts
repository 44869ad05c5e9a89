/** Looks for a message that the composer has told nothing more of: its line is slow, or the page was loaded anew. */
import type {PendingSend} from '../messages/protocol.ts';
import {delay} from './delay.ts';
import {type OwnRow, ownRows} from './event-rows.ts';
import {sameWords} from './field-text.ts';

/** It is looked for often at first, then now and again. */
const SOON_MS = 10_000;
const SOON_EVERY_MS = 250;
const LATE_EVERY_MS = 1_000;
/** A row without the site's own clock must stand this long: it may be a promise that fails. */
const STAND_MS = 1_500;
/** The site's clock and ours may differ by this much. */
const CLOCK_SLACK_MS = 60_000;
/** Where LinkedIn keeps dialogs and bubbles on its newer pages. */
const OUTLET = '#interop-outlet, [data-testid="interop-shadowdom"]';

export interface Lookout {
  readonly document: Document;
  /** When to give up, epoch milliseconds. */
  readonly end: number;
  now(): number;
  /** Whether a message of this name stands for another press. */
  taken(urn: string): boolean;
}

/** @returns the row that the message left; null where none has shown until the end, or the signal ended it */
export async function rowFor(
  pending: PendingSend,
  {document, end, now, taken}: Lookout,
  signal: AbortSignal,
): Promise<OwnRow | null> {
  const began = now();
  let standing = {urn: '', since: began};
  for (let at = began; at < end && !signal.aborted; at = now()) {
    const row = rowsOf(document).find(each => isRowOf(each, pending) && !taken(each.urn));
    if (standing.urn !== (row?.urn ?? '')) standing = {urn: row?.urn ?? '', since: at};
    if (row && (row.at !== null || at - standing.since >= STAND_MS)) return row;
    await delay(at - began < SOON_MS ? SOON_EVERY_MS : LATE_EVERY_MS, signal);
  }
  return null;
}

/** Whether the conversation of the press is on the page, so that a missing row means something. */
export function isInView(document: Document, {conversation}: PendingSend): boolean {
  return rowsOf(document).some(row => row.conversation === conversation);
}

function rowsOf(document: Document): OwnRow[] {
  const outlets = Array.from(document.querySelectorAll(OUTLET), outlet => outlet.shadowRoot ?? []).flat();
  return [document, ...outlets].flatMap(ownRows);
}

function isRowOf(row: OwnRow, pending: PendingSend): boolean {
  if (row.failed || pending.known.includes(row.urn) || !sameWords(row.text, pending.text)) return false;
  if (row.at !== null && row.at < pending.at - CLOCK_SLACK_MS) return false;
  return !row.conversation || !pending.conversation || row.conversation === pending.conversation;
}
