import {describe, expect, it} from 'vitest';
import {type BrowserName, locate} from '../../../scripts/browsers/places.ts';

interface Case {
  readonly what: string;
  readonly name: BrowserName;
  readonly platform: string;
  readonly env?: Record<string, string>;
  readonly files: readonly string[];
  readonly path?: string;
  readonly code?: string;
}

const CHROME_MAC = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
const FIREFOX_HOME = '/Users/ayu/Applications/Firefox.app/Contents/MacOS/firefox';
const PROGRAMS = 'C:\\Program Files';
const CHROME_WIN = `${PROGRAMS}\\Google\\Chrome\\Application\\chrome.exe`;
const LOCAL = 'C:\\Users\\ayu\\AppData\\Local';
const CHROMIUM_LOCAL = `${LOCAL}\\Chromium\\Application\\chrome.exe`;
const FIREFOX_WIN = `${PROGRAMS}\\Mozilla Firefox\\firefox.exe`;

const CASES: readonly Case[] = [
  {
    what: 'a variable beats the usual places',
    name: 'chromium',
    platform: 'linux',
    env: {CHROMIUM: '/own/c'},
    files: ['/own/c', '/usr/bin/chromium'],
    path: '/own/c',
  },
  {
    what: 'puppeteer’s own variable',
    name: 'chromium',
    platform: 'darwin',
    env: {PUPPETEER_EXECUTABLE_PATH: '/own/c'},
    files: ['/own/c'],
    path: '/own/c',
  },
  {
    what: 'a variable for Firefox',
    name: 'firefox',
    platform: 'linux',
    env: {FIREFOX: '/own/f'},
    files: ['/own/f'],
    path: '/own/f',
  },
  {
    what: 'a variable that points nowhere is said, not passed over',
    name: 'firefox',
    platform: 'linux',
    env: {FIREFOX: '/gone'},
    files: ['/usr/bin/firefox'],
    code: 'variable-points-nowhere',
  },
  {
    what: 'an empty variable counts as unset',
    name: 'firefox',
    platform: 'linux',
    env: {FIREFOX: ''},
    files: ['/usr/bin/firefox'],
    path: '/usr/bin/firefox',
  },
  {
    what: 'Debian',
    name: 'chromium',
    platform: 'linux',
    files: ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    path: '/usr/bin/chromium',
  },
  {
    what: 'Chrome where Chromium is missing',
    name: 'chromium',
    platform: 'linux',
    files: ['/opt/google/chrome/chrome'],
    path: '/opt/google/chrome/chrome',
  },
  {
    what: 'a snap',
    name: 'firefox',
    platform: 'linux',
    files: ['/snap/bin/firefox'],
    path: '/snap/bin/firefox',
  },
  {
    what: 'somewhere in PATH',
    name: 'chromium',
    platform: 'linux',
    env: {PATH: '/bin:/nix/bin'},
    files: ['/nix/bin/chromium'],
    path: '/nix/bin/chromium',
  },
  {what: 'macOS', name: 'chromium', platform: 'darwin', files: [CHROME_MAC], path: CHROME_MAC},
  {
    what: 'macOS, own Applications',
    name: 'firefox',
    platform: 'darwin',
    env: {HOME: '/Users/ayu'},
    files: [FIREFOX_HOME],
    path: FIREFOX_HOME,
  },
  {
    what: 'Windows',
    name: 'chromium',
    platform: 'win32',
    env: {ProgramFiles: PROGRAMS},
    files: [CHROME_WIN],
    path: CHROME_WIN,
  },
  {
    what: 'Windows, for one user',
    name: 'chromium',
    platform: 'win32',
    env: {ProgramFiles: PROGRAMS, LOCALAPPDATA: LOCAL},
    files: [CHROMIUM_LOCAL],
    path: CHROMIUM_LOCAL,
  },
  {
    what: 'Windows, Firefox',
    name: 'firefox',
    platform: 'win32',
    env: {ProgramFiles: PROGRAMS},
    files: [FIREFOX_WIN],
    path: FIREFOX_WIN,
  },
  {
    what: 'Windows, in Path',
    name: 'firefox',
    platform: 'win32',
    env: {Path: 'C:\\a;C:\\b'},
    files: ['C:\\b\\firefox.exe'],
    path: 'C:\\b\\firefox.exe',
  },
  {what: 'nothing there', name: 'chromium', platform: 'linux', files: [], code: 'not-found'},
  {
    what: 'a Linux path means nothing on Windows',
    name: 'firefox',
    platform: 'win32',
    files: ['/usr/bin/firefox'],
    code: 'not-found',
  },
];

describe('finding a browser', () => {
  it.each(CASES)('$name: $what', ({name, platform, env = {}, files, path, code}) => {
    const found = locate(name, {platform, env, exists: file => files.includes(file)});
    expect(found).toMatchObject(path ? {ok: true, path} : {ok: false, code});
  });

  it('says which variable is wrong', () => {
    const found = locate('chromium', {platform: 'linux', env: {CHROMIUM: '/gone'}, exists: () => false});
    expect(found).toMatchObject({message: 'CHROMIUM points to /gone, where there is no file'});
  });
});
