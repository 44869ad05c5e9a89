import {createHash} from 'node:crypto';
import {existsSync, globSync, mkdirSync, readFileSync, renameSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of globSync('lib/capture/**/*.ts', {cwd: ROOT}).sort())
    hash.update(file).update(readFileSync(`${ROOT}${file}`));
  return hash.digest('hex').slice(0, 16);
}

async function bundleNow(): Promise<string> {
  const result = await build({
    root: ROOT,
    configFile: false,
    oxc: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      // The project's tsconfig extends a file that `wxt prepare` makes: not there after a bare install.
      rolldownOptions: {tsconfig: false},
      lib: {entry: `${ROOT}lib/capture/page.ts`, formats: ['iife'], name: 'santunPage'},
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('the bundler gave no output');
  return bundle.output[0].code;
}

/**
 * The code that reads pages, as one script that defines `santunPage`. Built anew only when `lib/capture`
 * changed; kept in `.output/capture`.
 */
export async function pageBundle(): Promise<string> {
  const folder = `${ROOT}.output/capture`;
  const file = `${folder}/${digestOfSources()}.js`;
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const code = await bundleNow();
  mkdirSync(folder, {recursive: true});
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
  return code;
}
