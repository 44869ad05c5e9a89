import type {App} from '../../lib/app/app.ts';
import {reconcile, type SiteAccess} from '../../lib/app/site-access.ts';
import type {TabSubject} from '../../lib/app/tab-subject.ts';
import {UNDERLINE_CSS} from '../../lib/composer/underline-style.ts';
import {createChecker} from '../../lib/etiquette/recheck.ts';
import type {PendingSend} from '../../lib/messages/model.ts';
import {alone} from '../../lib/platform/alone.ts';
import {systemClock} from '../../lib/platform/clock.ts';
import {randomIds} from '../../lib/platform/ids.ts';
import {isGranted, releaseSite} from '../../lib/platform/permissions.ts';
import {expectReturns} from '../../lib/platform/returns.ts';
import {injectResident, injectScript, registerResident} from '../../lib/platform/scripts.ts';
import * as settings from '../../lib/platform/settings.ts';
import {
  changeTabNote,
  clearTabNotes,
  hasStarted,
  markStarted,
  readTabNote,
  writeTabNote,
} from '../../lib/platform/tab-notes.ts';
import {openDatabase} from '../../lib/store/database.ts';

/** Connects the use cases to this browser. Holds nothing that could not be made anew. */
export function createApp(): App {
  return {
    store: openDatabase(),
    clock: systemClock,
    ids: randomIds,
    settings: {
      preferences: settings.readPreferences,
      setPreferences: settings.writePreferences,
      sites: settings.readSites,
      putSite: settings.writeSite,
      removeSite: settings.forgetSite,
      clear: settings.clearSettings,
    },
    tabs: {
      subject: tabId => readTabNote<TabSubject>(tabId, 'subject'),
      setSubject: (tabId, subject) => writeTabNote(tabId, 'subject', subject),
      pending: async tabId => (await readTabNote<readonly PendingSend[]>(tabId, 'pending')) ?? [],
      changePending: (tabId, change) =>
        changeTabNote<readonly PendingSend[]>(tabId, 'pending', known => change(known ?? [])),
      clear: clearTabNotes,
    },
    scripts: {
      inject: (frame, script) => injectScript(frame, script, script === 'composer' ? UNDERLINE_CSS : null),
      reconcile: reconcileSites,
      release: releaseSite,
    },
    check: createChecker().check,
  };
}

/** One after the other: an install grants, starts and chooses within one moment. */
export function reconcileSites(): Promise<void> {
  return alone('sites', () => reconcile({...ACCESS, injectInto: startOnOpen}));
}

/** The first reconciliation since the extension was started, updated or installed; later calls do nothing. */
export function renewSites(): Promise<void> {
  return alone('sites', async () => {
    if (await hasStarted()) return;
    await reconcile(ACCESS, true);
    await markStarted();
  });
}

/** In open tabs at once, and in those of their pages that the browser has put away when they come back. */
async function startOnOpen(origin: string): Promise<void> {
  await injectResident(origin);
  await expectReturns();
}

const ACCESS: SiteAccess = {
  chosen: settings.readAgreedSites,
  isGranted,
  withhold: settings.writeWithheld,
  register: registerResident,
  injectInto: injectResident,
};
