import {execFileSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import {posix} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** Files that are tracked, or would be with the next commit. */
export function trackedFiles(): string[] {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return listed.split('\n').filter(file => file !== '' && existsSync(ROOT + file));
}

export const textOf = (file: string): string => readFileSync(ROOT + file, 'utf8');

export interface Import {
  /** As it stands there, or where it is relative: the path from the root of the project. */
  readonly target: string;
  /** Gone once the types are stripped. */
  readonly typeOnly: boolean;
}

const STATEMENT = /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?['"]([^'"]+)['"]/g;
const CALL = /\bimport\(\s*['"]([^'"]+)['"]/g;

/** What a file imports. Named imports that are all marked `type` count as types, too. */
export function importsOf(file: string): Import[] {
  const text = textOf(file);
  const resolve = (name: string): string =>
    name.startsWith('.') ? posix.join(posix.dirname(file), name) : name;
  const statements = [...text.matchAll(STATEMENT)].map(([whole, type, name = '']) => {
    const braces = whole.match(/^\s*import\s*\{([^}]*)\}/)?.[1];
    const allTypes =
      braces?.split(',').every(one => one.trim() === '' || one.trim().startsWith('type ')) ?? false;
    return {target: resolve(name), typeOnly: Boolean(type) || allTypes};
  });
  const calls = [...text.matchAll(CALL)].map(([, name = '']) => ({target: resolve(name), typeOnly: false}));
  return [...statements, ...calls];
}
