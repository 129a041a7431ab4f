// Names of the parts that have changed in the data a party's answer rests on (see rests-on.ts).
import { sameJson } from '../../lib/canonical-json.ts';

/** For an answer that is no longer valid: the revision it was given for, and what has changed since. */
export type Since = { readonly revision: number; readonly changed: readonly string[] };

function partsOf(whole: unknown): Readonly<Record<string, unknown>> {
  return typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>) : {};
}

/** Names of the parts that differ; for `figures` the names of its parts. */
export function changedParts(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    if (sameJson(was[name] ?? null, is[name] ?? null)) return [];
    return name === 'figures' ? changedParts(was[name], is[name]) : [name];
  });
}
