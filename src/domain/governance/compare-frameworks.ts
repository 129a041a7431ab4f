// Differences between two versions of a framework, by part and field. Elements are matched by id.
import { sameJson } from '../../lib/canonical-json.ts';
import type { Framework } from './framework.ts';

/** The parts in the order in which they are shown. `framework`: the fields of the framework itself. */
export const PARTS = [
  'framework',
  'parties',
  'clusters',
  'bodies',
  'stages',
  'steps',
  'caseTypes',
  'principles',
  'checks',
  'settings',
  'healthAgreements',
  'continues',
  'sources',
] as const;
type Part = (typeof PARTS)[number];

/**
 * A changed field with the values before and after. For lists also: elements only in the later (`added`) or only in the
 * earlier (`removed`), and elements in both that became verified (`confirmed`) or no longer are (`unconfirmed`).
 */
export type FieldDifference = {
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly added?: readonly unknown[];
  readonly removed?: readonly unknown[];
  readonly confirmed?: readonly unknown[];
  readonly unconfirmed?: readonly unknown[];
};

/** `thing`: the element in the later version, or in the earlier one if it was removed. */
export type Difference = {
  readonly part: Part;
  readonly id: string;
  readonly how: 'added' | 'removed' | 'changed';
  readonly thing: unknown;
  readonly fields: readonly FieldDifference[];
};

type Things = ReadonlyMap<string, object>;
type Named = { readonly id: string };

function byId(list: readonly Named[] = []): Things {
  return new Map(list.map((thing) => [thing.id, thing]));
}

/** The elements of each part by id. The id of a stage includes its procedure: `procedure/stage`. */
const THINGS: Readonly<Record<Part, (framework: Framework) => Things>> = {
  framework: ({ id, title, description, validFrom, validTo, successor }) =>
    new Map([[id, { title, description, validFrom, validTo, successor }]]),
  parties: ({ parties }) => byId(parties),
  clusters: ({ clusters }) => byId(clusters),
  bodies: ({ bodies }) => byId(bodies),
  stages: ({ procedures }) =>
    new Map(procedures.flatMap(({ id, stages }) => stages.map((stage) => [`${id}/${stage.id}`, stage] as const))),
  steps: ({ steps }) => byId(steps),
  caseTypes: ({ caseTypes }) => byId(caseTypes),
  principles: ({ principles }) => byId(principles),
  checks: ({ checks }) => new Map(Object.entries(checks)),
  settings: ({ settings }) => new Map([['settings', settings]]),
  healthAgreements: ({ healthAgreements }) => byId(healthAgreements),
  continues: ({ continues = [] }) => new Map(continues.map((each) => [each.framework, each])),
  sources: ({ sources }) => byId(sources),
};

/** All differences, in the order of the parts; empty if only id and version differ. */
export function compareFrameworks(before: Framework, after: Framework): readonly Difference[] {
  return PARTS.flatMap((part) => {
    const [was, is] = [THINGS[part](before), THINGS[part](after)];
    // The framework itself is compared even if the ids differ.
    if (part === 'framework') return ofPair(part, after.id, [...was.values()][0], [...is.values()][0]);
    return [...new Set([...was.keys(), ...is.keys()])].flatMap((id) => ofPair(part, id, was.get(id), is.get(id)));
  });
}

function ofPair(part: Part, id: string, was: object | undefined, is: object | undefined): readonly Difference[] {
  if (was && is) {
    const fields = fieldsOf(was, is);
    return fields.length > 0 ? [{ part, id, how: 'changed', thing: is, fields }] : [];
  }
  return [{ part, id, how: is ? 'added' : 'removed', thing: is ?? was, fields: [] }];
}

function fieldsOf(was: object, is: object): readonly FieldDifference[] {
  const [old, now] = [was as Record<string, unknown>, is as Record<string, unknown>];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].flatMap((field) => {
    const [before, after] = [old[field], now[field]];
    if (sameJson(before ?? null, after ?? null)) return [];
    if (!Array.isArray(before ?? []) || !Array.isArray(after ?? [])) return [{ field, before, after }];
    const [had, has] = [(before ?? []) as readonly unknown[], (after ?? []) as readonly unknown[]];
    const without = (list: readonly unknown[], others: readonly unknown[]) =>
      list.filter((one) => !others.some((other) => sameJson(bare(one), bare(other))));
    const both = has.flatMap((one) => {
      const other = had.find((each) => sameJson(bare(one), bare(each)));
      return other !== undefined && isVerified(one) !== isVerified(other)
        ? [{ one: bare(one), now: isVerified(one) }]
        : [];
    });
    const confirmed = both.flatMap(({ one, now }) => (now ? [one] : []));
    const unconfirmed = both.flatMap(({ one, now }) => (now ? [] : [one]));
    return [{ field, before, after, added: without(has, had), removed: without(had, has), confirmed, unconfirmed }];
  });
}

/** The element without its `verified` field. */
function bare(thing: unknown): unknown {
  if (typeof thing !== 'object' || thing === null || Array.isArray(thing)) return thing;
  const { verified: _, ...rest } = thing as { readonly verified?: unknown };
  return rest;
}

function isVerified(thing: unknown): boolean {
  return (thing as { readonly verified?: unknown } | null)?.verified !== false;
}
