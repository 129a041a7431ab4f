// Every test file is run: vitest.config.ts names its folder.
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Folders of `tests` that contain tests but belong to no project. */
function forgotten(config: string, files: readonly string[]): readonly string[] {
  const named = new Set([...config.matchAll(/tests\/\{([\w,]+)\}/g)].flatMap(([, list = '']) => list.split(',')));
  const folders = files.filter((file) => /\.test\.tsx?$/.test(file)).map((file) => file.split('/')[0] ?? '');
  return [...new Set(folders)].filter((folder) => !named.has(folder));
}

test('no folder of tests is forgotten', () => {
  const files = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((name) => name.replaceAll('\\', '/'));
  expect(files.length).toBeGreaterThan(500);
  expect(forgotten(readFileSync('vitest.config.ts', 'utf8'), files)).toEqual([]);
});

test('one that is forgotten is found', () => {
  expect(forgotten(`include: ['tests/{lib,domain}/**']`, ['lib/a.test.ts', 'words/b.test.ts', 'words/c.ts'])).toEqual([
    'words',
  ]);
});
