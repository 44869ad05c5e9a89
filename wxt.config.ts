import {readFile, writeFile} from 'node:fs/promises';
import {fileURLToPath} from 'node:url';
import {defineConfig} from 'wxt';
import {shortScripts} from './scripts/build/short.ts';

const SERIALISED = fileURLToPath(new URL('lib/capture/adapters/microformats/serialised.ts', import.meta.url));

/** Pages of the extension may load nothing but their own files, and connect to nothing. */
const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export default defineConfig({
  modules: ['@wxt-dev/webextension-polyfill'],
  imports: false,
  manifestVersion: 3,
  vite: ({browser}) => ({
    // For the browsers named below, so that nothing they know (`light-dark()`) is spelled out for older ones.
    build: {target: browser === 'firefox' ? 'firefox146' : 'chrome123'},
    // The parser of microformats is given what a browser wrote: a tenth of what there is to HTML is enough for it.
    plugins: [shortScripts()],
    resolve: {alias: {parse5: SERIALISED}},
  }),
  hooks: {
    'zip:extension:done': async (_, zip) => {
      const {tighten} = await import('./scripts/build/tighten.ts');
      await writeFile(zip, await tighten(await readFile(zip)));
    },
  },
  manifest: ({browser}) => ({
    name: 'Santun',
    description: 'A courteous companion for professional networking. Everything stays in your browser.',
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'scripting', 'alarms'],
    optional_host_permissions: ['https://*/*'],
    content_security_policy: {extension_pages: CSP},
    options_ui: {page: 'dashboard.html', open_in_tab: true},
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'santun@santun.example',
              strict_min_version: '146.0',
              data_collection_permissions: {required: ['none']},
            },
          },
        }
      : {minimum_chrome_version: '123'}),
  }),
});
