/** Scripts that run in pages are written shorter than the bundler alone does it: every page has to read them. */

import {minify} from 'terser';
import type {Plugin} from 'vite';

/** What a script's last expression comes to is what it gives back to the worker. More rounds find nothing. */
const OPTIONS = {ecma: 2020, compress: {passes: 3, expression: true, negate_iife: false}} as const;

/** Writes scripts that are no modules, which are those for pages, once more. */
export function shortScripts(): Plugin {
  return {
    name: 'short-scripts',
    apply: 'build',
    generateBundle: {
      // After WXT took the name from what a script gives back.
      order: 'post',
      async handler({format}, bundle) {
        if (format !== 'iife') return;
        for (const file of Object.values(bundle)) {
          if (file.type !== 'chunk') continue;
          const {code} = await minify(file.code, OPTIONS);
          if (code) file.code = code;
        }
      },
    },
  };
}
