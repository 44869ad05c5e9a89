import {canonicalJson} from '../../relations/canonical-json.ts';
import {OWNED_TABLES, type Owned} from '../../relations/owned.ts';

export const BACKUP_VERSION = 1;

/**
 * All owned rows as one JSON text. The same rows give the same bytes: tables in a fixed order, rows by id, keys
 * by name, one row a line, no time of export. Rows of nobody (whose people are not among the rows) are left out.
 */
export function backupText(owned: Owned): string {
  const people = new Set(owned.people.map(person => person.id));
  const tables = OWNED_TABLES.map(table => {
    const rows = (owned[table] as readonly {readonly id: string}[])
      .filter(row => isOfSomebody(row, people))
      .toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
    return `"${table}":[${rows.map(row => `\n${canonicalJson(row)}`).join(',')}\n]`;
  });
  return `{"santun":"backup","version":${BACKUP_VERSION},\n${tables.join(',\n')}\n}\n`;
}

/** Whether everybody whom a row names is there; a row that names nobody belongs to the user. */
export function isOfSomebody(row: object, people: ReadonlySet<string>): boolean {
  const {personId, personIds} = row as {personId?: string | null; personIds?: readonly string[]};
  if (personIds) return personIds.length > 0 && personIds.every(id => people.has(id));
  return personId === undefined || personId === null || people.has(personId);
}
