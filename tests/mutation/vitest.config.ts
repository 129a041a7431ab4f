// The tests that speak of assessment, economics and responsibility; no database, no pages. Properties are tried less often (tests/support/runs.ts).
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/domain/{assessment,economics,responsibility}/**/*.test.ts', 'tests/cases/**/*.test.ts'],
    env: { PROPERTY_SHARE: '0.05' },
    // A worker of its own per mutant, and one for all files in it: the modules are loaded once per mutant.
    isolate: false,
    testTimeout: 30_000,
  },
});
