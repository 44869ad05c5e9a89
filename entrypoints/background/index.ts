import {defineBackground} from 'wxt/utils/define-background';
import type {App} from '../../lib/app/app.ts';
import {carryOut} from '../../lib/app/carry-out.ts';
import {expireNow} from '../../lib/app/expire.ts';
import {isOn} from '../../lib/app/site-access.ts';
import {type RouterDeps, route} from '../../lib/messages/router.ts';
import {browser} from '../../lib/platform/browser.ts';
import {isGranted} from '../../lib/platform/permissions.ts';
import {followReturns} from '../../lib/platform/returns.ts';
import {injectWhereMissing} from '../../lib/platform/scripts.ts';
import {readAgreedSites} from '../../lib/platform/settings.ts';
import {dropTabNotes} from '../../lib/platform/tab-notes.ts';
import {createApp, reconcileSites, renewSites} from './app.ts';

const EXPIRY_ALARM = 'expire';
const HOURS_BETWEEN = 12;
const MINUTES_UNTIL_RETRY = 30;

/** Listeners are registered in this very tick: a worker that is woken by an event must have them at once. */
function main(): void {
  const app = createApp();
  const deps: RouterDeps = {
    extensionId: browser.runtime.id,
    extensionOrigin: new URL(browser.runtime.getURL('/')).origin,
    site: enabledSite,
    carryOut: request => carryOut(app, request),
  };
  browser.runtime.onMessage.addListener((message, sender, sendResponse) => {
    void route(message, sender, deps).then(sendResponse);
    return true;
  });
  browser.runtime.onInstalled.addListener(({reason}) => {
    if (reason === 'install')
      void browser.tabs.create({url: browser.runtime.getURL('/dashboard.html#/welcome')});
  });
  // Listened to only so that the start of the browser wakes the worker, which renews the sites below.
  browser.runtime.onStartup.addListener(() => undefined);
  browser.permissions.onAdded.addListener(() => void heard(reconcileSites()));
  browser.permissions.onRemoved.addListener(() => void heard(reconcileSites()));
  browser.tabs.onRemoved.addListener(tabId => void dropTabNotes(tabId));
  browser.alarms.onAlarm.addListener(({name}) => {
    if (name === EXPIRY_ALARM) void heard(expireOrRetry(app));
  });
  void heard(followReturns((tabId, url) => void heard(startOn(tabId, url))));
  void heard(renewSites());
  void heard(keepAlarm());
}

/** A module, so that it shares its chunks with the pages instead of holding all once more. */
export default defineBackground({type: 'module', main});

/** An alarm may vanish when the browser restarts, and creating it anew at each wake would put it off for ever. */
async function keepAlarm(): Promise<void> {
  if (await browser.alarms.get(EXPIRY_ALARM)) return;
  await setAlarm(1);
}

function setAlarm(delayInMinutes: number): Promise<void> {
  return browser.alarms.create(EXPIRY_ALARM, {delayInMinutes, periodInMinutes: HOURS_BETWEEN * 60});
}

async function expireOrRetry(app: App): Promise<void> {
  if (!(await expireNow(app))) await setAlarm(MINUTES_UNTIL_RETRY);
}

/** Chores that nobody waits for: one that fails is due again at the next event or wake, and breaks nothing else. */
async function heard(chore: Promise<void>): Promise<void> {
  try {
    await chore;
  } catch (error) {
    console.warn('Santun will try again:', error instanceof Error ? error.name : 'unknown');
  }
}

async function startOn(tabId: number, url: string): Promise<void> {
  if (await enabledSite(new URL(url).origin)) await injectWhereMissing(tabId);
}

async function enabledSite(origin: string) {
  const choice = (await readAgreedSites()).find(site => site.origin === origin);
  return choice && isOn(choice) && (await isGranted(origin)) ? choice : null;
}
