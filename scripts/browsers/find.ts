import {existsSync} from 'node:fs';
import {canInstall, install} from './packages.ts';
import {type BrowserName, locate, type Machine, VARIABLES} from './places.ts';

/** No browser, and none could be installed: the message is one line that says what to do. */
export class BrowserMissing extends Error {}

const HOW: Record<BrowserName, string> = {
  chromium: 'install Chromium (Debian: apt install chromium; macOS: brew install --cask chromium)',
  firefox:
    'install Firefox 146 or later (Debian: apt install firefox-esr; macOS: brew install --cask firefox)',
};

function find(name: BrowserName): string {
  const machine: Machine = {platform: process.platform, env: process.env, exists: existsSync};
  const found = locate(name, machine);
  if (found.ok) return found.path;
  if (found.code === 'not-found' && canInstall() && install(name)) {
    const installed = locate(name, machine);
    if (installed.ok) return installed.path;
  }
  throw new BrowserMissing(`${found.message}: ${HOW[name]}, or set ${VARIABLES[name][0]} to its program.`);
}

/** Path of a Chromium or Chrome. Installs one where that is allowed. @throws BrowserMissing */
export function findChromium(): string {
  return find('chromium');
}

/** Path of a Firefox. Installs one where that is allowed. @throws BrowserMissing */
export function findFirefox(): string {
  return find('firefox');
}
