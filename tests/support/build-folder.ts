// Where a test run builds the service: once for all its test files, apart from the build that `npm start` uses.
import { rmSync } from 'node:fs';

/** Relative to the project. @param run the name of the run. */
export function buildFolder(run: string): string {
  return `dist/test-${run}`;
}

export function removeBuild(run: string): void {
  for (const name of [buildFolder(run), `${buildFolder(run)}.claim`]) rmSync(name, { recursive: true, force: true });
}
