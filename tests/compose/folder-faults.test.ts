// A folder that cannot be used is reported in plain words, in two languages, without a stack.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openClosing } from '../../src/compose/closing.ts';
import { readConfig } from '../../src/compose/config.ts';
import { openDatabases } from '../../src/compose/databases.ts';
import { folderFault } from '../../src/compose/folder-faults.ts';
import { isStartFault } from '../../src/compose/start-fault.ts';

const home = mkdtempSync(path.join(tmpdir(), 'opgavebro-folder-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

test('a file in the place of the folder', async () => {
  const file = path.join(home, 'file');
  writeFileSync(file, '');
  const { config, secrets } = readConfig({ DATA_DIR: path.join(file, 'data') });
  const closing = openClosing();
  const error = await openDatabases(config, secrets, closing).catch((reason: unknown) => reason);
  await closing.close();
  expect(isStartFault(error) && error.message).toMatch(/det er ikke en mappe[\s\S]*it is no folder/);
});

test.each<[{ code?: string; message?: string; syscall?: string }, string]>([
  [{ code: 'ENOSPC' }, 'disken er fuld'],
  [{ code: 'EACCES' }, 'må ikke skrive der'],
  [{ code: 'EROFS' }, 'må ikke skrive der'],
  // Node reports EROFS as this when it creates a folder.
  [{ code: 'ENOENT', syscall: 'mkdir' }, 'må ikke skrive der'],
  [
    { message: 'FATAL: could not extend file "base/1": wrote only 4096\nHINT: Check free disk space.' },
    'disken er fuld',
  ],
  [{ message: 'initdb: error: could not write: No space left on device' }, 'disken er fuld'],
])('%j is told in words', (error, words) => {
  const fault = folderFault(Object.assign(new Error(error.message ?? 'x'), error), '/data');
  expect(isStartFault(fault) && fault.message).toContain(words);
});

test('any other error is left as it is', () => {
  const error = new Error('something else');
  expect(folderFault(error, '/data')).toBe(error);
});
