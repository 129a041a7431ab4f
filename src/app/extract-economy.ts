// Rows of the present economy of every case: each cost line and settlement party by party, and each party's budget year
// by year.
import type { Cost } from '../domain/dossier/costs.ts';
import type { Alternative, Economy } from '../domain/dossier/economy.ts';
import type { Settlement } from '../domain/dossier/settlement.ts';
import type { EconomyResult } from '../domain/economics/economy-result.ts';
import { type Column, emptyRow, type FullRow } from '../lib/table-formats.ts';
import { moved, partsOf, type Units, unitsFor } from './extract-units.ts';

export const ECONOMY_COLUMNS = [
  { name: 'proposal', kind: 'id', about: 'The case’s id.' },
  { name: 'revision', kind: 'whole', about: 'The revision the figures stand in.' },
  {
    name: 'kind',
    kind: 'id',
    about:
      'cost; settlement: money between parties, which never changes the total; or budget: what a party’s year comes to.',
  },
  { name: 'alternative', kind: 'id', about: 'The alternative a cost or settlement belongs to.' },
  { name: 'alternativeRole', kind: 'id', about: 'current, proposed or other.' },
  {
    name: 'line',
    kind: 'id',
    about: 'Id of the line in the dossier. Lines of one id in several alternatives are the same figure.',
  },
  { name: 'label', kind: 'text', about: 'What it is called.' },
  { name: 'category', kind: 'id', about: 'Category of a cost.' },
  {
    name: 'nature',
    kind: 'id',
    about: 'recurring (per year), per-unit or one-off; of a settlement per-unit, fixed, one-off or actual-cost.',
  },
  { name: 'payer', kind: 'id', about: 'The party that pays; of a budget the party.' },
  { name: 'payee', kind: 'id', about: 'The party that is paid, in a settlement.' },
  {
    name: 'share',
    kind: 'decimal',
    about: 'The payer’s (or payee’s) share of the amount by a key; 1 where nothing is shared.',
  },
  { name: 'activity', kind: 'id', about: 'The activity whose units count.' },
  { name: 'unit', kind: 'text', about: 'What a unit of it is.' },
  { name: 'unitsLow', kind: 'decimal', about: 'Units a year that the row counts, low.' },
  { name: 'units', kind: 'decimal', about: 'Units a year that the row counts, expected.' },
  { name: 'unitsHigh', kind: 'decimal', about: 'Units a year that the row counts, high.' },
  { name: 'low', kind: 'decimal', about: 'Lowest amount: per unit, per year or once, before the share.' },
  { name: 'expected', kind: 'decimal', about: 'Expected amount; of a settlement, the amount.' },
  { name: 'high', kind: 'decimal', about: 'Highest amount.' },
  { name: 'currency', kind: 'id', about: 'DKK, SEK or EUR.' },
  { name: 'priceYear', kind: 'whole', about: 'The year of its prices: the line’s own, or the economy’s.' },
  { name: 'lifetimeYears', kind: 'whole', about: 'Over how many years a one-off amount is spread.' },
  { name: 'heldAlready', kind: 'id', about: 'Whether the cost is held already (sunk): true or false.' },
  { name: 'year', kind: 'whole', about: 'Year of the agreement, of a budget.' },
  { name: 'before', kind: 'decimal', about: 'Proposed minus today in that year, before settlement.' },
  {
    name: 'settlement',
    kind: 'decimal',
    about: 'Settlement in that year, proposed minus today: positive for who pays.',
  },
  { name: 'after', kind: 'decimal', about: 'Both together.' },
  { name: 'capacity', kind: 'decimal', about: 'What falls away today without becoming money; not in the others.' },
] as const satisfies readonly Column[];

type EconomyRow = FullRow<typeof ECONOMY_COLUMNS>;

const EMPTY = emptyRow(ECONOMY_COLUMNS);

/**
 * Amounts in the currency, each at its price year.
 * @param result computed from the same economy, without draws: resolved keys, counts and budget
 */
