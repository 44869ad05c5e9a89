import * as v from 'valibot';
import {OWNED_TABLES, type Owned} from '../../relations/owned.ts';
import {endsTooSoon} from './ends-too-soon.ts';
import {backupFile1} from './shape-1.ts';
import {BACKUP_VERSION, isOfSomebody} from './write-backup.ts';

/** Largest file that is read, in bytes. */
export const LARGEST_BACKUP = 50 * 1024 * 1024;

export type BackupProblem = 'too-large' | 'truncated-file' | 'newer-file' | 'bad-file';

export type ReadBackup =
  | {readonly ok: true; readonly owned: Owned}
  | {readonly ok: false; readonly code: BackupProblem; readonly message: string};

const no = (code: BackupProblem, message: string): ReadBackup => ({ok: false, code, message});

/**
 * Reads a backup file. Nothing of a file is believed before all of it has been checked: kind, version, the type
 * and size of every value, ids that occur twice, rows about people who are not in it.
 */
export function readBackup(text: string): ReadBackup {
  if (text.length > LARGEST_BACKUP || bytes(text) > LARGEST_BACKUP) {
    return no('too-large', 'The file is larger than 50 MB.');
  }
  const file = parsed(text);
  if (file === undefined) {
    return endsTooSoon(text)
      ? no('truncated-file', 'The file ends too soon: it was not saved or copied whole.')
      : no('bad-file', 'The file is not JSON.');
  }
  const {santun, version} = (file ?? {}) as {santun?: unknown; version?: unknown};
  if (santun !== 'backup') return no('bad-file', 'The file is not a backup of Santun.');
  if (typeof version === 'number' && version > BACKUP_VERSION) {
    return no('newer-file', 'The file was made by a newer Santun. Update Santun, then import it.');
  }
  return checkedRows(file);
}

function checkedRows(file: unknown): ReadBackup {
  const read = v.safeParse(backupFile1, file, {abortEarly: true});
  if (!read.success)
    return no('bad-file', `The file holds something unexpected at ${place(read.issues[0])}.`);
  const {santun: _s, version: _v, ...owned} = read.output;
  const people = new Set(owned.people.map(person => person.id));
  for (const table of OWNED_TABLES) {
    const ids = new Set(owned[table].map(row => row.id));
    if (ids.size < owned[table].length) return no('bad-file', `The file holds an entry twice in ${table}.`);
    if (!owned[table].every(row => isOfSomebody(row, people))) {
      return no('bad-file', `The file holds an entry about nobody in ${table}.`);
    }
  }
  return {ok: true, owned};
}

function place(issue: v.BaseIssue<unknown>): string {
  const path = issue.path?.map(({key}) => String(key).slice(0, 40)).slice(0, 6) ?? [];
  return path.join(' › ') || 'its start';
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    // Not JSON, or nested deeper than the parser goes; either way nothing of it can be used.
    return undefined;
  }
}

function bytes(text: string): number {
  // A UTF-16 unit takes at most three bytes: small files need not be encoded to be measured.
  return text.length * 3 <= LARGEST_BACKUP ? text.length : new TextEncoder().encode(text).length;
}
