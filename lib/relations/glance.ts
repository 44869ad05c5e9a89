import {nextDue} from './cadence.ts';
import type {Commitment, Favor, FeedbackLoop, Glance, Interaction, Person} from './model.ts';

/** All that is kept about one person beside the person. */
export interface Dealings {
  /** Newest first; at least the last five. */
  readonly interactions: readonly Interaction[];
  readonly favors: readonly Favor[];
  readonly commitments: readonly Commitment[];
  readonly feedback: readonly FeedbackLoop[];
}

const RECENT = 5;

/** Thanks are courtesy, not a favor that shifts the balance. */
function favorsOf(favors: readonly Favor[], direction: Favor['direction']): number {
  return favors.filter(favor => favor.direction === direction && favor.kind !== 'thanks').length;
}

/** What popup and overlay show of a person. */
export function glanceOf(person: Person, dealings: Dealings): Glance {
  const last = dealings.interactions[0];
  return {
    personId: person.id,
    name: person.name,
    headline: person.fields.headline?.value ?? null,
    location: person.fields.location?.value ?? null,
    cadenceDays: person.cadenceDays,
    last: last ? {at: last.at, channel: last.channel} : null,
    next: nextDue(person, last?.at ?? null),
    favorsGiven: favorsOf(dealings.favors, 'given'),
    favorsReceived: favorsOf(dealings.favors, 'received'),
    commitments: openCommitments(dealings.commitments),
    feedback: dealings.feedback
      .filter(loop => loop.status === 'open')
      .map(({id, kind, about, since}) => ({id, kind, about, since})),
    needs: person.needs,
    boundaries: person.boundaries,
    recent: dealings.interactions.slice(0, RECENT),
  };
}

/** Open commitments, the soonest due first, those without a day last. */
function openCommitments(commitments: readonly Commitment[]): Glance['commitments'] {
  const order = (c: Commitment) => c.due ?? '9999-12-31';
  return commitments
    .filter(c => c.status === 'open')
    .toSorted((a, b) => order(a).localeCompare(order(b)) || a.at - b.at)
    .map(({id, text, due}) => ({id, text, due}));
}
