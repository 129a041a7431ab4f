// Canonical JSON against the reference implementation of RFC 8785, on random values.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { canonicalJson } from '../../src/lib/canonical-json.ts';

function attempt(write: (value: unknown) => string | undefined, value: unknown): string {
  try {
    return write(value) ?? 'refused';
  } catch {
    return 'refused';
  }
}

test('writes what the reference writes, and refuses what it refuses', () => {
  const anything = fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withSparseArray: true });
  fc.assert(fc.property(anything, (value) => attempt(canonicalJson, value) === attempt(canonicalize, value)));
  fc.assert(fc.property(fc.jsonValue(), (value) => canonicalJson(value) === canonicalize(value)));
});

test('keeps a name that every object answers to, and treats broken names and texts as the reference does', () => {
  const named = JSON.parse('{"b":2,"__proto__":{"z":1,"a":[{"__proto__":3}]}}');
  expect(canonicalJson(named)).toBe('{"__proto__":{"a":[{"__proto__":3}],"z":1},"b":2}');
  const broken = [
    '\ud800',
    '\\ud800 i en sti C:\\udkast',
    { '\ud800': 1 },
    { a: ['\udc00'] },
    [undefined],
    { a: undefined, b: 1 },
    undefined,
    Number.NaN,
    { toJSON: () => 7 },
  ];
  expect(broken.map((value) => attempt(canonicalJson, value))).toEqual(
    broken.map((value) => attempt(canonicalize, value)),
  );
});

test('orders names that look like numbers as text, and takes the names of a dossier', () => {
  expect(canonicalJson({ '9': 1, '10': 2, é: 3, a: [{ b: -0, A: 1e21 }] })).toBe(
    '{"10":2,"9":1,"a":[{"A":1e+21,"b":0}],"é":3}',
  );
  expect(canonicalJson(iv)).toBe(canonicalize(iv));
  const named = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer(), {
    minKeys: 20,
    maxKeys: 60,
  });
  fc.assert(fc.property(named, (value) => canonicalJson(value) === canonicalize(value)));
});
