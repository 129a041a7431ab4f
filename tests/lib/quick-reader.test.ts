import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import copd from '../../src/demo/copd-telemonitoring.json' with { type: 'json' };
import iv from '../../src/demo/iv-antibiotics.json' with { type: 'json' };
import { Dossier } from '../../src/domain/dossier/dossier.ts';
import { OPERATIONS } from '../../src/http/routes/index.ts';
import { LEFT_TO_ZOD, quickReader } from '../../src/lib/quick-reader.ts';
import { operations } from '../http/answers-as-documented.ts';
import { arbitraryOf, type Schema, withOddPart } from '../http/arbitrary-input.ts';

const read = (schema: z.ZodType, value: unknown) => quickReader(schema)(value);
/** As text: the order of the names counts. */
const written = (schema: z.ZodType, value: unknown) => JSON.stringify(schema.parse(value));

function documented(operationId: string): Schema {
  const { operation } = operations().find((each) => each.operation.operationId === operationId) ?? {};
  const { requestBody } = operation as unknown as {
    readonly requestBody: { readonly content: Readonly<Record<string, { schema: Schema }>> };
  };
  return Object.values(requestBody.content)[0]?.schema ?? {};
}

/** The same value with the names of every object the other way round. */
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([name, part]) => [name, turned(part)]),
  );
}

describe('the quick reader of a dossier', () => {
  it.each([
    ['antibiotics', iv],
    ['COPD', copd],
  ] as const)('accepts the demonstration’s %s, and gives what Zod gives', (_name, dossier) => {
    expect(JSON.stringify(read(Dossier, dossier))).toBe(written(Dossier, dossier));
  });

  it('copies nothing of what is in the order of the schema', () => {
    const inOrder = Dossier.parse(iv);
    expect(read(Dossier, inOrder)).toBe(inOrder);
  });

  it('puts the names of every object in the order of the schema, whatever order they come in', () => {
    const quick = read(Dossier, turned(iv));
    expect(JSON.stringify(quick)).toBe(written(Dossier, iv));
    expect(JSON.stringify(quick)).not.toBe(JSON.stringify(turned(iv)));
  });
});

describe.each(OPERATIONS.flatMap(({ operationId, body, bodyExample }) => (body ? [{ operationId, body, example: bodyExample?.() }] : [])))(
  'the quick reader of the body of $operationId',
  ({ operationId, body, example }) => {
    it('accepts nothing that Zod refuses, and else gives what Zod gives', () => {
      const quick = quickReader(body);
      const made = arbitraryOf(documented(operationId), {});
      const base = example ?? {};
      const values = fc.oneof(made, made.chain(withOddPart), withOddPart(base), fc.constant(base));
      fc.assert(
        fc.property(values, fc.boolean(), (some, turn) => {
          const value: unknown = JSON.parse(JSON.stringify(turn ? turned(some) : some));
          const data = quick(value);
          if (data !== LEFT_TO_ZOD) expect(JSON.stringify(data)).toBe(written(body, value));
        }),
        { numRuns: 150 },
      );
    });
  },
);

describe('what the quick reader leaves to Zod', () => {
  const leftToZod = (schema: z.ZodType, value: unknown) => expect(read(schema, value)).toBe(LEFT_TO_ZOD);
  const Two = z.strictObject({ a: z.string(), b: z.number().optional() });

  it.each([
    ['a name that is unknown', { a: '', c: 1 }],
    ['a name that is needed and missing', { b: 1 }],
    ['a list in place of an object', ['a']],
    ['null', null],
    ['a number that is not finite', { a: '', b: Number.POSITIVE_INFINITY }],
    ['a name that every object inherits', JSON.parse('{"a":"","toString":1}')],
    ['the name of the prototype', JSON.parse('{"a":"","__proto__":{}}')],
  ])('%s', (_what, value) => {
    expect(Two.safeParse(value).success).toBe(false);
    leftToZod(Two, value);
  });

  it('a name that is needed and only inherited', () => {
    leftToZod(z.strictObject({ toString: z.string() }), {});
  });

  it.each([
    ['changes by a transformation', z.string().transform((text) => text.length), 'abc'],
    ['changes by a check', z.string().trim(), ' a '],
    ['has a default', z.strictObject({ a: z.string().default('x') }), {}],
    ['is read as another kind', z.coerce.number(), '1'],
    ['lets unknown names through', z.object({ a: z.string() }), { a: '', b: 1 }],
    ['is not the first of its alternatives', z.union([z.string().transform(Number), z.string()]), '1'],
  ])('what %s', (_what, schema, value) => {
    expect(schema.safeParse(value).success).toBe(true);
    leftToZod(schema, value);
  });

  it('what holds itself', () => {
    const Tree = z.strictObject({
      get parts() {
        return z.array(Tree).optional();
      },
    });
    leftToZod(Tree, { parts: [{}] });
  });

  it('a refused value leaves nothing behind that the next one would be judged by', () => {
    const quick = quickReader(z.string().max(2));
    expect([quick('abc'), quick('ab')]).toEqual([LEFT_TO_ZOD, 'ab']);
  });
});
