import {existsSync, statSync} from 'node:fs';
import {resolve} from 'node:path';

/** A saved page and the address that it had. */
export interface PageRow {
  readonly id: string;
  /** Absolute path. */
  readonly file: string;
  readonly url: string;
}

export type ParsedRows =
  | {readonly ok: true; readonly rows: readonly PageRow[]}
  | {readonly ok: false; readonly message: string};

function parseRow(text: string, folder: string): PageRow | string {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return 'not JSON';
  }
  if (typeof row !== 'object' || row === null || Array.isArray(row)) return 'not an object';
  const {id, file, url} = row as Record<string, unknown>;
  if (typeof id !== 'string' && typeof id !== 'number') return 'no "id"';
  if (typeof file !== 'string' || !file) return 'no "file"';
  if (typeof url !== 'string' || !URL.canParse(url) || !/^https?:/i.test(url))
    return '"url" is no http(s) address';
  const path = resolve(folder, file);
  if (!existsSync(path) || !statSync(path).isFile()) return `no file ${file}`;
  return {id: String(id), file: path, url};
}

/**
 * Rows of `{"id","file","url"}`, one a line; blank lines are skipped.
 * @param folder the caller's, which `file` is relative to.
 * @returns the rows, or one line that names the first line that cannot be used.
 */
export function parseRows(text: string, folder: string): ParsedRows {
  const rows: PageRow[] = [];
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (!line.trim()) continue;
    const row = parseRow(line, folder);
    if (typeof row === 'string') return {ok: false, message: `line ${index + 1}: ${row}`};
    rows.push(row);
  }
  return {ok: true, rows};
}
