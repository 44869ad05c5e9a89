import type {DraftContext} from '../etiquette/report.ts';
import {dayOf, daysBetween} from './day.ts';
import type {Dealings} from './glance.ts';
import type {Ask, Boundaries, Instant, Interaction, Person, Told} from './model.ts';

/** Messages older than this do not make the next one a nudge. */
const RECENT_DAYS = 14;
const MESSAGES: ReadonlySet<Interaction['channel']> = new Set(['social', 'email']);

type PersonContext = NonNullable<DraftContext['person']>;

/**
 * What `check` is told about the reader of a draft and about oneself.
 *
 * @param person null for somebody who is not saved: then only the name is known
 * @param dealings interactions newest first
 * @param heardAt when the person last wrote in the conversation that the page shows; null where it shows no such thing
 * @param now the instant at which the draft is written
 */
export function draftContext(
  person: Person | null,
  name: string | null,
  dealings: Dealings & {readonly asks: readonly Ask[]},
  me: {readonly offers: readonly string[]; readonly told: readonly Told[]},
  heardAt: Instant | null,
  now: Instant,
): DraftContext {
  const told = [...(person?.told ?? []), ...me.told];
  return {
    person: person
      ? personContext(person, dealings, heardAt, now)
      : strangerContext(name, dealings, heardAt, now),
    me: {offers: me.offers, told},
  };
}

function strangerContext(
  name: string | null,
  {interactions}: Dealings,
  heardAt: Instant | null,
  now: Instant,
): PersonContext {
  const unansweredSent = unanswered(interactions, heardAt, now);
  return {
    ...(name ? {name} : {}),
    ...(unansweredSent > 0 ? {unansweredSent} : {}),
    ...(unansweredSent > 0 || heardAt !== null ? {firstContact: false} : {}),
  };
}

function personContext(
  person: Person,
  {interactions, favors, asks, commitments, feedback}: Dealings & {readonly asks: readonly Ask[]},
  heardAt: Instant | null,
  now: Instant,
): PersonContext {
  const today = dayOf(now);
  const past = interactions.filter(i => i.at <= now);
  const lastAt = latest(past[0]?.at ?? null, heardAt);
  const favorsOf = (direction: 'given' | 'received') =>
    favors.filter(f => f.direction === direction && f.kind !== 'thanks').length;
  return {
    name: person.name,
    firstContact: lastAt === null,
    needs: person.needs,
    favorsGiven: favorsOf('given'),
    favorsReceived: favorsOf('received'),
    asksOpen: asks.filter(ask => ask.direction === 'out' && ask.status === 'open').length,
    ...(lastAt === null ? {} : {daysSinceContact: Math.max(0, daysBetween(dayOf(lastAt), today))}),
    unansweredSent: unanswered(past, heardAt, now),
    overdueCommitments: commitments.flatMap(({text, due, status}) =>
      status === 'open' && due !== null && due < today ? [{text, due}] : [],
    ),
    feedbackOwed: feedback.filter(loop => loop.status === 'open').map(({kind, about}) => ({kind, about})),
    boundaries: boundariesContext(person.boundaries),
  };
}

function boundariesContext({topics, channels, quietHours, timeZone, spaceUntil}: Boundaries) {
  return {
    topics,
    channels,
    ...(quietHours ? {quietHours} : {}),
    ...(timeZone ? {timeZone} : {}),
    ...(spaceUntil ? {spaceUntil} : {}),
  };
}

function latest(one: Instant | null, other: Instant | null): Instant | null {
  return one !== null && other !== null ? Math.max(one, other) : (one ?? other);
}

/** Own messages of the last days since the person was last heard from, here or in the conversation. */
function unanswered(newestFirst: readonly Interaction[], heardAt: Instant | null, now: Instant): number {
  let count = 0;
  for (const interaction of newestFirst) {
    if (interaction.direction !== 'out' || (heardAt !== null && interaction.at <= heardAt)) break;
    if (daysBetween(dayOf(interaction.at), dayOf(now)) > RECENT_DAYS) break;
    if (MESSAGES.has(interaction.channel)) count++;
  }
  return count;
}
