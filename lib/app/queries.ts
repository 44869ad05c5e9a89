/**
 * What popup and dashboard read, straight from IndexedDB, so that they are drawn without waking the worker. Writes
 * go to the worker by `lib/messages/ask.ts`.
 */

import type {Dismissal, Me} from '../messages/model.ts';
import type {Answer} from '../messages/protocol.ts';
import {type StorageState, storageState} from '../platform/persistence.ts';
import type {
  Alias,
  Ask,
  Commitment,
  Favor,
  FeedbackLoop,
  Glance,
  Id,
  Interaction,
  Person,
  PersonRow,
} from '../relations/model.ts';
import type {Database} from '../store/database.ts';
import {readGlance} from '../store/dealings.ts';
import {peopleByAliases} from '../store/find-people.ts';
import {timelineRange} from '../store/last-interaction.ts';
import {listPeople, type PeopleQuestion, personRow} from '../store/list-people.ts';
import {liveQuery} from '../store/live-query.ts';
import {plainInteraction, plainPerson, type TrashRow} from '../store/rows.ts';
import {readSeenLately, type Seen} from '../store/seen-lately.ts';
import {readToday, readUndated, type Today, type Undated} from '../store/today.ts';
import {readMe} from './draft-context.ts';
import {KEPT_MS} from './expire.ts';
import {answered, failureAnswer} from './refusal.ts';

export type {PeopleQuestion, Seen, StorageState, Today, TrashRow, Undated};

/** One person with all that is kept about them. */
export interface PersonPage {
  readonly person: Person;
  readonly glance: Glance;
  readonly favors: readonly Favor[];
  readonly asks: readonly Ask[];
  readonly commitments: readonly Commitment[];
  readonly feedback: readonly FeedbackLoop[];
}

export interface Queries {
  /**
   * Saved people whom any of the aliases names; two or more is a question for the user (`person.merge`). `name` is
   * what the page calls the person, where it shows one.
   */
  peopleOf(aliases: readonly Alias[], name?: string): Promise<readonly PersonRow[]>;
  glance(personId: Id): Promise<Glance | null>;
  /** Somebody saved, with where each field comes from. */
  saved(personId: Id): Promise<Person | null>;
  people(question: PeopleQuestion): Promise<readonly PersonRow[]>;
  peopleCount(): Promise<number>;
  person(personId: Id): Promise<PersonPage | null>;
  /** Newest first, older than `before` where given: pages of a long life. */
  timeline(personId: Id, limit: number, before?: number): Promise<readonly Interaction[]>;
  today(now: number): Promise<Today>;
  /** Open promises without a day, the oldest first, some of them. */
  undated(): Promise<Undated>;
  /** People whose profiles were visited and who are not saved, the last first. */
  seenLately(now: number): Promise<readonly Seen[]>;
  trash(): Promise<readonly TrashRow[]>;
  me(): Promise<Me>;
  dismissals(): Promise<readonly Dismissal[]>;
  /** The backup file's text. */
  backup(): Promise<string>;
  storage(): Promise<StorageState>;
}

const TRASH_SHOWN = 200;

export function createQueries(db: Database): Queries {
  return {
    async peopleOf(aliases, name) {
      return (await peopleByAliases(db, aliases, name)).same.map(personRow);
    },
    async glance(personId) {
      const row = await db.people.get(personId);
      return row ? readGlance(db, row) : null;
    },
    async saved(personId) {
      const row = await db.people.get(personId);
      return row ? plainPerson(row) : null;
    },
    people: question => listPeople(db, question),
    peopleCount: () => db.people.count(),
    person: personId => readPerson(db, personId),
    async timeline(personId, limit, before) {
      const range = timelineRange(db, personId, before);
      return (await range.reverse().limit(limit).toArray()).map(plainInteraction);
    },
    today: now => readToday(db, now),
    undated: () => readUndated(db),
    seenLately: now => readSeenLately(db, now - KEPT_MS),
    trash: () => db.trash.orderBy('at').reverse().limit(TRASH_SHOWN).toArray(),
    me: () => readMe(db),
    dismissals: () => db.dismissals.toArray(),
    // Files and their validators are not needed to draw anything.
    backup: async () => (await import('./backup.ts')).exportBackup(db),
    storage: storageState,
  };
}

async function readPerson(db: Database, personId: Id): Promise<PersonPage | null> {
  const row = await db.people.get(personId);
  if (!row) return null;
  const about = {personId};
  const [glance, favors, asks, commitments, feedback] = await Promise.all([
    readGlance(db, row),
    db.favors.where(about).toArray(),
    db.asks.where(about).toArray(),
    db.commitments.where(about).toArray(),
    db.feedback.where(about).toArray(),
  ]);
  return {person: plainPerson(row), glance, favors, asks, commitments, feedback};
}

/**
 * Asks a question now and again after every change that touches its answer, in whatever window it was made.
 *
 * @param heard gets the envelope: a storage that does not open is an answer, not an exception
 * @returns stops listening
 */
export function subscribe<T>(question: () => Promise<T>, heard: (answer: Answer<T>) => void): () => void {
  // The outcome is put into its envelope inside: Dexie swallows a database that did not open (`DatabaseClosedError`)
  // on its way to an observer, and the page would stay blank.
  const subscription = liveQuery(() => answered(question)).subscribe({
    next: heard,
    error: (error: unknown) => heard(failureAnswer(error)),
  });
  return () => subscription.unsubscribe();
}
