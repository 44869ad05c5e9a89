import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
export type Build = (typeof BUILDS)[number];

export const folderOf = (build: Build): string => join(ROOT, '.output', build);

/** Paths of all files of a build, relative to it, with forward slashes. */
export function filesOf(build: Build): string[] {
  const found = readdirSync(folderOf(build), {recursive: true, withFileTypes: true}).filter(file =>
    file.isFile(),
  );
  return found.map(file =>
    join(file.parentPath, file.name)
      .slice(folderOf(build).length + 1)
      .replaceAll('\\', '/'),
  );
}

export const read = (build: Build, file: string): string => readFileSync(join(folderOf(build), file), 'utf8');

export function manifestOf(build: Build): Record<string, unknown> {
  return JSON.parse(read(build, 'manifest.json')) as Record<string, unknown>;
}

/** Scripts that run in pages: what no page of the extension and no worker loads. */
export function pageScripts(build: Build): string[] {
  return filesOf(build).filter(file => file.endsWith('.js') && !/^(chunks\/|background\.js$)/.test(file));
}
