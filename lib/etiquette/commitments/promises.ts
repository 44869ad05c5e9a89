/** Finds what the writer commits to do, with the day it is due. */
import type {FoundCommitment} from '../report.ts';
import {advertises} from './advertising.ts';
import {dueDates, dueDay} from './due.ts';
import {TO_YOUNGER} from './indonesian.ts';
import type {Found, Passage, Setting} from './model.ts';
import {leads} from './one-promise.ts';
import {ofSentence} from './sentence.ts';

const AGREES = /\b(?:works|suits|is\s+fine|it\s+is|sounds\s+good|bisa|oke?|boleh|cocok|deal)\b/i;
const MEETS =
  /\b(?:be\s+there|come|meet|see\s+you|join|bring|call|hadir|datang|dateng|jemput|tunggu|telepon|telpon|ketemu|merapat)\b/i;
/** What says how or when the thing just promised will arrive. */
const SAME_THING =
  /^(?:(?:paling\s+lambat|sebelum|by|before|on|within|in|give|allow)\b|(?:they|it|that)['’]?ll\b|you['’]ll\s+(?:have|get|hear)|i['’]ll\s+(?:be\s+in\s+touch|let\s+you\s+know|get\s+back|report\s+back))/i;

/** What opens a sentence that only says when. */
const SAYS_WHEN =
  /^(?:paling\s+(?:lambat|telat)|maksimal|maks|sebelum|sekitar|by|before|around|probably|hopefully|latest|at\s+the\s+latest)\b/i;

/** "Foto menyusul. Paling lambat Minggu.": the sentence after a promise without a day may be nothing but the day. */
function withDayAfter(
  found: readonly Found[],
  passages: readonly Passage[],
  now: string | undefined,
): readonly Found[] {
  return found.map((one, at) => {
    const next = passages[one.sentence + 1];
    if (one.due !== null || !next || (found[at + 1]?.sentence ?? Infinity) <= one.sentence + 1) return one;
    if (!SAYS_WHEN.test(next.text) || next.text.split(/\s+/).length > 6) return one;
    const due = dueDay(dueDates(next.text, now));
    return due === null ? one : {...one, due, end: next.start + next.text.length};
  });
}

/** Joins a promise with the sentence that prepares it or says when. */
function acrossSentences(
  found: readonly Found[],
  passages: readonly Passage[],
  now: string | undefined,
): Found[] {
  const joined: Found[] = [];
  for (const next of found) {
    const passage = passages[next.sentence];
    const last = joined.at(-1);
    const text = passage?.text.slice(next.start - passage.start, next.end - passage.start) ?? '';
    const follows = last !== undefined && last.sentence === next.sentence - 1 && last.due === null;
    const sameThing =
      last &&
      follows &&
      (leads(last) ||
        next.kind === 'deliver' ||
        next.kind === 'deadline' ||
        SAME_THING.test(text) ||
        (dueDates(text, now)[0]?.start ?? 99) < 3);
    if (last && sameThing) {
      if (last.kind === 'accept') last.start = next.start;
      last.end = next.end;
      last.due = next.due;
      last.kind = 'promise';
      last.sentence = next.sentence;
      continue;
    }
    if (next.kind === 'deadline') continue;
    const before = passages[next.sentence - 1];
    const meets = passage && before && MEETS.test(text) && AGREES.test(before.text);
    if (before && meets && !dueDates(text, now).some(date => date.dayNamed)) {
      const agreed = dueDates(before.text, now).filter(date => date.dayNamed);
      if (agreed.length > 0) {
        joined.push({...next, start: before.start, due: dueDay(agreed)});
        continue;
      }
    }
    joined.push({...next});
  }
  return joined;
}

const LEAD_IN =
  /^(?:(?:ok(?:e|ay|ey)?|sip|siap|baik|noted|sure|yes|ya|thanks|thank\s+you|deal|wait|great|guys|can\s+do|maaf|sorry|tenang|gampang|nggih|pak|bu|mas|mbak|mba|kak|bro|bli|dok|understood|perfect)\b[\s,.!]*)+/i;

/** Without greeting words before it and punctuation after it. */
function trimmed(text: string, start: number, end: number): {start: number; end: number} {
  const lead = LEAD_IN.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = lead < end - start && lead > 0 ? start + lead : start;
  const own = text.slice(from, end);
  const head = own.length - own.trimStart().length;
  return {start: from + head, end: from + own.replace(/[\s.!?,;:]+$/, '').length};
}

/** What one sentence promises, kept for as long as the checker keeps the sentence. */
export interface KeptPromises {
  /** The minute; days resolve to it. */
  readonly minute: string | undefined;
  readonly before: string;
  /** Whether the draft speaks to somebody younger, where the sentence's promises hang on it. */
  readonly toYounger: boolean | null;
  readonly found: readonly Found[];
}
/** What promises nothing, whatever stands around it. */
const ALONE: KeptPromises = {minute: undefined, before: '', toYounger: null, found: []};

/** What a sentence's promises hang on beside its own words. */
interface Around {
  readonly now: string | undefined;
  readonly minute: string | undefined;
  readonly isToYounger: () => boolean;
}

function holds(known: KeptPromises, before: string, {minute, isToYounger}: Around): boolean {
  return (
    known === ALONE ||
    (known.minute === minute &&
      known.before === before &&
      (known.toYounger === null || known.toYounger === isToYounger()))
  );
}

/** What a sentence may ask about its draft, noting whether it did. */
class Asking implements Setting {
  toYounger: boolean | null = null;
  hasAsked = false;
  private readonly around: Around;
  private readonly sentenceBefore: string;

  constructor(around: Around, before: string) {
    this.around = around;
    this.sentenceBefore = before;
  }

  get now(): string | undefined {
    this.hasAsked = true;
    return this.around.now;
  }

  get before(): string {
    this.hasAsked = true;
    return this.sentenceBefore;
  }

  readonly isToYounger = (): boolean => {
    this.hasAsked = true;
    this.toYounger = this.around.isToYounger();
    return this.toYounger;
  };
}

function promisesAnew(passage: Passage, before: string, around: Around): KeptPromises {
  const asking = new Asking(around, before);
  const found = ofSentence({...passage, start: 0}, 0, asking);
  if (found.length === 0 && !asking.hasAsked) return ALONE;
  return {minute: around.minute, before, toYounger: asking.toYounger, found};
}

function promisesOf(passage: Passage, before: string, around: Around): readonly Found[] {
  const {memo} = passage;
  const known = memo?.promises;
  if (known && holds(known, before, around)) return known.found;
  const fresh = promisesAnew(passage, before, around);
  if (memo) memo.promises = fresh;
  return fresh.found;
}

/** Promises of all sentences, with the places that they have in the draft. */
function foundIn(passages: readonly Passage[], around: Around): Found[] {
  const found: Found[] = [];
  let before = '';
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index] as Passage;
    for (const one of promisesOf(passage, before, around)) {
      const {start} = passage;
      found.push({...one, start: one.start + start, end: one.end + start, sentence: index});
    }
    before = passage.text;
  }
  return found;
}

/**
 * What the writer commits to do.
 * @param text the draft's own text, for the spans
 * @param passages its sentences in order, quotations and quoted replies blanked or left out
 * @param now ISO time with offset; without it no day is resolved
 */
export function promisesIn(text: string, passages: readonly Passage[], now?: string): FoundCommitment[] {
  let younger: boolean | null = null;
  const isToYounger = (): boolean => {
    younger ??= TO_YOUNGER.test(text);
    return younger;
  };
  const found = foundIn(passages, {now, minute: now?.slice(0, 16), isToYounger});
  if (found.length === 0 || advertises(text, passages)) return [];
  return acrossSentences(withDayAfter(found, passages, now), passages, now)
    .filter(one => one.kind !== 'deliver' || one.due !== null)
    .map(one => {
      const span = trimmed(text, one.start, one.end);
      return {...span, text: text.slice(span.start, span.end), due: one.due};
    });
}
