// Dossiers with extreme figures for pictures: one party, 22 parties, no cost at all, everything cheaper, very long
// names.
import { Dossier } from '../../../src/domain/dossier/dossier.ts';
import { computeEconomy } from '../../../src/domain/economics/economy.ts';
import type { EconomyResult } from '../../../src/domain/economics/economy-result.ts';
import { caseTypeOf } from '../../../src/domain/governance/case-types.ts';
import { syddanmark } from '../sample-case.ts';

type Line = { readonly party: string; readonly was: number; readonly becomes: number };
type Options = {
  readonly volume?: number;
  readonly names?: readonly [string, string];
  readonly effects?: readonly [number, number];
};

export function economyOf(dossier: Dossier): EconomyResult {
  return computeEconomy(dossier, {
    caseType: caseTypeOf(syddanmark),
    discountRates: syddanmark.settings.discountRates,
    priceIndex: [],
    dossierHash: '0'.repeat(64),
    draws: 0,
    parties: syddanmark.parties,
  });
}

/**
 * A dossier with the cost of each party a year and per case, today and as proposed; amounts have a range, so that the
 * tornado diagram has rows.
 */
export function dossierOf(
  lines: readonly Line[],
  { volume = 100, names = ['I dag', 'Nyt'], effects = [5, 6] }: Options = {},
): Dossier {
  const alternative = (role: 'current' | 'proposed', name: string, effect: number, cost: (line: Line) => number) => ({
    id: role,
    name,
    role,
    effect: { expected: effect },
    costs: lines.flatMap((line, at) => [
      {
        id: `${role}-${at}`,
        payer: { party: line.party },
        label: `Udgift hos ${line.party}`,
        nature: 'recurring' as const,
        amount: { low: Math.floor(cost(line) / 2), expected: cost(line), high: Math.ceil(cost(line) * 1.5) },
      },
    ]),
  });
  return Dossier.parse({
    volume: {
      activities: [
        {
          id: 'a',
          unit: 'forløb',
          counts: [{ party: lines[0]?.party, low: volume / 2, expected: volume, high: volume * 2 }],
        },
      ],
    },
    economy: {
      currency: 'DKK',
      priceYear: 2026,
      horizonYears: 5,
      quality: { kind: 'measured', name: 'Kvalitet', unit: 'point', higherIsBetter: true, minimum: 5 },
      alternatives: [
        alternative('current', names[0], effects[0], (line) => line.was),
        alternative('proposed', names[1], effects[1], (line) => line.becomes),
      ],
    },
  });
}

export const MUNICIPALITIES = syddanmark.parties.filter(({ kind }) => kind === 'municipality').map(({ id }) => id);
const LONG =
  'Sundhedsklynge Sydvestjylland og Den tværsektorielle opgaveoverdragelsesenhed med ansvar for hjemmebehandling';

export const EXTREMES: Readonly<Record<string, Dossier>> = {
  'one party': dossierOf([{ party: 'region-1083', was: 1_000_000, becomes: 800_000.5 }]),
  '22 parties': dossierOf(
    MUNICIPALITIES.map((party, at) => ({ party, was: 100_000 * (at + 1), becomes: 150_000 * (22 - at) })),
  ),
  'zero cost': dossierOf([
    { party: 'region-1083', was: 0, becomes: 0 },
    { party: 'kommune-461', was: 0, becomes: 0 },
  ]),
  'only savings': dossierOf([
    { party: 'region-1083', was: 900_000, becomes: 100_000 },
    { party: 'kommune-461', was: 500_000, becomes: 499_999.99 },
  ]),
  'only extra cost': dossierOf([
    { party: 'region-1083', was: 0, becomes: 12_000_000_000 },
    { party: 'kommune-461', was: 1, becomes: 3 },
  ]),
  'long names': dossierOf([{ party: 'region-1083', was: 10_000, becomes: 20_000 }], {
    names: [LONG, LONG.toUpperCase()],
  }),
};

export const UNFINISHED: Dossier = Dossier.parse({ economy: { alternatives: [{ id: 'a', role: 'current' }] } });
