/** The day that a clause beside the promise names. */
import type {Clause} from './clauses.ts';
import {type DueDate, dueDates, dueDay} from './due.ts';
import type {Parts} from './model.ts';

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

/** The day that the clause before names, where nothing before promises. */
export function dueBefore({clauses, promised}: Parts, at: number, now: string | undefined): string | null {
  const [lead, promise] = [clauses[at - 1], clauses[at]];
  if (!lead || !promise || promised.slice(0, at).some(one => one !== null)) return null;
  return dueDay(isGoneOnFrom(promise, lead) ? dueDates(lead.text, now) : saysWhen(lead, now));
}

/** The day that the clause after names, with where it ends; null where it names none or promises itself. */
export function dueAfter(
  {clauses, promised}: Parts,
  at: number,
  now: string | undefined,
): {due: string; end: number} | null {
  const tail = clauses[at + 1];
  if (!tail || promised[at + 1] || !/^(?:[,—–-]|and|dan|&)/.test(tail.joint)) return null;
  const due = dueDay(saysWhen(tail, now));
  return due === null ? null : {due, end: tail.end};
}
