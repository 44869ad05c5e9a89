/** Contract tests read what ships: this builds it, unless what was built last is newer than everything it is made of. */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const SOURCES = ['entrypoints', 'lib', 'public', 'wxt.config.ts', 'package.json', 'package-lock.json'];
const BUILDS = ['.output/chrome-mv3/manifest.json', '.output/firefox-mv3/manifest.json'];

function changedAt(path: string): number {
  if (!existsSync(path)) return 0;
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(path).map(name => changedAt(join(path, name))));
}

export default function build(): void {
  const newest = Math.max(...SOURCES.map(source => changedAt(join(ROOT, source))));
  const oldest = Math.min(...BUILDS.map(manifest => changedAt(join(ROOT, manifest))));
  if (newest <= oldest) return;
  // A build that believes itself part of a test is not the one that ships: its styles stay long.
  const env = {...process.env, NODE_ENV: 'production'};
  const run = spawnSync('npm run --silent build', {cwd: ROOT, encoding: 'utf8', shell: true, env});
  if (run.status !== 0) throw new Error(`The build failed:\n${run.stdout}${run.stderr}`);
}
