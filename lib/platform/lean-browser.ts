/**
 * The extension API as the browser itself gives it, for the scripts on pages, whose size counts: the polyfill
 * would be a third of them. Chromium answers promises under `chrome` since Manifest V3, Firefox under `browser`.
 */
export const leanBrowser: typeof chrome =
  (globalThis as {browser?: typeof chrome}).browser ?? globalThis.chrome;

/** False once the extension was reloaded, updated or removed under this page: nothing can be asked any more. */
export function isAttached(): boolean {
  try {
    return leanBrowser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}
