/** Promises of one sentence; those that belong together become one. */
import {type Clause, splitClauses} from './clauses.ts';
import {type DueDate, dueDay} from './due.ts';
import {dueAfter, dueBefore} from './due-beside.ts';
import {englishHead, englishPromise} from './english.ts';
import {mayPromiseInEnglish} from './english-clues.ts';
import {indonesianPromise} from './indonesian.ts';
import {mayPromiseInIndonesian} from './indonesian-clues.ts';
import {indonesianHead} from './indonesian-frames.ts';
import type {Found, Parts, Passage, Promised, PromiseKind, Setting} from './model.ts';
import {joinsBefore, leads} from './one-promise.ts';
import {type Said, Surroundings, saidIn} from './surroundings.ts';

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

/** Joins a promise to the one before it, of which it is a part. */
function join(last: Found, {kind}: Promised, due: string | null, start: number, end: number): void {
  last.end = end;
  last.due = leads(last) ? (due ?? last.due) : (last.due ?? due);
  if (last.kind === 'accept') last.start = start;
  if (leads(last) || last.kind === 'deadline')
    last.kind = kind === 'deadline' || kind === 'deliver' ? 'promise' : kind;
}

const SAME_DAY = /\b(?:the\s+same\s+day|hari\s+yang\s+sama)\b/i;

/** Promises of one sentence, those that belong together joined. */
export function ofSentence(passage: Passage, index: number, setting: Setting): Found[] {
  const said = saidIn(passage);
  const found: Found[] = [];
  if (!mayPromiseInEnglish(said.english) && !mayPromiseInIndonesian(said.indonesian)) return found;
  const clauses = splitClauses(passage.text);
  const parts: Parts = {clauses, promised: judged(said, clauses, setting)};
  if (parts.promised.every(one => one === null)) return found;
  parts.promised.forEach((promise, at) => {
    if (!promise) return;
    let due = dueDay(promise.dates) ?? dueBefore(parts, at, setting.now);
    const after = due === null ? dueAfter(parts, at, setting.now) : null;
    due ??= after?.due ?? null;
    const last = found.at(-1);
    const sameDay = SAME_DAY.test(promise.text);
    if (sameDay) due ??= last?.due ?? null;
    const start = promise.start + passage.start;
    const end = (after?.end ?? promise.end) + passage.start;
    if (last && !sameDay && joinsBefore(last, promise, due, parts, at)) join(last, promise, due, start, end);
    else found.push({start, end, due, kind: promise.kind, sentence: index});
  });
  return found;
}
