// The line of a value in an indented JSON text.
import { expect, test } from 'vitest';
import { indentedJson, lineOfPointer } from '../../src/lib/json-lines.ts';
import { valueAt } from '../../src/lib/value-at.ts';

const value = {
  id: 'x',
  list: [
    { a: 1, b: [] },
    { a: { deep: true }, 'c/d': 'e' },
  ],
  last: null,
};
const lines = indentedJson(value).split('\n');
const at = (pointer: string) => lines[lineOfPointer(value, pointer) - 1]?.trim();

test.each([
  ['', '{'],
  ['/id', '"id": "x",'],
  ['/list', '"list": ['],
  ['/list/0/b', '"b": []'],
  ['/list/1', '{'],
  ['/list/1/a/deep', '"deep": true'],
  ['/list/1/c~1d', '"c/d": "e"'],
  ['/last', '"last": null'],
])('%s stands on the line %s', (pointer, line) => {
  expect(at(pointer)).toBe(line);
});

test('what is not there is told at the nearest thing around it', () => {
  expect(at('/list/0/nothing/here')).toBe('{');
  expect(lineOfPointer(value, '/list/0/nothing')).toBe(lineOfPointer(value, '/list/0'));
  expect([valueAt(value, '/list/1/a/deep'), valueAt(value, '/list/7'), valueAt(value, '/last')]).toEqual([
    true,
    undefined,
    null,
  ]);
});
