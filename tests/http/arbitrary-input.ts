// Generates inputs from the OpenAPI document: valid ones, and some with one invalid part.
import fc from 'fast-check';
import { DOCUMENT } from './answers-as-documented.ts';

export type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly propertyNames?: Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly pattern?: string;
  readonly format?: string;
};

/** Existing ids, by the name of the property or parameter that refers to them; `''` for all others. */
export type Known = Readonly<Record<string, readonly string[]>>;

const MOST_ITEMS = 3;
const LONGEST = 60;

export function arbitraryOf(schema: Schema, known: Known, name = ''): fc.Arbitrary<unknown> {
  if (schema.$ref) return arbitraryOf(resolve(schema.$ref), known, name);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => arbitraryOf(option, known, name)));
  const types = [schema.type ?? 'object'].flat();
  return types.length > 1
    ? fc.oneof(...types.map((type) => ofType({ ...schema, type }, known, name)))
    : ofType(schema, known, name);
}

function ofType(schema: Schema, known: Known, name: string): fc.Arbitrary<unknown> {
  const existing = known[name];
  if (existing && schema.type !== 'array')
    return fc.oneof(
      { weight: 9, arbitrary: fc.constantFrom(...existing) },
      { weight: 1, arbitrary: fc.constant('unknown') },
    );
  switch ([schema.type].flat()[0]) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? -1000, max: Math.min(schema.maximum ?? 1000, 2 ** 31 - 1) });
    case 'number':
      return fc
        .integer({ min: Math.max(schema.minimum ?? -1e6, -1e9), max: Math.min(schema.maximum ?? 1e6, 1e9) })
        .map((n) => n / 4);
    case 'string':
      return textOf(schema);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, known, name), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? MOST_ITEMS, Math.max(MOST_ITEMS, schema.minItems ?? 0)),
      });
    default:
      return objectOf(schema, known);
  }
}

function textOf({ format, pattern, minLength = 0, maxLength = LONGEST }: Schema): fc.Arbitrary<string> {
  const max = Math.max(Math.min(maxLength, LONGEST), minLength);
  if (format === 'uuid') return fc.uuid();
  const date = fc.date({ min: new Date('1950-01-01'), max: new Date('2150-01-01'), noInvalidDate: true });
  if (format === 'date') return date.map((day) => day.toISOString().slice(0, 10));
  if (format === 'date-time') return date.map((moment) => moment.toISOString());
  if (pattern && !pattern.includes('\\u0000')) return fc.stringMatching(new RegExp(pattern, 'u'), { maxLength: max });
  return fc
    .string({ unit: 'grapheme', minLength: Math.min(minLength, max), maxLength: max })
    .map((text) => text.replace(/\p{Cc}/gu, ' '));
}

function objectOf(
  { properties = {}, required = [], additionalProperties, propertyNames }: Schema,
  known: Known,
): fc.Arbitrary<unknown> {
  const named = Object.fromEntries(
    Object.entries(properties).map(([name, property]) => [name, arbitraryOf(property, known, name)]),
  );
  const fixed = fc.record(named, { requiredKeys: required.filter((name) => name in named) });
  if (typeof additionalProperties !== 'object' || Object.keys(properties).length > 0) return fixed;
  const names = propertyNames ? arbitraryOf(propertyNames, known).map(String) : fc.string({ maxLength: 10 });
  return fc.dictionary(names, arbitraryOf({ type: 'string', ...additionalProperties }, known), {
    maxKeys: MOST_ITEMS,
    noNullPrototype: true,
  });
}

export function resolve(ref: string): Schema {
  return ref
    .slice(2)
    .split('/')
    .reduce<unknown>((node, part) => (node as Record<string, unknown>)[part.replaceAll('~1', '/')], DOCUMENT) as Schema;
}

const ODD: readonly unknown[] = [
  ...[
    null,
    true,
    0,
    -1,
    1e308,
    -0,
    1.005,
    2 ** 53,
    '',
    ' ',
    '\u0000',
    '\ud800',
    '\u202e',
    '🧪'.repeat(50),
    "'; drop table proposal; --",
  ],
  ...[
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '=HYPERLINK("x")',
    'x'.repeat(20_000),
    '0000-00-00',
    '9999-12-31',
    [],
    {},
    [[]],
    { a: {} },
  ],
];

/** The value with one of its parts replaced by an odd value. */
export function withOddPart(value: unknown): fc.Arbitrary<unknown> {
  return fc.tuple(fc.nat(), fc.constantFrom(...ODD)).map(([place, odd]) => {
    const places = countPlaces(value);
    return replaceAt(value, { left: place % places }, odd);
  });
}

function countPlaces(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, part) => sum + countPlaces(part), 1);
}

function replaceAt(value: unknown, counter: { left: number }, odd: unknown): unknown {
  if (counter.left-- === 0) return odd;
  if (Array.isArray(value)) return value.map((part) => replaceAt(part, counter, odd));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, replaceAt(part, counter, odd)]));
}
