import type {OwnedRows, OwnedTable} from './owned.ts';

/**
 * Whether a row of a file is later than the one that is here. People carry the time of their last change;
 * a matter that one side has closed is later than one still open; of anything else what is here stays.
 */
export function moreRecent(read: OwnedRows[OwnedTable], here: OwnedRows[OwnedTable]): boolean {
  if ('updatedAt' in read && 'updatedAt' in here) return read.updatedAt > here.updatedAt;
  if ('status' in read && 'status' in here) return here.status === 'open' && read.status !== 'open';
  return false;
}
