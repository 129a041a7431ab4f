// Who pays in the proposed alternative and who is responsible, each with the first place that names the party.
import type { Dossier } from '../dossier/dossier.ts';
import { partiesNamed, type Who } from '../dossier/who.ts';
import type { EconomyResult } from '../economics/economy-result.ts';

/** Party id → pointer of the first place that names it. */
type Named = ReadonlyMap<string, string>;

/** Keys as the economy resolved them. */
type Keys = EconomyResult['keys'];
type Place = readonly [who: Who | undefined, pointer: string];

/** The parties of a `Who`: one party, each of several, or the parties of a key (none if it is not resolved). */
export function partiesOfWho(who: Who | undefined, keys: Keys): readonly string[] {
  if (who === undefined || !('shared' in who)) return partiesNamed(who);
  return keys.find(({ id }) => id === who.shared)?.shares.map(({ party }) => party) ?? [];
}

function firstNamed(places: readonly Place[], keys: Keys): Named {
  const named = new Map<string, string>();
  for (const [who, pointer] of places) {
    for (const party of partiesOfWho(who, keys)) if (!named.has(party)) named.set(party, pointer);
  }
  return named;
}

/** Index of the proposed alternative; -1 if there is none. */
export function proposedIndex(dossier: Dossier): number {
  return (dossier.economy?.alternatives ?? []).findIndex(({ role }) => role === 'proposed');
}

/** Parties with a cost line in the proposed alternative; lines whose amounts are all 0 are left out. */
export function costBearers(dossier: Dossier, keys: Keys): Named {
  const index = proposedIndex(dossier);
  const costs = dossier.economy?.alternatives?.[index]?.costs ?? [];
  const places = costs.flatMap(({ payer, amount, exceptions }, j): readonly Place[] => {
    const amounts = [amount, ...(exceptions ?? []).map((exception) => exception.amount)];
    const free =
      amount !== undefined && amounts.every((each) => [each?.low, each?.expected, each?.high].every((value) => !value));
    return free ? [] : [[payer, `/economy/alternatives/${index}/costs/${j}`]];
  });
  return firstNamed(places, keys);
}

/** Parties that pay (`from`) or receive (`to`) a settlement of the proposed alternative. */
export function settlingParties(dossier: Dossier, end: 'from' | 'to', keys: Keys): Named {
  const index = proposedIndex(dossier);
  const settlements = dossier.economy?.alternatives?.[index]?.settlements ?? [];
  return firstNamed(
    settlements.map((settlement, j) => [settlement[end], `/economy/alternatives/${index}/settlements/${j}/${end}`]),
    keys,
  );
}

/** Parties with authority, operation, funding, accountability in a phase, or treatment responsibility. */
export function responsibleParties(dossier: Dossier, keys: Keys): Named {
  const { authority, operation, funding, phases, treatment } = dossier.responsibility ?? {};
  const places: readonly Place[] = [
    [authority, '/responsibility/authority'],
    [operation, '/responsibility/operation'],
    [funding, '/responsibility/funding'],
    ...(phases ?? []).map(({ accountable }, i): Place => [accountable, `/responsibility/phases/${i}/accountable`]),
    ...(treatment?.holders ?? []).map(
      ({ party }, i): Place => [
        party === undefined ? undefined : { party },
        `/responsibility/treatment/holders/${i}/party`,
      ],
    ),
  ];
  return firstNamed(places, keys);
}

/** Parties that perform in a phase. */
export function performers(dossier: Dossier): ReadonlySet<string> {
  return new Set((dossier.responsibility?.phases ?? []).flatMap((phase) => partiesNamed(phase.performers)));
}
