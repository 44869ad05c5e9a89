/** Promises of one sentence; those that belong together become one. */

import type {Memo} from '../analysis.ts';
import type {SentenceLang} from '../text/language.ts';
import {type Clause, splitClauses} from './clauses.ts';
import {type DueDate, dueDates, dueDay} from './due.ts';
import {englishHead, englishPromise, type PromiseKind} from './english.ts';
import {ENGLISH_GOES_ON} from './english-words.ts';
import {INDONESIAN_GOES_ON, indonesianHead, indonesianPromise} from './indonesian.ts';

/** A sentence in its place; quotations and the like are blanked by as many other characters. */
export interface Passage {
  readonly start: number;
  readonly text: string;
  /** Where the sentence's promises are kept from one check to the next. */
  readonly memo?: Memo;
  /** Its language; without it, or mixed, both are tried. */
  readonly lang?: SentenceLang;
}

interface Promised extends Clause {
  readonly kind: PromiseKind;
  readonly dates: readonly DueDate[];
  readonly goesOn: boolean;
}

/** A promise before it is trimmed; offsets are those of the draft. */
export interface Found {
  start: number;
  end: number;
  due: string | null;
  kind: PromiseKind;
  sentence: number;
}

export interface Setting {
  readonly now: string | undefined;
  /** Whether the draft speaks to somebody younger. */
  readonly isToYounger: () => boolean;
  /** The sentence before. */
  readonly before: string;
}

/** What stands around a clause. Days are looked for only where something promises. */
class Surroundings {
  readonly sentence: string;
  readonly isQuestion: boolean;
  readonly isFirst: boolean;
  private readonly clause: string;
  private readonly setting: Setting;
  private known: DueDate[] | null = null;

  constructor(clause: string, sentence: string, isQuestion: boolean, isFirst: boolean, setting: Setting) {
    this.clause = clause;
    this.sentence = sentence;
    this.isQuestion = isQuestion;
    this.isFirst = isFirst;
    this.setting = setting;
  }

  get dates(): readonly DueDate[] {
    this.known ??= dueDates(this.clause, this.setting.now);
    return this.known;
  }

  get hasDay(): boolean {
    return this.dates.length > 0;
  }

  get dayFirst(): boolean {
    return (this.dates[0]?.start ?? 99) < 3;
  }

  get before(): string {
    return this.setting.before;
  }

  get isToYounger(): () => boolean {
    return this.setting.isToYounger;
  }
}

