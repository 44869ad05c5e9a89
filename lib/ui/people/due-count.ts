import type {Today} from '../../app/queries.ts';

/** How many people and things wait today; what is promised for later in the week does not. */
export function dueCount({due, overdue, promised, feedback, day}: Today): number {
  return (
    due.length + overdue.length + promised.filter(promise => promise.due === day).length + feedback.length
  );
}
