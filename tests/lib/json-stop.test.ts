// The position from which a text is not JSON, compared with the error of JSON.parse.
import { expect, test } from 'vitest';
import { jsonStopsAt } from '../../src/lib/json-stop.ts';

test.each([
  ['', 1, 1, ''],
  ['{"id": ', 1, 8, ''],
  ['{"id": }', 1, 8, '}'],
  ['{a:1}', 1, 2, 'a:1}'],
  ['[1,2,]', 1, 6, ']'],
  ['[1 2]', 1, 4, '2]'],
  ['{"a" 1}', 1, 6, '1}'],
  ['{"a":1,}', 1, 8, '}'],
  ['{"a":1]', 1, 7, ']'],
  ['nonsense', 1, 1, 'nonsense'],
  ['{"a":1}\n{"b":2}', 2, 1, '{"b":2}'],
  ['{\n  "a": tru\n}', 2, 8, 'tru\n}'],
  ['{"a": "x\n"}', 1, 7, '"x\n"}'],
  ['["\\x"]', 1, 2, '"\\x"]'],
  ['[01]', 1, 3, '1]'],
  ['[-]', 1, 2, '-]'],
  ['1,', 1, 2, ','],
  ['"open', 1, 1, '"open'],
])('%j stops in line %i, column %i', (text, line, column, rest) => {
  expect(() => JSON.parse(text)).toThrow();
  expect(jsonStopsAt(text)).toEqual({ line, column, rest });
});

test.each([
  ' {"a": [1, -2.5e+3, true, false, null, "\\u00e5\\n\\"", {}, []]} \r\n\t',
  '0',
  '"å"',
  `${'['.repeat(100_000)}${']'.repeat(100_000)}`,
])('%#: JSON does not stop', (text) => {
  expect(jsonStopsAt(text)).toBeUndefined();
});
