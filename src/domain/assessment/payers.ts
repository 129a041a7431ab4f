// Who pays in the proposed alternative and who is responsible, each with the place that says so first.
// Source: shared design "assessment", section Responsibility (cost mismatch); domain § 5.
import type { Dossier } from '../dossier/dossier.ts';

/** Party id → pointer of the first place that names it. */
export type Named = ReadonlyMap<string, string>;

function firstNamed(places: readonly (readonly [party: string | undefined, pointer: string])[]): Named {
  const named = new Map<string, string>();
  for (const [party, pointer] of places) if (party !== undefined && !named.has(party)) named.set(party, pointer);
  return named;
}

/** Index of the proposed alternative; -1 where there is none. */
export function proposedIndex(dossier: Dossier): number {
  return (dossier.economy?.alternatives ?? []).findIndex(({ role }) => role === 'proposed');
}

/** Parties with a cost line in the proposed alternative; a line whose amounts are all zero is nobody's cost. */
export function costBearers(dossier: Dossier): Named {
  const index = proposedIndex(dossier);
  const costs = dossier.economy?.alternatives?.[index]?.costs ?? [];
  return firstNamed(
    costs.flatMap(({ party, amount }, j) => {
      const free = amount !== undefined && [amount.low, amount.expected, amount.high].every((value) => value === undefined || value === 0);
      return free ? [] : [[party, `/economy/alternatives/${index}/costs/${j}`] as const];
    }),
  );
}

/** Parties that a settlement takes money from (`from`) or gives money to (`to`). */
export function settlingParties(dossier: Dossier, end: 'from' | 'to'): Named {
  return firstNamed((dossier.economy?.settlements ?? []).map((settlement, i) => [settlement[end], `/economy/settlements/${i}/${end}`]));
}

/** Parties with authority, operation, funding, accountability in a phase, or treatment responsibility. */
export function responsibleParties(dossier: Dossier): Named {
  const { authority, operation, funding, phases, treatment } = dossier.responsibility ?? {};
  return firstNamed([
    ...(authority ?? []).map((party) => [party, '/responsibility/authority'] as const),
    ...(operation ?? []).map((party) => [party, '/responsibility/operation'] as const),
    ...(funding ?? []).map((party) => [party, '/responsibility/funding'] as const),
    ...(phases ?? []).flatMap(({ accountable }, i) =>
      (accountable ?? []).map((party) => [party, `/responsibility/phases/${i}/accountable`] as const),
    ),
    ...(treatment?.holders ?? []).map(({ party }, i) => [party, `/responsibility/treatment/holders/${i}/party`] as const),
  ]);
}

/** Parties that perform in some phase: not accountable, but with a part in the task. */
export function performers(dossier: Dossier): ReadonlySet<string> {
  return new Set((dossier.responsibility?.phases ?? []).flatMap((phase) => phase.performers ?? []));
}
