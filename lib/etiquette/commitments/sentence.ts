/** Promises of one sentence; those that belong together become one. */

import type {Memo} from '../analysis.ts';
import type {SentenceLang} from '../text/language.ts';
import {type Clause, splitClauses} from './clauses.ts';
import {type DueDate, dueDates, dueDay} from './due.ts';
import {englishHead, englishPromise, type PromiseKind} from './english.ts';
import {ENGLISH_CLUES} from './english-clues.ts';
import {ENGLISH_GOES_ON} from './english-words.ts';
import {INDONESIAN_GOES_ON, indonesianHead, indonesianPromise} from './indonesian.ts';
import {INDONESIAN_CLUES} from './indonesian-clues.ts';

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

/** What stands around a clause, each looked for when it is first asked for: most clauses ask for nothing. */
class Surroundings {
  readonly sentence: string;
  readonly isQuestion: boolean;
  readonly englishClues: {readonly clause: number; readonly sentence: number};
  readonly indonesianClues: number;
  private readonly clause: Clause;
  private readonly setting: Setting;
  /** What the clause before promised; undefined where there is none. */
  private readonly last: Promised | null | undefined;
  private known: DueDate[] | null = null;

  constructor(clause: Clause, said: Said, last: Promised | null | undefined, setting: Setting) {
    this.clause = clause;
    this.sentence = said.text;
    this.isQuestion = said.isQuestion;
    this.last = last;
    this.setting = setting;
    const {english, indonesian} = heldBy(clause.text, said);
    this.englishClues = {clause: english, sentence: said.english};
    this.indonesianClues = indonesian;
  }

  get dates(): readonly DueDate[] {
    this.known ??= dueDates(this.clause.text, this.setting.now);
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

  /** "Sure thing, sending it tonight": a word of assent or a name does not count. */
  get isFirst(): boolean {
    if (this.last === undefined) return true;
    const lead = this.sentence.slice(0, this.clause.start);
    return (
      /(?:^\W*|[.!?]\s*)$/.test(lead) ||
      (/[,—–]\s*$/.test(lead) && (this.last !== null || lead.trim().split(/\s+/).length <= 3))
    );
  }

  /** Whether the clause goes on with what the one before promises. */
  get goesOn(): boolean {
    const {text, joint} = this.clause;
    return (
      this.last !== null &&
      this.last !== undefined &&
      !this.isQuestion &&
      /^(?:and|dan|&|then|lalu|,)/.test(joint) &&
      (ENGLISH_GOES_ON.test(text) || INDONESIAN_GOES_ON.test(text))
    );
  }
}

/** A sentence with the clues that it holds; none of a language that it is not in. */
interface Said extends Held {
  readonly text: string;
  readonly lang: SentenceLang | undefined;
  readonly isQuestion: boolean;
}

interface Held {
  /** Bits of `ENGLISH_CLUES` and of `INDONESIAN_CLUES`. */
  readonly english: number;
  readonly indonesian: number;
}

function cluesIn(text: string, lang: SentenceLang | undefined): Held {
  return {
    english: lang === 'id' ? 0 : ENGLISH_CLUES.in(text),
    indonesian: lang === 'en' ? 0 : INDONESIAN_CLUES.in(text),
  };
}

/** The clues of a clause; those of its sentence where it is all of it. */
function heldBy(clause: string, said: Said): Held {
  return clause.length === said.text.length ? said : cluesIn(clause, said.lang);
}

function saidIn({text, lang}: Passage): Said {
  const isQuestion = text.includes('?') && /\?[\s"'”)]*$/.test(text);
  return {...cluesIn(text, lang), text, lang, isQuestion};
}

function kindOf(clause: string, {lang}: Said, around: Surroundings): PromiseKind | null {
  return (
    (lang === 'id' ? null : englishPromise(clause, around)) ??
    (lang === 'en' ? null : indonesianPromise(clause, around)) ??
    (around.goesOn ? 'promise' : null)
  );
}

function judged(said: Said, clauses: readonly Clause[], setting: Setting): (Promised | null)[] {
  const result: (Promised | null)[] = [];
  for (const clause of clauses) {
    const around = new Surroundings(clause, said, result.at(-1), setting);
    const kind = kindOf(clause.text, said, around);
    result.push(
      kind && {...clause, kind, dates: fromHeadOn(around.dates, clause.text), goesOn: around.goesOn},
    );
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
  const said = saidIn(passage);
  const found: Found[] = [];
  if (said.english === 0 && said.indonesian === 0) return found;
  const clauses = splitClauses(passage.text);
  const promised = judged(said, clauses, setting);
  if (promised.every(one => one === null)) return found;
  const {now} = setting;
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