function judged(passage: Passage, clauses: readonly Clause[], setting: Setting): (Promised | null)[] {
  const sentence = passage.text;
  const isQuestion = /\?[\s"'”)]*$/.test(sentence);
  const result: (Promised | null)[] = [];
  for (const clause of clauses) {
    const lead = sentence.slice(0, clause.start);
    // "Sure thing, sending it tonight": a word of assent or a name does not count.
    const isFirst =
      result.length === 0 ||
      /(?:^\W*|[.!?]\s*)$/.test(lead) ||
      (result.at(-1) != null && /[,—–]\s*$/.test(lead)) ||
      (/[,—–]\s*$/.test(lead) && lead.trim().split(/\s+/).length <= 3);
    const around = new Surroundings(clause.text, sentence, isQuestion, isFirst, setting);
    const before = result.at(-1);
    const goesOn =
      before !== null &&
      before !== undefined &&
      /^(?:and|dan|&|then|lalu|,)/.test(clause.joint) &&
      (ENGLISH_GOES_ON.test(clause.text) || INDONESIAN_GOES_ON.test(clause.text)) &&
      !isQuestion;
    const kind =
      (passage.lang === 'id' ? null : englishPromise(clause.text, around)) ??
      (passage.lang === 'en' ? null : indonesianPromise(clause.text, around)) ??
      (goesOn ? 'promise' : null);
    if (kind === null) {
      result.push(null);
      continue;
    }
    result.push({...clause, kind, dates: fromHeadOn(around.dates, clause.text), goesOn});
  }
  return result;
}

/** Of several days those named after the promise is said, if there are any. */
function fromHeadOn(dates: readonly DueDate[], clause: string): readonly DueDate[] {
  if (dates.length < 2) return dates;
  const head = Math.max(englishHead(clause), indonesianHead(clause));
  const after = dates.filter(date => date.start >= head && date.dayNamed);
  return after.length > 0 ? after : dates;
}

/** A clause without a verb of its own that only says when: "Jumat sore", "by Friday at the latest". */
function saysWhen(clause: Clause, now: string | undefined): DueDate[] {
  if (clause.text.trim().split(/\s+/).length > 6) return [];
  return /\b(?:i|you|we|he|she|they|kamu|anda|dia|mereka|klien|client)\b/i.test(clause.text)
    ? []
    : dueDates(clause.text, now);
}

/** "I'm seeing Tom on Thursday and will ask him": the day of what one does is the day of the promise. */
function isGoneOnFrom(promise: Clause, lead: Clause): boolean {
  return (
    /^(?:and|dan|&|,?\s*sekalian)/.test(promise.joint) &&
    /^(?:will|sekalian|gonna)\b/i.test(
      promise.joint.endsWith('sekalian') ? 'sekalian' : promise.text.trim(),
    ) &&
    /\b(?:i|we|i['’]m|we['’]re|saya|aku|gue|gw|kami)\b/i.test(lead.text)
  );
}

/** Promises of one sentence, those that belong together joined. */
export function ofSentence(passage: Passage, index: number, setting: Setting): Found[] {
  const {now} = setting;
  const clauses = splitClauses(passage.text);
  const promised = judged(passage, clauses, setting);
  const found: Found[] = [];
  promised.forEach((promise, at) => {
    if (!promise) return;
    const lead = clauses[at - 1];
    const tail = clauses[at + 1];
    let due = dueDay(promise.dates);
    let {start, end} = promise;
    if (due === null && lead && promised.slice(0, at).every(one => one === null))
      due = dueDay(isGoneOnFrom(promise, lead) ? dueDates(lead.text, now) : saysWhen(lead, now));
    if (due === null && tail && !promised[at + 1] && /^(?:[,—–-]|and|dan|&)/.test(tail.joint)) {
      due = dueDay(saysWhen(tail, now));
      if (due !== null) end = tail.end;
    }
    const last = found.at(-1);
    const sameDay = /\b(?:the\s+same\s+day|hari\s+yang\s+sama)\b/i.test(promise.text);
    if (sameDay) due ??= last?.due ?? null;
    const joins = last && !sameDay && joinsBefore(last, promise, due, clauses, at, promised);
    start += passage.start;
    end += passage.start;
    if (last && joins) {
      last.end = end;
      last.due = leads(last) ? (due ?? last.due) : (last.due ?? due);
      if (last.kind === 'accept') last.start = start;
      if (leads(last) || last.kind === 'deadline')
        last.kind = promise.kind === 'deadline' || promise.kind === 'deliver' ? 'promise' : promise.kind;
    } else found.push({start, end, due, kind: promise.kind, sentence: index});
  });
  return found;
}

/** It leads to a promise and is none of its own where one follows. */
export const leads = (one: Found): boolean => one.kind === 'prepare' || one.kind === 'accept';

/** "…, Pak, …" parts nothing. */
const ADDRESSES =
  /^\s*(?:ya\s+)?(?:pak|bu|mas|mbak|mba|kak|bang|bro|sis|dok|prof|ya|guys|sir|madam)(?:\s+\w+)?\s*$/i;

function joinsBefore(
  last: Found,
  promise: Promised,
  due: string | null,
  clauses: readonly Clause[],
  at: number,
  promised: readonly (Promised | null)[],
): boolean {
  let before = at - 1;
  while (before > 0 && !promised[before] && ADDRESSES.test(clauses[before]?.text ?? '')) before--;
  if (!promised[before] && !leads(last)) return false;
  if (promise.kind === 'deliver') return true;
  if (due !== null && last.due !== null && due !== last.due) return false;
  // "… tomorrow, and I'll ring you once they're signed for": its own time.
  if (
    last.due !== null &&
    due === null &&
    !promise.goesOn &&
    /\b(?:once|when|after|as\s+soon\s+as|setelah|begitu|kalau)\b/i.test(promise.text)
  )
    return false;
  return (clauses[at]?.start ?? 0) - (clauses[before]?.end ?? 0) < 12;
}
