// Random JSON, shaped like dossiers: named properties, lists of objects, and names and texts that look like pointers.
import fc from 'fast-check';

const name = fc.constantFrom('a', 'b', 'c', 'id', '~', '/', '~1', '0', '-', '');
const leaf = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.integer({ min: -3, max: 3 }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
);

export const { value: json, record: jsonObject } = fc.letrec((tie) => ({
  value: fc.oneof({ maxDepth: 4 }, leaf, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 6 }),
  record: fc.dictionary(name, tie('value'), { maxKeys: 5, noNullPrototype: true }),
}));
