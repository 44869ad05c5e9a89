import {defineConfig} from 'vitest/config';

/** Units and contracts. Browsers are driven by `scripts/test.ts` from `tests/e2e`. */
export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/contract/**/*.test.ts'],
    environment: 'node',
    retry: 0,
  },
});
