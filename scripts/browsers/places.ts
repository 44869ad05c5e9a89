/** Where browsers live: a pure table, so that it can be tested for systems that are not at hand. */
import {posix, win32} from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

/** What the search needs to know of a machine. */
export interface Machine {
  /** As `process.platform`. */
  readonly platform: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
}

export type Found =
  | {readonly ok: true; readonly path: string}
  | {readonly ok: false; readonly code: 'not-found' | 'variable-points-nowhere'; readonly message: string};

/** Variables that name the browser outright, the first that is set wins. */
export const VARIABLES: Record<BrowserName, readonly string[]> = {
  chromium: ['CHROMIUM', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH'],
  firefox: ['FIREFOX', 'FIREFOX_PATH'],
};

/** Names looked for in PATH, and folders that hold them by each system's habit; the first that exists wins. */
const NAMES: Record<BrowserName, readonly string[]> = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
  firefox: ['firefox-esr', 'firefox'],
};

const LINUX: Record<BrowserName, readonly string[]> = {
  chromium: [
    '/usr/bin/chromium',
    '/usr/lib/chromium/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium',
  ],
  firefox: [
    '/usr/bin/firefox-esr',
    '/usr/lib/firefox-esr/firefox-esr',
    '/usr/bin/firefox',
    '/usr/lib/firefox/firefox',
    '/opt/firefox/firefox',
    '/snap/bin/firefox',
  ],
};

/** Below /Applications, or the same folder of one's home. */
const MAC: Record<BrowserName, readonly string[]> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  firefox: [
    'Firefox.app/Contents/MacOS/firefox',
    'Firefox Developer Edition.app/Contents/MacOS/firefox',
    'Firefox Nightly.app/Contents/MacOS/firefox',
  ],
};

/** Below the folders in which Windows installs programs. */
const WINDOWS: Record<BrowserName, readonly string[]> = {
  chromium: ['Chromium\\Application\\chrome.exe', 'Google\\Chrome\\Application\\chrome.exe'],
  firefox: ['Mozilla Firefox\\firefox.exe', 'Firefox Developer Edition\\firefox.exe'],
};
const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'];

function inPath(name: BrowserName, {platform, env}: Machine): string[] {
  const paths = platform === 'win32' ? win32 : posix;
  const folders = (env.PATH ?? env.Path ?? '').split(paths.delimiter).filter(Boolean);
  const ending = platform === 'win32' ? '.exe' : '';
  return NAMES[name].flatMap(file => folders.map(folder => paths.join(folder, file + ending)));
}

/** All places where the browser may be, the likeliest first. */
export function usualPlaces(name: BrowserName, machine: Machine): string[] {
  const {platform, env} = machine;
  if (platform === 'win32') {
    const roots = WINDOWS_ROOTS.flatMap(root => env[root] ?? []);
    return [
      ...roots.flatMap(root => WINDOWS[name].map(file => win32.join(root, file))),
      ...inPath(name, machine),
    ];
  }
  if (platform === 'darwin') {
    const roots = ['/Applications', ...(env.HOME ? [posix.join(env.HOME, 'Applications')] : [])];
    return [
      ...roots.flatMap(root => MAC[name].map(file => posix.join(root, file))),
      ...inPath(name, machine),
    ];
  }
  return [...LINUX[name], ...inPath(name, machine)];
}

/** The browser on this machine: by variable, else in the usual places. */
export function locate(name: BrowserName, machine: Machine): Found {
  for (const variable of VARIABLES[name]) {
    const path = machine.env[variable];
    if (!path) continue;
    if (machine.exists(path)) return {ok: true, path};
    const message = `${variable} points to ${path}, where there is no file`;
    return {ok: false, code: 'variable-points-nowhere', message};
  }
  const path = usualPlaces(name, machine).find(machine.exists);
  if (path) return {ok: true, path};
  return {ok: false, code: 'not-found', message: `${name} was not found in any usual place`};
}
