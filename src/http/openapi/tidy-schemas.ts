// Tidies the generated schemas: merges equal input and output components, drops unused ones, and adds a maximum length
// to formatted texts and a format to every whole number.
import { isDeepStrictEqual } from 'node:util';
import type { Document } from './describe-operations.ts';

type Node = Record<string, unknown>;

const REF = '#/components/schemas/';
const LENGTHS: Readonly<Record<string, number>> = { date: 10, 'date-time': 30, uuid: 36 };
const LARGEST_INT32 = 2_147_483_647;

/** Returns an equivalent document with its schemas sorted by name. The given one is not changed. */
export function tidySchemas(document: Document): Document {
  const tidy = mapNodes(document, tidyNode) as Document;
  const merged = mergeTwins(tidy);
  merged.components.schemas = sorted(referenced(merged));
  return merged;
}

function tidyNode(node: Node): Node {
  const { type, format, pattern, maximum } = node;
  if (type === 'integer' && format === undefined)
    return { ...node, format: Number(maximum) > LARGEST_INT32 ? 'int64' : 'int32' };
  const longest = typeof format === 'string' ? LENGTHS[format] : undefined;
  if (type !== 'string' || longest === undefined) return node;
  // Zod's pattern for a format repeats the format in an unreadable way, so it is dropped. Our own patterns start with a
  // century.
  const { pattern: _pattern, ...rest } = node;
  const own = typeof pattern === 'string' && pattern.startsWith('^(19|20|21)');
  return { ...rest, ...(own && { pattern }), maxLength: node.maxLength ?? longest };
}

/**
 * Merges `XInput` into `X` where they are equal. Repeats until nothing changes, since schemas may refer to each other.
 */
function mergeTwins(document: Document): Document {
  const { schemas } = document.components;
  const twin = Object.keys(schemas).find((name) => {
    const own = schemas[name.replace(/Input$/, '')];
    return name.endsWith('Input') && own !== undefined && isDeepStrictEqual(own, withoutInput(schemas[name], schemas));
  });
  if (twin === undefined) return renameLeft(document);
  const plain = twin.replace(/Input$/, '');
  const { [twin]: _twin, ...rest } = schemas;
  const whole = { ...document, components: { ...document.components, schemas: rest } };
  return mergeTwins(mapRefs(whole, (name) => (name === twin ? plain : name)));
}

/** The schema as if everything it refers to was merged already. */
function withoutInput(schema: unknown, schemas: Record<string, Node>): unknown {
  return mapRefs(schema, (name) => (schemas[name.replace(/Input$/, '')] ? name.replace(/Input$/, '') : name));
}

/** Renames `XInput` to `X` where `X` is not in use. */
function renameLeft(document: Document): Document {
  const used = new Set(
    refsIn(document.paths).flatMap((name) => [name, ...reachable(name, document.components.schemas)]),
  );
  const { schemas } = document.components;
  const free = Object.keys(schemas).filter(
    (name) => name.endsWith('Input') && used.has(name) && !used.has(name.replace(/Input$/, '')),
  );
  if (free.length === 0) return document;
  const kept = Object.entries(schemas).filter(([name]) => !free.includes(`${name}Input`));
  const renamed = Object.fromEntries(
    kept.map(([name, schema]) => [free.includes(name) ? name.replace(/Input$/, '') : name, schema]),
  );
  const whole = { ...document, components: { ...document.components, schemas: renamed } };
  return mapRefs(whole, (name) => (free.includes(name) ? name.replace(/Input$/, '') : name));
}

function referenced({ paths, components }: Document): Record<string, Node> {
  const { schemas, ...others } = components;
  const used = new Set(refsIn({ paths, others }).flatMap((name) => [name, ...reachable(name, schemas)]));
  return Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
}

function reachable(name: string, schemas: Record<string, Node>, seen = new Set<string>()): ReadonlySet<string> {
  for (const next of refsIn(schemas[name])) {
    if (seen.has(next)) continue;
    seen.add(next);
    reachable(next, schemas, seen);
  }
  return seen;
}

function refsIn(value: unknown): readonly string[] {
  const found: string[] = [];
  mapRefs(value, (name) => {
    found.push(name);
    return name;
  });
  return found;
}

function mapRefs<T>(value: T, rename: (name: string) => string): T {
  return mapNodes(value, (node) => {
    const { $ref } = node;
    return typeof $ref === 'string' && $ref.startsWith(REF)
      ? { ...node, $ref: REF + rename($ref.slice(REF.length)) }
      : node;
  }) as T;
}

/** Examples are data, not schemas. */
function mapNodes(value: unknown, change: (node: Node) => Node): unknown {
  if (Array.isArray(value)) return value.map((item) => mapNodes(item, change));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, item]) => [
    key,
    key === 'example' || key === 'examples' ? item : mapNodes(item, change),
  ]);
  return change(Object.fromEntries(entries));
}

function sorted<T>(record: Record<string, T>): Record<string, T> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
}
