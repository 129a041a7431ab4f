import { defineConfig } from 'vitest/config';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

export default defineConfig({
  ...jsx,
  test: {
    projects: [{ ...jsx, test: { name: 'pure', include: ['tests/{lib,domain,documents,house,cases}/**/*.test.{ts,tsx}'] } }],
  },
});
