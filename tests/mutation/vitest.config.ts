// The tests that speak of assessment, economics and responsibility; no database, no pages.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/{lib,domain,cases}/**/*.test.ts'], testTimeout: 30_000 },
});
