import {Dexie} from 'dexie';
import {addDays, dayOf} from '../relations/day.ts';
import type {Commitment, Day, FeedbackLoop, Id, Instant, PersonRow} from '../relations/model.ts';
import type {Database} from './database.ts';
import {personRow} from './list-people.ts';

type Named<T> = T & {readonly name: string};

/** What waits for the user, each list the most pressing first. */
export interface Today {
  readonly day: Day;
  /** People whose next contact is due today or was due before. */
  readonly due: readonly PersonRow[];
  /** People whose next contact is due within the week. */
  readonly upcoming: readonly PersonRow[];
  /** Open commitments due before today. */
  readonly overdue: readonly Named<Commitment>[];
  /** Open commitments due today or within the week. */
  readonly promised: readonly Named<Commitment>[];
  /** Replies, thanks and outcomes owed, the longest waiting first. */
  readonly feedback: readonly Named<FeedbackLoop>[];
}

export type Undated = readonly Named<Commitment>[];

const WEEK = 7;
const SHOWN = 50;

/** Today's list; every part is one range of an index, so that it is quick whatever the store holds. */
export async function readToday(db: Database, now: Instant): Promise<Today> {
  const day = dayOf(now);
  const tomorrow = addDays(day, 1);
  const weekEnd = addDays(day, WEEK);
  const commitments = (from: unknown, to: Day) =>
    db.commitments
      .where('[status+due]')
      .between(['open', from], ['open', to], true, false)
      .limit(SHOWN)
      .toArray();
  const [due, upcoming, overdue, promised, feedback] = await Promise.all([
    db.people.where('due').belowOrEqual(day).limit(SHOWN).toArray(),
    db.people.where('due').between(tomorrow, weekEnd, true, true).limit(SHOWN).toArray(),
    commitments(Dexie.minKey, day),
    commitments(day, addDays(weekEnd, 1)),
    db.feedback.where('status').equals('open').sortBy('since'),
  ]);
  const owed = feedback.slice(0, SHOWN);
  const names = await namesOf(db, [...overdue, ...promised, ...owed]);
  const named = <T extends {readonly personId: Id}>(rows: readonly T[]) => withNames(rows, names);
  return {
    day,
    due: due.map(personRow),
    upcoming: upcoming.map(personRow),
    overdue: named(overdue),
    promised: named(promised),
    feedback: named(owed),
  };
}

/**
 * Open commitments without a day, the oldest first. The index of days leaves them out, so that the whole table is
 * gone through: a question of its own, which the popup does not ask.
 */
export async function readUndated(db: Database): Promise<Undated> {
  const open = await db.commitments.filter(({status, due}) => status === 'open' && due === null).sortBy('at');
  const oldest = open.slice(0, SHOWN);
  return withNames(oldest, await namesOf(db, oldest));
}

function withNames<T extends {readonly personId: Id}>(
  rows: readonly T[],
  names: ReadonlyMap<Id, string>,
): Named<T>[] {
  return rows.flatMap(row => {
    const name = names.get(row.personId);
    return name === undefined ? [] : [{...row, name}];
  });
}

async function namesOf(db: Database, rows: readonly {readonly personId: Id}[]): Promise<Map<Id, string>> {
  const ids = [...new Set(rows.map(row => row.personId))];
  const people = await db.people.bulkGet(ids);
  return new Map(people.flatMap(person => (person ? [[person.id, person.name] as const] : [])));
}
