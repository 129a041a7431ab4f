// SECURITY.md can be verified: it lists every requirement of the standard once, and every test and file it names
// exists.
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import requirements from './asvs-5.0.0-level-2.json' with { type: 'json' };

const STATES = ['met', 'open', 'other', 'none'];
const document = readFileSync('SECURITY.md', 'utf8');

/** The faults of the document, one sentence each. */
function faultsOf(text: string): string[] {
  const rows = text.split('\n').filter((line) => /^\| V\d/.test(line));
  const cells = rows.map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '').trim()));
  const named = cells.flatMap(([ids = '']) => ids.split(', '));
  const states = cells
    .filter(([, state = '', where = '']) => !STATES.includes(state) || where === '')
    .map(([ids]) => `no state: ${ids}`);
  return [
    ...requirements.filter((id) => !named.includes(id)).map((id) => `missing: ${id}`),
    ...named.filter((id) => !requirements.includes(id)).map((id) => `no such requirement: ${id}`),
    ...named.filter((id, n) => named.indexOf(id) !== n).map((id) => `twice: ${id}`),
    ...states,
    ...placesOf(text),
  ];
}

/** Checks each `path` "name of a test": the file exists and contains the name. */
function placesOf(text: string): string[] {
  return [...text.matchAll(/`((?:src|tests)\/[^`]+)`((?: (?:and )?"[^"]+",?)*)/g)].flatMap(
    ([, file = '', names = '']) => {
      if (!existsSync(file)) return [`no such file: ${file}`];
      const wanted = [...names.matchAll(/"([^"]+)"/g)].map(([, name = '']) => name);
      const content = wanted.length > 0 ? readFileSync(file, 'utf8') : '';
      return wanted.filter((name) => !content.includes(name)).map((name) => `${file} has no "${name}"`);
    },
  );
}

test('every requirement stands once, with a state; every named file and test is there', () => {
  expect(faultsOf(document)).toEqual([]);
});

test('what is met names a file, a part of this document, or why', () => {
  const met = document.split('\n').filter((line) => / \| met \| /.test(line));
  expect(met.length).toBeGreaterThan(80);
});

describe('it is found when', () => {
  test.each([
    ['a requirement is left out', 'V1.2.5 |', 'V1.2.4 |', ['missing: V1.2.5', 'twice: V1.2.4']],
    [
      'a test is named that is not there',
      '"follows no redirect"',
      '"follows redirects"',
      ['tests/jobs/webhook-target.test.ts has no "follows redirects"'],
    ],
    [
      'a file is named that is not there',
      'src/web/sign-in.ts',
      'src/web/sing-in.ts',
      ['no such file: src/web/sing-in.ts'],
    ],
    ['a state is none', '| V12.1.3 | none |', '| V12.1.3 | fine |', ['no state: V12.1.3']],
  ])('%s', (_what, from, to, said) => {
    expect(document).toContain(from);
    expect(faultsOf(document.replace(from, to)).sort()).toEqual(said.sort());
  });
});
