import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  ...jsx,
  test: {
    projects: [
      { ...jsx, test: { name: 'pure', include: ['tests/{lib,domain,documents,house,cases}/**/*.test.{ts,tsx}'] } },
      {
        ...jsx,
        test: {
          name: 'data',
          include: ['tests/{store,app,http,client,compose,web,demo,jobs}/**/*.test.{ts,tsx}'],
          globalSetup: ['tests/support/global-database.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
