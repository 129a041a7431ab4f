// Patterns with `*`: which places they match, and what counts as unanswered.
import { expect, test } from 'vitest';
import { isUnanswered, pickTexts, unansweredPlaces } from '../../../src/domain/dossier/pointers.ts';

const places = (root: unknown, pattern: string) => unansweredPlaces(root, pattern).map(({ pointer }) => pointer);

test('without a star there is one place, answered or not', () => {
  expect(places({ a: { b: 1 } }, '/a/b')).toEqual([]);
  expect(places({}, '/a/b')).toEqual(['/a/b']);
  expect(places({ a: 'text' }, '/a/b')).toEqual(['/a/b']);
  expect(places({ 'x/y~z': 2 }, '/x~1y~0z')).toEqual([]);
  expect(places({}, '/x~1y~0z')).toEqual(['/x~1y~0z']);
});

test('a star stands for every element, also in two levels', () => {
  const root = { a: [{ b: [1, ''] }, { b: [] }, {}, { b: [null, 2] }] };
  expect(places(root, '/a/*/b/*')).toEqual(['/a/0/b/1', '/a/1/b', '/a/2/b', '/a/3/b/0']);
});

test('a list that must have an element is itself the place where it has none', () => {
  expect(places({ a: [] }, '/a/*/b')).toEqual(['/a']);
  expect(places({}, '/a/*/b/*/c')).toEqual(['/a']);
});

test('what is there is told, so that an empty list can be an answer', () => {
  expect(unansweredPlaces({ a: [] }, '/a')).toEqual([{ pointer: '/a', value: [] }]);
  expect(unansweredPlaces({ a: [] }, '/a/*')).toEqual([{ pointer: '/a' }]);
});

test('what is inherited is not there', () => {
  expect(places({}, '/constructor')).toEqual(['/constructor']);
  expect(places({ a: 'text' }, '/a/length')).toEqual(['/a/length']);
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

test('texts are picked by text and name, in document order', () => {
  const root = { a: 'x', b: [{ 'c/d': 'y' }, 3, null], e: ['z', { f: 'x' }] };
  expect(pickTexts(root, () => true)).toEqual([
    { pointer: '/a', text: 'x' },
    { pointer: '/b/0/c~1d', text: 'y' },
    { pointer: '/e/0', text: 'z' },
    { pointer: '/e/1/f', text: 'x' },
  ]);
  expect(pickTexts(root, (text) => text === 'x').map(({ pointer }) => pointer)).toEqual(['/a', '/e/1/f']);
  const keys: string[] = [];
  pickTexts(root, (_, key) => keys.push(key) < 0);
  expect(keys).toEqual(['a', 'c/d', 'e', 'f']);
});
