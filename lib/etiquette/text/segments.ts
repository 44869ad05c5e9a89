/** A message cut into sentences, so that each can be analysed, and kept, on its own. */

import type {Zone} from './zones.ts';

/** One sentence of the original text, with the stretches in it that patterns do not read. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** Zones inside the segment, relative to its start; empty for most. */
  readonly zones: readonly Zone[];
}

const NONE: readonly Zone[] = [];
const ABBREVIATION =
  /(?:^|[\s(.])(?:mr|mrs|ms|dr|drs|prof|st|sr|jr|tel|hal|tgl|jl|jln|yth|bpk|sdr|sdri|dll|dst|dsb|ttd|a\.?n|u\.?p|e\.?g|i\.?e|etc|vs|approx|dept|inc|ltd|co|kec|kel|kab|ir|h|hj|ust|s\.?kom|s\.?e|s\.?h|m\.?m|[a-z])\.$/i;

function isWhite(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0;
}

/** Whether at most five letters stand before an offset; longer words are no abbreviations. */
function isAfterShortWord(text: string, at: number): boolean {
  for (let index = at - 1; index >= at - 6; index--) {
    const code = text.charCodeAt(index) | 32;
    if (!(code >= 97 && code <= 122)) return true;
  }
  return false;
}

/** Offset after the sentence end that begins at `at` (a full stop, question or exclamation mark), or -1. */
function sentenceEnd(text: string, at: number, limit: number): number {
  let end = at + 1;
  while (end < limit) {
    const code = text.charCodeAt(end);
    const goesOn =
      code === 46 ||
      code === 33 ||
      code === 63 ||
      code === 34 ||
      code === 39 ||
      code === 41 ||
      code === 0x201d ||
      code === 0x2019;
    if (!goesOn) break;
    end++;
  }
  if (end < limit && !isWhite(text.charCodeAt(end))) return -1;
  if (text.charCodeAt(at) === 46 && end === at + 1 && isAfterShortWord(text, at)) {
    if (ABBREVIATION.test(text.slice(Math.max(0, at - 7), end))) return -1;
  }
  return end;
}

/** Whether a stretch holds nothing but full stops, as in a row of dots. */
function isOnlyStops(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (text.charCodeAt(index) !== 46) return false;
  return true;
}

function pushSegment(text: string, from: number, to: number, zones: readonly Zone[], out: Segment[]): void {
  let start = from;
  let end = to;
  while (start < end && isWhite(text.charCodeAt(start))) start++;
  while (end > start && isWhite(text.charCodeAt(end - 1))) end--;
  if (start === end || isOnlyStops(text, start, end)) return;
  const inside =
    zones.length === 0
      ? NONE
      : zones
          .filter(zone => zone.start < end && zone.end > start)
          .map(zone => ({...zone, start: zone.start - start, end: zone.end - start}));
  if (inside.length === 1 && (inside[0] as Zone).start <= 0 && (inside[0] as Zone).end >= end - start) {
    if ((inside[0] as Zone).kind !== 'quotation') return;
  }
  out.push({start, end, zones: inside});
}

const STOPPED_QUOTATION = /[.!?]["'\u201d\u2019\u00bb]$/;

/** Finds line ends and stops from offsets that never fall; each sign is looked for on its own, which engines do fastest. */
class Stops {
  private readonly text: string;
  private readonly signs = ['.', '\n', '?', '!'];
  private readonly next = [-1, -1, -1, -1];

  constructor(text: string) {
    this.text = text;
  }

  /** Offset of the next line end or stop from an offset on; the text's length where there is none. */
  from(offset: number): number {
    const {text, signs, next} = this;
    let first = text.length;
    for (let index = 0; index < signs.length; index++) {
      let at = next[index] as number;
      if (at < offset) {
        at = text.indexOf(signs[index] as string, offset);
        if (at < 0) at = text.length;
        next[index] = at;
      }
      if (at < first) first = at;
    }
    return first;
  }
}

function isBarrier(zone: Zone): boolean {
  return zone.kind === 'reply' || zone.kind === 'signature' || zone.kind === 'code';
}

/** Whether a quotation ends its sentence: it holds the full stop, and a new sentence begins after it. */
function endsSentence(text: string, zone: Zone): boolean {
  if (zone.kind !== 'quotation' || !STOPPED_QUOTATION.test(text.slice(zone.end - 2, zone.end))) return false;
  return /^\s+[A-Z]/.test(text.slice(zone.end, zone.end + 3));
}

/**
 * Cuts a message into sentences; lines end sentences. What lies wholly in a reply, code or signature is left out.
 * @param zones the zones of the whole text, in order.
 */
export function segment(text: string, zones: readonly Zone[]): Segment[] {
  const out: Segment[] = [];
  let start = 0;
  let zoneIndex = 0;
  let here: Zone[] = [];
  const stops = new Stops(text);
  let at = stops.from(0);
  for (;;) {
    const zone = zones[zoneIndex];
    if (zone && zone.start <= at) {
      zoneIndex++;
      if (isBarrier(zone) || endsSentence(text, zone)) {
        const isLeftOut = isBarrier(zone);
        pushSegment(text, start, isLeftOut ? zone.start : zone.end, isLeftOut ? here : [...here, zone], out);
        here = [];
        start = zone.end;
      } else here.push(zone);
      if (at < zone.end) at = stops.from(zone.end);
      continue;
    }
    if (at === text.length) break;
    const limit = zone ? Math.min(zone.start, text.length) : text.length;
    const end = text.charCodeAt(at) === 10 ? at : sentenceEnd(text, at, limit);
    if (end >= 0) {
      pushSegment(text, start, end, here, out);
      here = [];
      start = end;
    }
    at = stops.from(Math.max(at + 1, end));
  }
  pushSegment(text, start, text.length, here, out);
  return out;
}
