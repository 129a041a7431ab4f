import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { FAKETIME } from './tests/support/clock-at.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Without Chromium or pdftotext the browser tests are skipped, except in CI, where they fail. */
const withoutBrowser =
  !process.env.CI &&
  ![process.env.CHROMIUM ?? '/usr/bin/chromium', '/usr/bin/pdftotext'].every((tool) => existsSync(tool));
if (withoutBrowser) console.warn('Chromium or pdftotext is missing: the tests of the pages in a browser are left out.');

if (FAKETIME === undefined)
  console.warn(
    'libfaketime (package faketime) is missing: the demonstration is not tried with the clock at other days.',
  );

export default defineConfig({
  ...jsx,
  test: {
    // At least two workers: on a machine with two cores the default is one.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...jsx,
        test: {
          name: 'pure',
          // These tests keep no state and mock nothing, so files share imported modules. Importing per file would take
          // longer than the tests.
          isolate: false,
          // Property tests over random dossiers take seconds on a busy machine.
          testTimeout: 20_000,
          include: ['tests/{lib,domain,words,documents,house,cases,reference}/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...jsx,
        test: {
          name: 'data',
          // As above: each worker imports the service once, not per file.
          isolate: false,
          include: ['tests/{store,app,http,client,compose,web,demo,jobs,faults,drills}/**/*.test.{ts,tsx}'],
          exclude: withoutBrowser ? ['tests/**/*.browser.test.ts'] : [],
          // The pages embed stylesheets in their code; without them every width would be wrong.
          css: true,
          setupFiles: [
            'tests/support/answers-seen.ts',
            ...(process.env.RECORD_STATEMENTS ? ['tests/support/record-statements.ts'] : []),
          ],
          globalSetup: ['tests/support/global-database.ts', 'tests/support/global-browser.ts'],
          testTimeout: 20_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
