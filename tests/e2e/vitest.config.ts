import {defineConfig} from 'vitest/config';

/** Suites in real browsers: one after the other, since each has browsers of its own; never tried again. */
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: {
    root: 'tests/e2e',
    include: ['**/*.e2e.ts'],
    environment: 'node',
    pool: 'forks',
    fileParallelism: false,
    retry: 0,
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 30_000,
  },
});
