// The figures of a case that one party must verify: its cost lines, one per figure, and its counts.

import type { Cost } from '../dossier/costs.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { partiesNamed } from '../dossier/who.ts';
import { resolveKeys } from '../economics/keys.ts';
import { partiesOf } from '../economics/who-parties.ts';
import { paysIn } from './rests-on.ts';

/** A cost line of the party. A figure in several alternatives is one line. */
export type PartyLine = {
  readonly cost: Cost;
  /** Names of the alternatives in which the party pays it. */
  readonly alternatives: readonly string[];
  /** The amount for this party: its exception, or else the amount of the line. */
  readonly expected: number | undefined;
};

type PartyCount = {
  readonly activity: string;
  readonly name: string;
  readonly unit: string;
  readonly expected: number | undefined;
};

export function linesOfParty({ economy }: Dossier, party: string): readonly PartyLine[] {
  const lines = new Map<string, { cost: Cost; alternatives: string[]; expected: number | undefined }>();
  for (const alternative of economy?.alternatives ?? []) {
    for (const cost of alternative.costs ?? []) {
      if (!paysIn(cost.payer, party, economy?.keys ?? [])) continue;
      const name = alternative.name || alternative.id;
      const known = lines.get(cost.id);
      if (known) known.alternatives.push(name);
      else lines.set(cost.id, { cost, alternatives: [name], expected: expectedOf(cost, party) });
    }
  }
  return [...lines.values()];
}

function expectedOf({ amount, exceptions }: Cost, party: string): number | undefined {
  return (exceptions?.find((exception) => exception.party === party)?.amount ?? amount)?.expected;
}

export function countsOfParty({ volume }: Dossier, party: string): readonly PartyCount[] {
  return (volume?.activities ?? []).flatMap(({ id, name, unit = '', counts }) =>
    (counts ?? [])
      .filter((count) => count.party === party)
      .map(({ expected }) => ({ activity: id, name: name || unit || id, unit, expected })),
  );
}

/** Whether the case has figures that the party can verify. */
export function hasFigures(dossier: Dossier, party: string): boolean {
  return linesOfParty(dossier, party).length > 0 || countsOfParty(dossier, party).length > 0;
}

/** Every party with figures in the case, without duplicates, in the order in which the dossier names them. */
export function partiesWithFigures({ economy, volume }: Dossier): readonly string[] {
  const keys = resolveKeys(economy?.keys ?? []);
  const costs = (economy?.alternatives ?? []).flatMap((alternative) => alternative.costs ?? []);
  const counts = (volume?.activities ?? []).flatMap((activity) => activity.counts ?? []);
  return [
    ...new Set([
      ...costs.flatMap(({ payer }) =>
        payer !== undefined && 'shared' in payer ? partiesOf(payer, keys) : partiesNamed(payer),
      ),
      ...counts.flatMap(({ party }) => (party === undefined ? [] : [party])),
    ]),
  ];
}
