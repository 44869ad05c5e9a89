/**
 * Did the message leave? A press is only an intent: the site may refuse it, fail, or take a new line for it.
 * What counts is what the page shows afterwards: the message among the sent ones, or an editor that was emptied
 * and offers nothing more to send.
 */
import {delay} from './delay.ts';
import {givesClock, newRow, type OwnRow} from './event-rows.ts';
import {readField, sameWords} from './field-text.ts';
import {type Composer, placeOf} from './place.ts';
import {isEnabled, isMessage, sendButton} from './press.ts';

/** The state of a composer at the moment of a press. */
export interface Press {
  readonly composer: Composer;
  readonly text: string;
  /** False for a plain Enter that may as well be a new line. */
  readonly certain: boolean;
  /** Whether a message of this name was there before, or stands for another press. */
  taken(urn: string): boolean;
}

export interface Evidence {
  /** The site's name of the message, where it shows one. */
  readonly urn: string | null;
}

const LOOK_EVERY_MS = 100;
/** Where the site gives no clock, a row, or an emptied editor, must stand this long without a failure. */
const STAND_MS = 1_500;
/** In a conversation that shows no rows yet, an emptied editor alone waits this long for one. */
const ROW_MS = 6_000;
const GIVE_UP_MS = 12_000;

/** What was seen so far of one press; times by `performance.now()`. */
export interface Seen {
  row: number | null;
  emptied: number | null;
}

/** `failed`: the page shows that the message did not leave. `unknown`: nothing has shown it yet, either way. */
export type Verdict = Evidence | 'failed' | 'unknown';

/**
 * @param seen is kept up to date while it looks
 * @returns what the page shows of the message within a few seconds of the press
 */
export async function confirmSent(press: Press, seen: Seen, signal: AbortSignal): Promise<Verdict> {
  const began = performance.now();
  for (let now = began; now - began < GIVE_UP_MS; now = performance.now()) {
    await delay(LOOK_EVERY_MS, signal);
    if (signal.aborted) return 'unknown';
    const verdict = look(press, seen, now);
    if (verdict !== 'wait') return verdict;
  }
  return 'unknown';
}

function look(press: Press, seen: Seen, now: number): Evidence | 'failed' | 'wait' {
  const {container} = press.composer;
  const row = newRow(container, press.text, press.taken);
  if (row) return judgeRow(row, seen, now, givesClock(container));
  const hasLeft = seen.emptied !== null || seen.row !== null;
  const state = editorState(press, hasLeft);
  if (state === 'emptied') seen.emptied ??= now;
  // The words came back after they were gone: the site could not send them.
  if (state === 'same' && hasLeft) return 'failed';
  if (!press.certain && state === 'changed' && !hasLeft) return 'failed';
  return seen.emptied !== null && now - seen.emptied >= patienceWith(press.composer) ? {urn: null} : 'wait';
}

/**
 * How long an emptied editor alone must stand. A conversation that shows what the site has taken is waited for; one
 * that was left shows nothing more.
 */
function patienceWith(composer: Composer): number {
  const {container} = composer;
  if (!isMessage(composer)) return STAND_MS;
  return container.isConnected && givesClock(container) ? Number.POSITIVE_INFINITY : ROW_MS;
}

/** A name with the site's own clock in it was given by the site; any other may be a promise that fails. */
function judgeRow(row: OwnRow, seen: Seen, now: number, clocked: boolean): Evidence | 'failed' | 'wait' {
  if (row.failed) return 'failed';
  seen.row ??= now;
  if (row.at !== null) return row;
  return !clocked && now - seen.row >= STAND_MS ? row : 'wait';
}

/** `emptied`: nothing left and nothing to press; `busy`: empty, but the button still offers to send. */
function editorState(press: Press, wasEmptied: boolean): 'emptied' | 'busy' | 'same' | 'changed' {
  const composer = standing(press.composer);
  if (!composer) return press.certain ? 'emptied' : 'changed';
  const {text} = readField(composer);
  // A plain Enter adds a line feed; a site that could not send puts back the words, perhaps trimmed.
  if (text === press.text || (wasEmptied && sameWords(text, press.text))) return 'same';
  if (text.trim() !== '') return 'changed';
  return composer.place !== 'other' && isEnabled(sendButton(composer)) ? 'busy' : 'emptied';
}

/** The composer, or the one that the site has drawn in its stead. */
function standing(composer: Composer): Composer | null {
  if (composer.element.isConnected) return composer;
  if (!composer.container.isConnected) return null;
  const selector = composer.kind === 'textarea' ? 'textarea' : '[contenteditable="true"]';
  const element = composer.container.querySelector<HTMLElement>(selector);
  return element && placeOf({kind: composer.kind, element});
}
