import {browser} from './browser.ts';
import {patternOf} from './permissions.ts';

/** WXT types the paths of the scripts that the manifest names; ours are built for run time and are not among them. */
export type BuiltFile = NonNullable<Parameters<typeof browser.scripting.executeScript>[0]['files']>[number];

/** Our resident script as the build names it; WXT gives runtime scripts no place in the manifest. */
export const RESIDENT_FILE: string = '/content-scripts/page.js';
const PREFIX = 'page:';

/** Files of the scripts that are put into a page on demand; overlay and composer share theirs. */
const FILES = {
  reader: '/reader.js',
  overlay: '/surfaces.js',
  composer: '/surfaces.js',
};

/**
 * Makes the registered resident scripts the ones of these origins. Registrations are lost at an update of the
 * extension in Chrome and kept elsewhere, so they are always compared with what should be.
 *
 * @returns origins that were not registered before
 */
export async function registerResident(origins: readonly string[]): Promise<string[]> {
  const registered = await browser.scripting.getRegisteredContentScripts();
  const wanted = new Set(origins.map(origin => PREFIX + origin));
  const stale = registered.filter(script => !wanted.has(script.id)).map(script => script.id);
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ids: stale});
  const known = new Set(registered.map(script => script.id));
  const missing = origins.filter(origin => !known.has(PREFIX + origin));
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(residentScript));
  return missing;
}

function residentScript(origin: string) {
  return {
    id: PREFIX + origin,
    matches: [patternOf(origin)],
    js: [RESIDENT_FILE],
    allFrames: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  };
}

/** Puts the resident script into tabs that are open already; it sees to it that it runs once. */
export async function injectResident(origin: string): Promise<void> {
  const tabs = await browser.tabs.query({url: patternOf(origin)});
  await Promise.all(
    tabs.map(async ({id}) => {
      if (id === undefined) return;
      try {
        await browser.scripting.executeScript({
          target: {tabId: id, allFrames: true},
          files: [RESIDENT_FILE as BuiltFile],
        });
      } catch {
        // A tab that shows an error page or is being closed takes no script; its next page gets it by registration.
      }
    }),
  );
}

/** Puts the resident script into those frames of a tab in which it does not run. */
export async function injectWhereMissing(tabId: number): Promise<void> {
  const answers = await browser.scripting.executeScript({
    target: {tabId, allFrames: true},
    // What the scripts share there: `entrypoints/page.content/world.ts`.
    func: () => (globalThis as {santun?: {signal: AbortSignal}}).santun?.signal.aborted === false,
  });
  const frameIds = answers.filter(({result}) => result === false).map(({frameId}) => frameId);
  if (frameIds.length > 0)
    await browser.scripting.executeScript({target: {tabId, frameIds}, files: [RESIDENT_FILE as BuiltFile]});
}

/** Puts one of our scripts into one frame, with the styles of its highlights where it has any. */
export async function injectScript(
  {tabId, frameId}: {readonly tabId: number; readonly frameId: number},
  script: keyof typeof FILES,
  highlightCss: string | null,
): Promise<void> {
  const target = {tabId, frameIds: [frameId]};
  if (highlightCss !== null) await insertHighlightCss(target, highlightCss);
  await browser.scripting.executeScript({target, files: [FILES[script] as BuiltFile]});
}

/**
 * Highlights inside a page's shadow root are painted by Chromium only from styles of the author's origin, by
 * Firefox only from the user's (measured, Chromium 156 and Firefox 153).
 */
async function insertHighlightCss(target: {tabId: number; frameIds: number[]}, css: string): Promise<void> {
  const origin = import.meta.env.FIREFOX ? ('USER' as const) : ('AUTHOR' as const);
  await browser.scripting.insertCSS({target, origin, css});
}
