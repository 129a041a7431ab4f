// Sums a figure of an indicator from reports under agreements: the units of the main activity of the
// receiving parties. If a required report is missing, the figure is `late-data` rather than a smaller sum.

import { boundIn, type Period, periodOf } from '../agreement/periods.ts';
import { unitsReported } from '../agreement/reported.ts';
import type { Agreement } from '../agreement/state.ts';
import type { BeaconDefinition, BeaconFigure } from './beacon-definition.ts';
import { daysOfPeriod } from './beacon-period.ts';
import { isSmall } from './mask-small.ts';

/** Fault codes for agreements whose reports cannot be summed. */
type SumFault =
  | { readonly code: 'reported-less-often'; readonly values: { readonly number: string } }
  | { readonly code: 'unit-not-agreed'; readonly values: { readonly unit: string; readonly agreed: string } };

/**
 * @param agreements with the task type of the indicator
 * @param places leading clusters of agreements; undefined for the whole framework
 * @returns a figure (or the reason why there is none) for each place with a party bound in the period, and faults
 */
export function sumOfReports(
  agreements: readonly Agreement[],
  { unit }: Pick<BeaconDefinition, 'unit'>,
  id: string,
  places: readonly (string | undefined)[],
): { readonly figures: readonly BeaconFigure[]; readonly faults: readonly SumFault[] } {
  const period = daysOfPeriod(id);
  if (!period) return { figures: [], faults: [] };
  const owed = agreements.flatMap((agreement) => ({ agreement, owes: owedIn(agreement, period) }));
  const counted = owed.filter(({ owes }) => owes.length > 0);
  const figures = places.flatMap((place): readonly BeaconFigure[] => {
    const here = counted.filter(({ agreement }) => place === undefined || agreement.clusters[0] === place);
    if (here.length === 0) return [];
    const units = here.flatMap(({ owes }) => owes);
    const known = units.every(({ value }) => value !== null);
    // Compared with published agreements, a sum with a small part could reveal it, so no value is given.
    const few = units.some(({ value, parts }) => [value, ...parts].some(isSmall));
    const sum = units.reduce((total, { value }) => total + (value ?? 0), 0);
    const source = [...new Set(here.map(({ agreement }) => agreement.number))].join(', ').slice(0, 300);
    return [
      {
        ...(place !== undefined && { place }),
        period: id,
        ...(!known
          ? { reason: 'late-data' as const }
          : few
            ? { reason: 'too-few' as const }
            : { value: Math.round(sum * 1e6) / 1e6 }),
        source,
      },
    ];
  });
  return { figures, faults: counted.flatMap(({ agreement }) => faultsOf(agreement, unit, period)) };
}

/** The reported units of a party (null if a report is missing), and those of each part of the period. */
type Owed = { readonly value: number | null; readonly parts: readonly (number | null)[] };

/** The reported units of each receiving party: for the whole period if reported, or else the sum of its parts. */
function owedIn(agreement: Agreement, period: Period): readonly Owed[] {
  const [main] = agreement.terms.activities;
  if (!main) return [];
  return agreement.parties
    .filter(({ side }) => side === 'receiving')
    .flatMap((party): readonly Owed[] => {
      const told = (each: Period) => unitsReported(agreement, party.party, main.id, each);
      const parts = periodsIn(agreement, period)
        .filter((each) => boundIn(agreement, party, each) !== null)
        .map(told);
      if (parts.length === 0) return [];
      const sum = parts.includes(null) ? null : parts.reduce<number>((total, each) => total + (each ?? 0), 0);
      return [{ value: told(period) ?? sum, parts }];
    });
}

/** The reporting periods of the agreement in the period, from the one that contains its first day. */
function periodsIn({ terms: { reportMonths } }: Agreement, { from, to }: Period): readonly Period[] {
  const found: Period[] = [];
  for (let each = periodOf(from, reportMonths); each.from < to; each = periodOf(each.to, reportMonths))
    found.push(each);
  return found;
}

function faultsOf({ number, terms }: Agreement, unit: string | undefined, period: Period): readonly SumFault[] {
  const agreed = terms.activities[0]?.unit;
  const whole = periodOf(period.from, terms.reportMonths);
  return [
    ...(whole.from < period.from || whole.to > period.to
      ? [{ code: 'reported-less-often' as const, values: { number } }]
      : []),
    ...(unit !== undefined && agreed !== undefined && plain(agreed) !== plain(unit)
      ? [{ code: 'unit-not-agreed' as const, values: { unit, agreed } }]
      : []),
  ];
}

function plain(unit: string): string {
  return unit.trim().toLocaleLowerCase('da');
}
