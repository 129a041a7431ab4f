// Reads a valid value as Zod does, in half the time or less: Zod asks the schemas of all that could stand in an object, and copies every object.
// What is valid is said once, in the schema: Zod's own checks are asked here. What is not plainly valid, or of a kind not known here, is left
// to Zod, which also names the faults.
import type { z } from 'zod';
import { oncePer } from './once-per.ts';

/** Said of what is left to Zod. */
export const LEFT_TO_ZOD = Symbol('left to Zod');

/** What Zod's `parse` would give, names in the order of the schema, or `LEFT_TO_ZOD`. The value itself, no copy, where it is in order already. */
export type QuickReader = (value: unknown) => unknown;

type Payload = { value: unknown; readonly issues: readonly unknown[] };
type Check = { readonly _zod: { readonly check: (payload: Payload) => unknown } };
/** What of Zod's inside is read (`zod/v4/core`). */
type Definition = {
  readonly type: string;
  readonly checks?: readonly Check[];
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
  readonly options?: readonly Schema[];
};
type Schema = {
  readonly _zod: { readonly def: Definition; readonly traits: ReadonlySet<string>; readonly values?: ReadonlySet<unknown> };
};

/** @param schema what JSON values are read by. */
export function quickReader(schema: z.ZodType): QuickReader {
  return readerOf(schema as unknown as Schema, new Map());
}

/** Made when the first value of its kind comes. */
export const keptQuickReader = oncePer(quickReader);

/** @param made the readers of the schemas seen so far: many are used in many places. One that holds itself is left to Zod. */
function readerOf(schema: Schema, made: Map<Schema, QuickReader>): QuickReader {
  const known = made.get(schema);
  if (known) return known;
  made.set(schema, leave);
  const reader = checked(schema, plainReader(schema, made));
  made.set(schema, reader);
  return reader;
}

function plainReader({ _zod: { def, values } }: Schema, made: Map<Schema, QuickReader>): QuickReader {
  const { type, shape, element, innerType, options } = def;
  if (type === 'string') return (value) => (typeof value === 'string' ? value : LEFT_TO_ZOD);
  if (type === 'number') return (value) => (Number.isFinite(value) ? value : LEFT_TO_ZOD);
  if (type === 'boolean') return (value) => (typeof value === 'boolean' ? value : LEFT_TO_ZOD);
  if (type === 'enum' || type === 'literal') return (value) => (values?.has(value) ? value : LEFT_TO_ZOD);
  if (type === 'optional' && innerType) return readerOf(innerType, made);
  if (type === 'array' && element) return listReader(readerOf(element, made));
  // What the first does not accept is Zod's to judge: it may accept what is left to it here.
  if (type === 'union' && options?.[0]) return readerOf(options[0], made);
  if (type === 'object' && shape) return objectReader(shape, made);
  return leave;
}

function leave(): typeof LEFT_TO_ZOD {
  return LEFT_TO_ZOD;
}

/** First the schema itself, then its checks. A check that changes the value is left to Zod. */
function checked(schema: Schema, read: QuickReader): QuickReader {
  const { def, traits } = schema._zod;
  const own = traits.has('$ZodCheck') ? [schema as unknown as Check] : [];
  const checks = [...own, ...(def.checks ?? [])].map((check) => check._zod.check);
  if (checks.length === 0) return read;
  let payload: Payload = { value: undefined, issues: [] }; // one for all values: hundreds come with each dossier
  return (value) => {
    const data = read(value);
    if (data === LEFT_TO_ZOD) return LEFT_TO_ZOD;
    payload.value = data;
    for (const check of checks) {
      if (check(payload) === undefined && payload.issues.length === 0 && payload.value === data) continue;
      payload = { value: undefined, issues: [] };
      return LEFT_TO_ZOD;
    }
    return data;
  };
}

function listReader(read: QuickReader): QuickReader {
  return (value) => {
    if (!Array.isArray(value)) return LEFT_TO_ZOD;
    let changed: unknown[] | undefined;
    for (let i = 0; i < value.length; i += 1) {
      const item = read(value[i]);
      if (item === LEFT_TO_ZOD) return LEFT_TO_ZOD;
      if (item === value[i]) continue;
      changed ??= [...value];
      changed[i] = item;
    }
    return changed ?? value;
  };
}

/** `at`: its place among the names of the schema. */
type Property = { readonly at: number; readonly needed: boolean; readonly read: QuickReader };
type Properties = ReadonlyMap<string, Property>;

function objectReader(shape: Readonly<Record<string, Schema>>, made: Map<Schema, QuickReader>): QuickReader {
  const properties: Properties = new Map(
    Object.entries(shape).map(([name, schema], at) => [
      name,
      { at, needed: schema._zod.def.type !== 'optional', read: readerOf(schema, made) },
    ]),
  );
  const needed = [...properties.values()].filter((property) => property.needed).length;
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return LEFT_TO_ZOD;
    const given = value as Readonly<Record<string, unknown>>;
    let found = 0;
    let last = -1;
    let inOrder = true;
    let changed: Map<string, unknown> | undefined;
    for (const name in given) {
      const property = properties.get(name);
      if (property === undefined) return LEFT_TO_ZOD;
      const data = property.read(given[name]);
      if (data === LEFT_TO_ZOD) return LEFT_TO_ZOD;
      if (data !== given[name]) {
        changed ??= new Map();
        changed.set(name, data);
      }
      if (property.at < last) inOrder = false;
      if (property.needed) found += 1;
      last = property.at;
    }
    if (found < needed) return LEFT_TO_ZOD;
    return inOrder && changed === undefined ? value : putInOrder(given, changed, properties);
  };
}

function putInOrder(
  given: Readonly<Record<string, unknown>>,
  changed: ReadonlyMap<string, unknown> | undefined,
  properties: Properties,
): unknown {
  const place = (name: string) => properties.get(name)?.at ?? 0;
  const ordered: Record<string, unknown> = {};
  for (const name of Object.keys(given).sort((a, b) => place(a) - place(b))) ordered[name] = changed?.get(name) ?? given[name];
  return ordered;
}
