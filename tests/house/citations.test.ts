// Readers can find everything the repository cites: a published document with its publisher, or a file in the
// repository.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const ROOMS = ['src', 'tests', 'migrations'];
/** An internal paper of the makers, or a number in a list that only they have. */
const OUTSIDE = /\bshared[ ]design\b|\bseed[ ]\d{3}\b|\bissue[ ]#?\d+|\.\.\/shared\//i;

function textsOf(room: string): readonly (readonly [name: string, text: string])[] {
  return readdirSync(room, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(tsx?|md|sql|css|json)$/.test(name))
    .map((name) => [`${room}/${name}`, readFileSync(`${room}/${name}`, 'utf8')]);
}

function citing(text: string): readonly string[] {
  return text.split('\n').filter((line) => OUTSIDE.test(line));
}

test('no file cites what only its makers have', () => {
  const files = [...ROOMS.flatMap(textsOf), ['README.md', readFileSync('README.md', 'utf8')] as const];
  expect(files.flatMap(([name, text]) => citing(text).map((line) => `${name}: ${line.trim()}`))).toEqual([]);
});

describe('it is found that a line', () => {
  test.each([
    ['cites a design', ['// Source: shared', 'design "workflow".'].join(' ')],
    ['cites a text by its number', ['openness (seed', '003)'].join(' ')],
    ['cites an entry of a list', ['as issue', '12 asks'].join(' ')],
    ['leads out of the repository', 'see ..'.concat('/shared/cases')],
  ])('%s', (_what, line) => {
    expect(citing(`first\n${line}`)).toEqual([line]);
  });

  test('but not one that issues a token', () => {
    expect(citing('the provider issues 2 tokens; an issue is a problem')).toEqual([]);
  });
});
