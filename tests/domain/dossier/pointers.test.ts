// Patterns with `*`: which places they stand for, and what counts as unanswered.
import { expect, test } from 'vitest';
import { expandPointer, isUnanswered, textsIn } from '../../../src/domain/dossier/pointers.ts';

const places = (root: unknown, pattern: string) => expandPointer(root, pattern).map(({ pointer, value }) => [pointer, value]);

test('without a star there is one place, found or not', () => {
  expect(places({ a: { b: 1 } }, '/a/b')).toEqual([['/a/b', 1]]);
  expect(places({}, '/a/b')).toEqual([['/a/b', undefined]]);
  expect(places({ 'x/y': 2 }, '/x~1y')).toEqual([['/x~1y', 2]]);
});

test('a star stands for every element, also in two levels', () => {
  const root = { a: [{ b: [1, 2] }, { b: [] }, {}] };
  expect(places(root, '/a/*/b/*')).toEqual([
    ['/a/0/b/0', 1],
    ['/a/0/b/1', 2],
    ['/a/1/b', undefined],
    ['/a/2/b', undefined],
  ]);
});

test('a list that must have an element is itself the place where it has none', () => {
  expect(places({ a: [] }, '/a/*/b')).toEqual([['/a', undefined]]);
  expect(places({}, '/a/*/b/*/c')).toEqual([['/a', undefined]]);
});

test('what is inherited is not there', () => {
  expect(places({}, '/constructor')).toEqual([['/constructor', undefined]]);
  expect(places({ a: 'text' }, '/a/length')).toEqual([['/a/length', undefined]]);
});

test.each([
  [undefined, true],
  [null, true],
  ['', true],
  [' \n', true],
  [[], true],
  [{}, true],
  [{ a: '', b: { c: [] } }, true],
  ['-', false],
  [0, false],
  [false, false],
  [[''], false],
  [{ a: '', b: 0 }, false],
])('%j unanswered: %s', (value, expected) => {
  expect(isUnanswered(value)).toBe(expected);
});

test('texts with pointer and name, in document order', () => {
  expect(textsIn({ a: 'x', b: [{ 'c/d': 'y' }, 3, null], e: ['z'] })).toEqual([
    { pointer: '/a', key: 'a', text: 'x' },
    { pointer: '/b/0/c~1d', key: 'c/d', text: 'y' },
    { pointer: '/e/0', key: 'e', text: 'z' },
  ]);
});
