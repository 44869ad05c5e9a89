import {useCallback} from 'preact/hooks';
import {type ActiveReading, nameRead} from '../../app/read-active-tab.ts';
import type {Id, Instant} from '../../relations/model.ts';
import {CheckText} from '../check/CheckText.tsx';
import {useTextCheck} from '../check/use-text-check.ts';
import {heard, queries, useLive} from '../data/queries.ts';

interface CheckViewProps {
  chosen: Id | null;
  read: ActiveReading | null;
  now: Instant;
}

/** Check a text, with the person in view as its reader where there is one. */
export function CheckView({chosen, read, now}: CheckViewProps) {
  const question = useCallback(async () => {
    if (chosen !== null) return queries.glance(chosen);
    const [only, ...others] = read ? await queries.peopleOf(read.aliases, nameRead(read)) : [];
    return only && others.length === 0 ? queries.glance(only.id) : null;
  }, [chosen, read]);
  const person = heard(useLive(question, [question]));
  const {check, dismiss} = useTextCheck(person?.personId ?? null);
  return <CheckText personName={person?.name ?? null} now={now} check={check} onDismiss={dismiss} />;
}
