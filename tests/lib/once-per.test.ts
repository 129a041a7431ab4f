import { expect, test } from 'vitest';
import { oncePer } from '../../src/lib/once-per.ts';

test('made once for each object, however alike two of them are', () => {
  const made: object[] = [];
  const textOf = oncePer((from: { readonly name: string }) => {
    made.push(from);
    return JSON.stringify(from);
  });
  const [first, alike] = [{ name: 'a' }, { name: 'a' }];
  expect([textOf(first), textOf(first), textOf(alike), textOf(first)]).toEqual(Array(4).fill('{"name":"a"}'));
  expect(made).toEqual([first, alike]);
  expect(made[0]).toBe(first);
});

test('what throws leaves nothing behind', () => {
  let turn = 0;
  const once = oncePer(() => {
    turn += 1;
    if (turn === 1) throw new Error('not yet');
    return 'made';
  });
  const key = {};
  expect(() => once(key)).toThrow('not yet');
  expect(once(key)).toBe('made');
});
