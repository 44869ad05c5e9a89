import {fileURLToPath} from 'node:url';
import {defineConfig} from 'vitest/config';

/** Units, and contracts over what was built. Browsers are driven by `scripts/test.ts` from `tests/e2e`. */
export default defineConfig({
  // As in the build that ships (`wxt.config.ts`).
  resolve: {
    alias: {
      parse5: fileURLToPath(new URL('lib/capture/adapters/microformats/serialised.ts', import.meta.url)),
    },
  },
  test: {
    server: {deps: {inline: ['microformats-parser']}},
    retry: 0,
    // One less would leave half of a small machine idle.
    maxWorkers: '100%',
    environment: 'node',
    // Only what hangs is to fail by it: thousands of texts take their time where other work is going on.
    testTimeout: 60_000,
    projects: [
      {extends: true, test: {name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}']}},
      {
        extends: true,
        test: {
          name: 'contract',
          include: ['tests/contract/**/*.test.ts'],
          globalSetup: ['tests/contract/support/build.ts'],
        },
      },
    ],
  },
});
