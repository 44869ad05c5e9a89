import {fileURLToPath} from 'node:url';

const root = new URL('../../../', import.meta.url);

/** The builds that ship are the builds that are tested. */
export const CHROMIUM_BUILD = fileURLToPath(new URL('.output/chrome-mv3', root));
export const FIREFOX_BUILD = fileURLToPath(new URL('.output/firefox-mv3', root));
