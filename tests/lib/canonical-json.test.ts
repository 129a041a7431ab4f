// Our quick way to canonical JSON against the reference implementation of RFC 8785, on values by chance.
import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { canonicalJson, canonicalPieces } from '../../src/lib/canonical-json.ts';

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
  expect(broken.map((value) => attempt(canonicalJson, value))).toEqual(broken.map((value) => attempt(canonicalize, value)));
});

test('orders names that look like numbers as text, and takes the names of a dossier', () => {
  expect(canonicalJson({ '9': 1, '10': 2, é: 3, a: [{ b: -0, A: 1e21 }] })).toBe('{"10":2,"9":1,"a":[{"A":1e+21,"b":0}],"é":3}');
  expect(canonicalJson(iv)).toBe(canonicalize(iv));
  // Few names are put in order in another way than many.
  const named = fc.dictionary(fc.string({ unit: 'grapheme', minLength: 1 }), fc.integer(), { minKeys: 20, maxKeys: 60 });
  fc.assert(fc.property(named, (value) => canonicalJson(value) === canonicalize(value)));
});

const inPieces = (value: unknown, levels: number) => canonicalPieces(value, levels).join('');

test('writes the same part by part, also where parts are written again and where names are odd', () => {
  const odd = fc.dictionary(fc.constantFrom('b', 'a', 'B', '_c', '9', 'é', '"', '__proto__'), fc.jsonValue());
  fc.assert(
    fc.property(odd, fc.jsonValue(), fc.nat(3), (part, other, levels) => {
      const value = { z: part, a: { part, other, none: undefined }, list: [part, other] };
      const more = { ...value, b: other };
      const thrice = [canonicalPieces(value, levels, true).join(''), inPieces(more, levels), inPieces(more, levels)];
      return thrice[0] === canonicalize(value) && thrice.slice(1).every((text) => text === canonicalize(more));
    }),
  );
  const dossier = { ...iv, task: { ...iv.task, title: 'En anden' } };
  expect(inPieces(iv, 1)).toBe(canonicalize(iv));
  expect(inPieces({ dossier, cluster: 'fyn' }, 2)).toBe(canonicalize({ dossier, cluster: 'fyn' }));
  expect(inPieces(null, 1)).toBe('null');
  expect(inPieces({ a: {} }, 2)).toBe('{"a":{}}');
});

test('keeps the texts of parts that are written again, once, and of ten values at most', () => {
  const task = { title: 'Før' };
  const later = () => inPieces({ task }, 1);
  canonicalPieces({ dossier: { task } }, 2, true);
  task.title = 'Efter'; // nobody does: it shows which text is the kept one
  expect([later(), later()]).toEqual(['{"task":{"title":"Før"}}', '{"task":{"title":"Efter"}}']);
  canonicalPieces({ dossier: { task } }, 2, true);
  for (let n = 0; n < 10; n++) canonicalPieces({ n: [n] }, 1, true);
  task.title = 'Til sidst';
  expect(later()).toBe('{"task":{"title":"Til sidst"}}');
  canonicalPieces({ task }, 1);
  task.title = 'Ikke gemt';
  expect(later()).toBe('{"task":{"title":"Ikke gemt"}}');
});
