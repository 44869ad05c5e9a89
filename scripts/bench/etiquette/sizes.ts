/** What the engine adds to the extension, minified and packed. */
import {globSync, readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {gzipSync} from 'node:zlib';
import {build} from 'vite';

const ROOT = resolve(import.meta.dirname, '../../..');
const gzipped = (bytes: string | Uint8Array): number => gzipSync(bytes, {level: 9}).length / 1000;

/** Gzipped kB of a module with what it imports, save what matches `without`. */
async function bundled(entry: string, without: RegExp): Promise<number> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    root: ROOT,
    build: {
      write: false,
      minify: true,
      target: 'es2023',
      // Of modules the bundler leaves the blanks: as a script it is what ships.
      lib: {entry: resolve(ROOT, entry), formats: ['iife'], name: 'engine'},
      rollupOptions: {external: id => without.test(id)},
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const code = outputs
    .flatMap(output => ('output' in output ? output.output : []))
    .flatMap(chunk => ('code' in chunk ? [chunk.code] : []));
  return gzipped(code.join('\n'));
}

export interface Sizes {
  /** Engine and patterns of both languages; dates and learned tables apart. */
  readonly engine: number;
  readonly dates: number;
  readonly tables: number;
}

export async function sizes(): Promise<Sizes> {
  const tables = globSync('lib/etiquette/learned/tables/*', {cwd: ROOT}).map(file =>
    gzipped(readFileSync(resolve(ROOT, file))),
  );
  return {
    engine: await bundled('lib/etiquette/check.ts', /\/find-dates\.ts$|learned\/tables|\.\/tables\//),
    dates: await bundled('lib/etiquette/dates/find-dates.ts', /^$/),
    tables: tables.reduce((sum, size) => sum + size, 0),
  };
}
