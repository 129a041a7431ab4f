// RFC 6902 differences between two JSON documents, in linear time.
import { applyPatch, createPatch, type Operation, type Pointer } from 'rfc6902';
import { sameJson } from './canonical-json.ts';

export type { Operation } from 'rfc6902';

/** Operations that turn `before` into `after`; neither is modified. */
export function differenceOf(before: unknown, after: unknown): Operation[] {
  return createPatch(before, after, (input, output, at) =>
    Array.isArray(input) && Array.isArray(output) ? arrayDifference(input, output, at) : undefined,
  );
}

/** Keeps equal elements at both ends. Elements between are compared by position; the surplus is removed or added. */
function arrayDifference(before: readonly unknown[], after: readonly unknown[], at: Pointer): Operation[] {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && sameJson(before[start], after[start])) start++;
  let end = 0;
  while (end < shorter - start && sameJson(before[before.length - 1 - end], after[after.length - 1 - end])) end++;
  const paired = shorter - start - end;
  const place = (index: number) => at.add(String(index)).toString();
  const operations: Operation[] = [];
  for (let i = start; i < start + paired; i++) {
    const inside = differenceOf(before[i], after[i]);
    for (const operation of inside) operations.push(moved(operation, place(i)));
  }
  for (let i = before.length - end - 1; i >= start + paired; i--) operations.push({ op: 'remove', path: place(i) });
  for (let i = start + paired; i < after.length - end; i++)
    operations.push({ op: 'add', path: place(i), value: after[i] });
  return operations;
}

function moved(operation: Operation, under: string): Operation {
  return { ...operation, path: `${under}${operation.path}` };
}

/** Returns a new document with the operations applied. Throws if one of them does not fit. */
export function applyDifference(document: unknown, operations: readonly Operation[]): unknown {
  const holder = { document: structuredClone(document) };
  const under = operations.map((operation) => moved(operation, '/document'));
  const failed = applyPatch(holder, under).find((error) => error !== null);
  if (failed) throw failed;
  return holder.document;
}
