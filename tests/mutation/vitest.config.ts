// The same tests for Stryker's own vitest runner (`npm run
// mutate:vitest`): a worker of its own per mutant, about a second each.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/domain/{assessment,economics,responsibility}/**/*.test.ts', 'tests/cases/**/*.test.ts'],
    env: { PROPERTY_SHARE: '0.05' },
    // One worker for all files: the modules are loaded once per mutant.
    isolate: false,
    testTimeout: 30_000,
  },
});
