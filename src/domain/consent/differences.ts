// What has changed of what a party's word rests on, by the names it has in rests-on.ts.
import { sameJson } from '../../lib/canonical-json.ts';

/** An answer that no longer stands: the revision it was given for, and what has changed since. */
export type Since = { readonly revision: number; readonly changed: readonly string[] };

function partsOf(whole: unknown): Readonly<Record<string, unknown>> {
  return typeof whole === 'object' && whole !== null ? (whole as Readonly<Record<string, unknown>>) : {};
}

/** Names of the parts that differ, those of the party's own figures among them. */
export function changedParts(before: unknown, after: unknown): readonly string[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return [...new Set([...Object.keys(was), ...Object.keys(is)])].flatMap((name) => {
    if (sameJson(was[name] ?? null, is[name] ?? null)) return [];
    return name === 'figures' ? changedParts(was[name], is[name]) : [name];
  });
}
