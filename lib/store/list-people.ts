import type {Collection} from 'dexie';
import type {Id, PersonRow} from '../relations/model.ts';
import {searchWords} from '../relations/search-words.ts';
import type {Database} from './database.ts';
import type {StoredPerson} from './rows.ts';

export interface PeopleQuestion {
  /** Beginnings of words of the name, company, headline or tags; empty for everybody. */
  readonly text: string;
  /** How people are listed where nothing is searched: last met first, or by name, or by the day they are due. */
  readonly order: 'recent' | 'name' | 'due';
  readonly limit: number;
  readonly offset?: number;
}

/** A person as lists show them. */
export function personRow(row: StoredPerson): PersonRow {
  const {id, name, tags, cadenceDays, lastAt, due} = row;
  return {id, name, tags, cadenceDays, headline: row.fields.headline?.value ?? null, lastAt, next: due};
}

/** People by search words or in an order; only the rows that are shown are read. */
export async function listPeople(db: Database, question: PeopleQuestion): Promise<PersonRow[]> {
  const words = searchWords(question.text);
  if (words.length === 0) return (await ordered(db, question)).map(personRow);
  const {limit, offset = 0} = question;
  const found = await matches(db, words);
  const rows = (await db.people.bulkGet(found.slice(offset, offset + limit))).filter(
    row => row !== undefined,
  );
  return rows.map(personRow);
}

async function ordered(db: Database, {order, limit, offset = 0}: PeopleQuestion): Promise<StoredPerson[]> {
  const all: Record<PeopleQuestion['order'], () => Collection<StoredPerson, Id>> = {
    recent: () => db.people.orderBy('touchedAt').reverse(),
    name: () => db.people.orderBy('sortName'),
    due: () => db.people.orderBy('due'),
  };
  return all[order]().offset(offset).limit(limit).toArray();
}

/** Ids of everybody in whom each word begins some word, those found by name alone first. */
async function matches(db: Database, words: readonly string[]): Promise<Id[]> {
  const [byName, byAny] = await Promise.all([
    allOf(words.map(word => begins(db, 'nameWords', word))),
    allOf(
      words.map(async word => {
        const [names, others] = await Promise.all([begins(db, 'nameWords', word), begins(db, 'words', word)]);
        return [...names, ...others];
      }),
    ),
  ]);
  return [...new Set([...byName, ...byAny])];
}

async function begins(db: Database, index: 'nameWords' | 'words', word: string): Promise<Id[]> {
  return db.people.where(index).startsWith(word).primaryKeys();
}

async function allOf(lists: readonly Promise<Id[]>[]): Promise<Id[]> {
  const [first = [], ...rest] = await Promise.all(lists);
  const others = rest.map(list => new Set(list));
  return [...new Set(first)].filter(id => others.every(other => other.has(id)));
}