export function economyRows(
  of: { readonly proposal: string; readonly revision: number },
  economy: Economy,
  result: EconomyResult,
): readonly EconomyRow[] {
  const common = { ...EMPTY, ...of, currency: economy.currency ?? null };
  const within = (alternative: Alternative) => ({
    ...common,
    alternative: alternative.id,
    alternativeRole: alternative.role ?? null,
  });
  const priceYear = economy.priceYear ?? null;
  return [
    ...(economy.alternatives ?? []).flatMap((alternative) => [
      ...(alternative.costs ?? []).flatMap((cost) => costRows({ ...within(alternative), priceYear }, cost, result)),
      ...(alternative.settlements ?? []).flatMap((one) =>
        settlementRows({ ...within(alternative), priceYear }, one, result),
      ),
    ]),
    ...budgetRows({ ...common, priceYear }, result),
  ];
}

/** One row for each party that pays; one row without a payer if none is named yet. */
function costRows(common: EconomyRow, cost: Cost, result: EconomyResult): readonly EconomyRow[] {
  const perUnit = cost.nature === 'per-unit';
  return partsOf(cost.payer, result.keys).map(({ party, share, alone }) => {
    const amount = cost.exceptions?.find((row) => row.party === party)?.amount ?? cost.amount;
    const whose = alone ? (cost.counts === 'own' ? party : 'all') : share === null ? party : 'all';
    return {
      ...common,
      kind: 'cost',
      line: cost.id,
      label: cost.label ?? null,
      category: cost.category ?? null,
      nature: cost.nature ?? null,
      payer: party,
      share: number(share ?? 1),
      ...(perUnit && counted(unitsFor(result.activities, cost.activity, whose))),
      low: decimal(amount?.low),
      expected: decimal(amount?.expected),
      high: decimal(amount?.high),
      priceYear: cost.priceYear ?? common.priceYear,
      lifetimeYears: cost.lifetimeYears ?? null,
      heldAlready: String(cost.heldAlready ?? false),
    };
  });
}

/** One row for each pair of payer and payee. */
function settlementRows(common: EconomyRow, settlement: Settlement, result: EconomyResult): readonly EconomyRow[] {
  const { id, label, model, activity, counts, amount, exceptions, lifetimeYears, priceYear } = settlement;
  return moved(settlement, result.keys).map(({ from, to, share }) => {
    const own = exceptions?.find(({ party }) => party === from || party === to)?.amount ?? amount;
    const whose = counts === 'from' ? from : counts === 'to' ? to : 'all';
    return {
      ...common,
      kind: 'settlement',
      line: id,
      label: label ?? null,
      nature: model ?? null,
      payer: from,
      payee: to,
      share: number(share),
      ...(model === 'per-unit' && counted(unitsFor(result.activities, activity, whose))),
      expected: decimal(own),
      priceYear: priceYear ?? common.priceYear,
      lifetimeYears: lifetimeYears ?? null,
    };
  });
}

/** Empty while data for the economy per party is missing. */
function budgetRows(common: EconomyRow, { parties }: EconomyResult): readonly EconomyRow[] {
  return parties.flatMap(({ party, years }) =>
    years.map(({ year, before, settlement, after, capacity }) => ({
      ...common,
      kind: 'budget',
      payer: party,
      year,
      before: decimal(before / 100),
      settlement: decimal(settlement / 100),
      after: decimal(after / 100),
      capacity: decimal(capacity / 100),
    })),
  );
}

function counted(units: Units) {
  const { activity, unit, low, expected, high } = units;
  return { activity, unit, unitsLow: number(low), units: number(expected), unitsHigh: number(high) };
}

/** Amounts have at most two decimals, so this text is exact. */
function decimal(amount: number | undefined): string | null {
  return amount === undefined ? null : amount.toFixed(2);
}

/** Counts and shares to six decimals, without trailing zeros. */
function number(value: number | null): string | null {
  return value === null ? null : String(Number(value.toFixed(6)));
}
