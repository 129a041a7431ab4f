// A figure of an indicator added up from what parties have reported: the units of the main activity at those
// who have taken the task on. Where a report that is owed is not there, the figure is late, not smaller.

import { boundIn, type Period, periodOf } from '../agreement/periods.ts';
import { unitsReported } from '../agreement/reported.ts';
import type { Agreement } from '../agreement/state.ts';
import type { BeaconDefinition, BeaconFigure } from './beacon-definition.ts';
import { daysOfPeriod } from './beacon-period.ts';
import { isSmall } from './mask-small.ts';

/** What keeps figures from being added up, as codes of faults. */
type SumFault =
  | { readonly code: 'reported-less-often'; readonly values: { readonly number: string } }
  | { readonly code: 'unit-not-agreed'; readonly values: { readonly unit: string; readonly agreed: string } };

/**
 * @param agreements on the indicator's type of task
 * @param places clusters that lead an agreement; undefined for the whole framework
 * @returns a figure for each place with a party that was bound in the period, or why there can be none
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
    // Beside what agreements publish, a sum with a small part would tell it: there is no figure then.
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

/** What a party reported, null where something is missing; and each of the periods that it consists of. */
type Owed = { readonly value: number | null; readonly parts: readonly (number | null)[] };

/** What each party that has the task reported: the period as a whole where it was told so, else its parts. */
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

/** The agreement's own periods that begin in it. */
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
