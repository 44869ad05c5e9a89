import type {BrowserName} from '../../../scripts/browsers/places.ts';
import {launchChromium} from './chromium.ts';
import {launchFirefox} from './firefox.ts';
import type {LaunchOptions, Session} from './session.ts';

/** The browsers that every suite runs in; `BROWSERS=firefox` in the environment picks some. */
export const BROWSERS: readonly BrowserName[] = (process.env.BROWSERS ?? 'chromium,firefox').split(
  ',',
) as BrowserName[];

/** For what can be seen in one browser alone: that browser, if it is among those that are tested. */
export function only(name: BrowserName): readonly BrowserName[] {
  return BROWSERS.filter(one => one === name);
}

/** A browser with Santun as it ships, on the local sites. */
export function launch(name: BrowserName, options: LaunchOptions): Promise<Session> {
  return name === 'chromium' ? launchChromium(options) : launchFirefox(options);
}
