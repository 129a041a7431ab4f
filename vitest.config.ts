import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { FAKETIME } from './tests/support/clock-at.ts';

const jsx = { oxc: { jsx: { runtime: 'automatic' as const, importSource: 'preact' } } };

/** Whoever only has Node and npm runs the rest; CI has what it takes, and fails without it. */
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
    // Both cores of a small machine: by default one would be left to nobody.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    projects: [
      {
        ...jsx,
        test: {
          name: 'pure',
          // Nothing of them is kept or mocked: files share what they import, which else takes longer than the tests.
          isolate: false,
          // Properties over random dossiers take seconds on a machine that does other things too.
          testTimeout: 20_000,
          include: ['tests/{lib,domain,words,documents,house,cases,reference}/**/*.test.{ts,tsx}'],
        },
      },
      {
        ...jsx,
        test: {
          name: 'data',
          include: ['tests/{store,app,http,client,compose,web,demo,jobs,faults,drills}/**/*.test.{ts,tsx}'],
          exclude: withoutBrowser ? ['tests/**/*.browser.test.ts'] : [],
          // The pages put stylesheets into their code; left out, every width would be wrong.
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
