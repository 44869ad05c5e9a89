/** Which clauses of a sentence make one promise. */
import type {Found, Parts, Promised} from './model.ts';

/** It leads to a promise and is none of its own where one follows. */
export const leads = (one: Found): boolean => one.kind === 'prepare' || one.kind === 'accept';

/** "…, Pak, …" parts nothing. */
const ADDRESSES =
  /^\s*(?:ya\s+)?(?:pak|bu|mas|mbak|mba|kak|bang|bro|sis|dok|prof|ya|guys|sir|madam)(?:\s+\w+)?\s*$/i;

/** Whether the promise of the clause at `at`, due then, belongs to the one found before it. */
export function joinsBefore(
  last: Found,
  promise: Promised,
  due: string | null,
  {clauses, promised}: Parts,
  at: number,
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
