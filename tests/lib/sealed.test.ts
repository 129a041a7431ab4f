import { expect, test } from 'vitest';
import { createSeal } from '../../src/lib/sealed.ts';

const { seal, open } = createSeal('a secret of at least 32 characters', 'sessions');

test('what was sealed opens in its place, and no two seals are alike', () => {
  const sealed = seal('æøå og {"a":1}', 'here');
  expect(open(sealed, 'here')).toBe('æøå og {"a":1}');
  expect(seal('æøå og {"a":1}', 'here')).not.toBe(sealed);
  expect(open(seal('', 'here'), 'here')).toBe('');
});

test('elsewhere, with another key or purpose, changed, cut or invented it does not open', () => {
  const sealed = seal('text', 'here');
  const changed = Buffer.from(sealed, 'base64url');
  changed[14] = (changed[14] ?? 0) ^ 1;
  expect(open(sealed, 'there')).toBeUndefined();
  expect(open(changed.toString('base64url'), 'here')).toBeUndefined();
  for (const wrong of ['', 'x', sealed.slice(0, -4), sealed.slice(4)]) expect(open(wrong, 'here')).toBeUndefined();
  expect(createSeal('another secret of 32 characters!!', 'sessions').open(sealed, 'here')).toBeUndefined();
  expect(createSeal('a secret of at least 32 characters', 'other').open(sealed, 'here')).toBeUndefined();
});
