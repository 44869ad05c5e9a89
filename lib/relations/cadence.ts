import {addDays, dayOf} from './day.ts';
import type {Day, Instant, Person} from './model.ts';

/**
 * The day on which the next contact is due: the day of the last interaction (when it happened, not when it was
 * typed) plus the cadence. Somebody never contacted counts from the day on which they were saved. A time of
 * space that the person asked for pushes the day to its end.
 *
 * @returns null where no cadence is set
 */
export function nextDue(
  person: Pick<Person, 'cadenceDays' | 'createdAt' | 'boundaries'>,
  lastAt: Instant | null,
): Day | null {
  if (person.cadenceDays === null) return null;
  const due = addDays(dayOf(lastAt ?? person.createdAt), person.cadenceDays);
  const {spaceUntil} = person.boundaries;
  return spaceUntil !== null && spaceUntil > due ? spaceUntil : due;
}
