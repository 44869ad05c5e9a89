/** Browsers from the packages of Debian and Ubuntu, for machines that have none (a fresh CI container). */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';
import type {BrowserName} from './places.ts';

const PACKAGES: Record<BrowserName, readonly string[]> = {chromium: ['chromium'], firefox: ['firefox-esr']};

/** Without any font headless pages are drawn without letters, and layout-dependent reading goes wrong. */
const FONT = 'fonts-dejavu-core';

/** True where apt can be used without asking anybody. */
export function canInstall(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

function hasFonts(): boolean {
  const folder = '/usr/share/fonts';
  return (
    existsSync(folder) && readdirSync(folder, {recursive: true}).some(f => /\.(ttf|otf|pfb)$/.test(`${f}`))
  );
}

function apt(...words: string[]): boolean {
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  // Standard output belongs to the caller (`capture` prints JSON there).
  return spawnSync('apt-get', words, {env, stdio: ['ignore', 2, 2]}).status === 0;
}

/** Installs the browser's package and, where there is none, a font. True when apt succeeded. */
export function install(name: BrowserName): boolean {
  process.stderr.write(`Installing ${PACKAGES[name].join(' ')} from the system's packages …\n`);
  const wanted = hasFonts() ? PACKAGES[name] : [...PACKAGES[name], FONT];
  return apt('update', '-qq') && apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
}
