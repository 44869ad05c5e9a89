import {canonicalJson} from '../relations/canonical-json.ts';
import type {Id, Instant, Interaction, Person} from '../relations/model.ts';
import type {Database} from './database.ts';
import {fingerprint} from './fingerprint.ts';
import {lastInteractionAt} from './last-interaction.ts';
import {
  type Change,
  plainPerson,
  plainRow,
  type Sighting,
  storedPerson,
  storedRow,
  type TrackedRows,
  type TrackedTable,
} from './rows.ts';

interface Touched {
  readonly table: TrackedTable;
  readonly key: string;
  readonly before: object | null;
  after: object | null;
}

/**
 * The changes of one request, inside its transaction. Every write that can be taken back goes through here, so that its
 * inverse is kept and the columns of the people concerned are made anew.
 */
export class Work {
  readonly db: Database;
  readonly #touched = new Map<string, Touched>();

  constructor(db: Database) {
    this.db = db;
  }

  /** Writes rows of one table, new or changed. */
  async put<T extends TrackedTable>(table: T, ...rows: TrackedRows[T][]): Promise<void> {
    const keys = rows.map(row => row.id);
    const current = await this.db.table<object, string>(table).bulkGet(keys);
    for (const [i, row] of rows.entries()) this.#touch(table, row.id, current[i], row);
    await this.db
      .table<object, string>(table)
      .bulkPut(rows.map((row, i) => storedRow(table, row, current[i])));
  }

  /** Removes rows of one table; keys that are not there count for nothing. */
  async remove(table: TrackedTable, ...keys: string[]): Promise<void> {
    const current = await this.db.table<object, string>(table).bulkGet(keys);
    keys.forEach((key, i) => {
      if (current[i]) this.#touch(table, key, current[i], null);
    });
    await this.db.table<object, string>(table).bulkDelete(keys);
  }

  #touch(table: TrackedTable, key: string, current: object | undefined, after: object | null): void {
    const name = `${table}|${key}`;
    const known = this.#touched.get(name);
    if (known) known.after = after;
    else this.#touched.set(name, {table, key, before: current ? plainRow(table, current) : null, after});
  }

  /** Brings the columns of every person concerned up to date. */
  async settle(): Promise<void> {
    const ids = new Set<Id>();
    for (const {table, key, before, after} of this.#touched.values()) {
      if (table === 'people' && after) ids.add(key);
      if (table !== 'interactions') continue;
      for (const row of [before, after] as (Interaction | null)[])
        for (const id of row?.personIds ?? []) ids.add(id);
    }
    // All at once: an import concerns thousands, and each question alone would wait for the one before.
    const rows = (await this.db.people.bulkGet([...ids])).filter(row => row !== undefined);
    const times = await Promise.all(rows.map(row => lastInteractionAt(this.db, row.id)));
    const late = rows.flatMap((row, i) => {
      const lastAt: Instant | null = times[i] ?? null;
      return lastAt === row.lastAt ? [] : [storedPerson(plainPerson(row), lastAt)];
    });
    await this.db.people.bulkPut(late);
  }

  /** What happened, as it is kept for taking it back. Rows that came out as they were are left out. */
  changes(): Change[] {
    const changes: Change[] = [];
    for (const {table, key, before, after} of this.#touched.values()) {
      if (before && after) {
        if (canonicalJson(before) !== canonicalJson(after))
          changes.push({how: 'changed', table, key, before, after});
      } else if (after) changes.push({how: 'made', table, key, print: fingerprint(after)});
      else if (before) changes.push({how: 'removed', table, key, before});
    }
    return changes;
  }

  /** Names of the people whom the changes concern, at most three, for the trash's list. */
  async subjects(): Promise<string[]> {
    const names = new Map<Id, string | null>();
    for (const {table, key, before, after} of this.#touched.values()) {
      const row = after ?? before;
      if (table === 'people') names.set(key, (row as Person).name);
      const {personId, personIds} = (row ?? {}) as {personId?: Id | null; personIds?: readonly Id[]};
      for (const id of personIds ?? [personId]) if (id && !names.has(id)) names.set(id, null);
    }
    const few = [...names].slice(0, 3);
    const rows = await this.db.people.bulkGet(few.map(([id]) => id));
    const known = few.map(([, name], i) => name ?? rows[i]?.name ?? '').filter(name => name !== '');
    return known.length > 0 ? known : this.#visited().slice(0, 3);
  }

  /** Names of people whose visits are forgotten and who are saved nowhere. */
  #visited(): string[] {
    const visits = [...this.#touched.values()].filter(({table}) => table === 'sightings');
    return visits.map(({before, after}) => ((after ?? before) as Sighting).profile.name.value);
  }
}
