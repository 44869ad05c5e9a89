/** A browser with Santun on the demo network, for one suite or one test. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import type {BrowserName} from '../../../scripts/browsers/places.ts';
import type {Served} from '../../../scripts/demo/net/serve.ts';
import {serveDemo} from '../../../scripts/demo/serve.ts';
import {launch} from './launch.ts';
import {expectOk} from './requests.ts';
import type {LaunchOptions, Session} from './session.ts';
import {until} from './until.ts';

let served: Promise<Served> | undefined;

/** The demo network; started once for a file of tests. */
export function demo(): Promise<Served> {
  served ??= serveDemo();
  return served;
}

type Options = Partial<Omit<LaunchOptions, 'port' | 'proxyPort'>>;

export async function start(name: BrowserName, options: Options = {}): Promise<Session> {
  const {port, proxyPort} = await demo();
  return await launch(name, {port, proxyPort, ...options});
}

/** Agrees, and turns a site on with these switches, granted and chosen, without a click. */
export async function turnOn(
  session: Session,
  origin: string,
  switches: {profiles?: boolean; overlay?: boolean; hints?: boolean} = {},
): Promise<void> {
  const choice = {origin, profiles: true, overlay: true, hints: true, ...switches};
  await expectOk(session, 'preferences.set', {consentedAt: Date.now()});
  await expectOk(session, 'site.choose', choice);
  await session.grant(`${origin}/*`);
  const registered = `(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts()`;
  await until('the resident script is registered', () =>
    session.ask<boolean>(`${registered}.then(all => all.some(one => one.matches.includes('${origin}/*')))`),
  );
}

/** Runs with a fresh browser, and closes it whatever happens. */
export async function inFreshBrowser(
  name: BrowserName,
  job: (session: Session) => Promise<void>,
  options: Options = {},
): Promise<void> {
  const session = await start(name, options);
  try {
    await job(session);
  } finally {
    await session.close();
  }
}

/** A folder for a profile that outlives its browser; `remove` throws it away. */
export function profileFolder(): {path: string; remove: () => void} {
  const path = mkdtempSync(join(tmpdir(), 'santun-profile-'));
  return {path, remove: () => rmSync(path, {recursive: true, force: true, maxRetries: 5})};
}
