import {useLayoutEffect, useState} from 'preact/hooks';
import {createQueries, subscribe} from '../../app/queries.ts';
import type {Answer} from '../../messages/protocol.ts';
import {openDatabase} from '../../store/database.ts';

/** What our own pages read, without waking the worker; opened at the first question. */
export const queries = createQueries(openDatabase());

/**
 * The answer to a question, and its next one whenever what it was read from changes.
 *
 * @param deps what the question is made of: when one of them changes, it is asked anew
 * @returns null until there is a first answer
 */
export function useLive<T>(question: () => Promise<T>, deps: readonly unknown[]): Answer<T> | null {
  const [last, setLast] = useState<{deps: readonly unknown[]; answer: Answer<T>} | null>(null);
  // Before the paint, not after it: the popup is measured by when it shows something.
  useLayoutEffect(() => subscribe(question, answer => setLast({deps, answer})), deps);
  // An answer to the question before this one is no answer: it may be about somebody else.
  const current = last?.deps.every((dep, i) => Object.is(dep, deps[i]));
  return current ? (last?.answer ?? null) : null;
}

/** Where a failure has its own place on the screen, the rest only needs the value. */
export function heard<T>(answer: Answer<T> | null): T | null {
  return answer?.ok ? answer.value : null;
}
