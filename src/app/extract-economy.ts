// One row per cost line and settlement of every case as it stands: whose money, how much, in which currency and at which prices.
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Column, Row } from './extract.ts';
import type { ExtractedCase } from './extract-ports.ts';

export const ECONOMY_COLUMNS = [
  { name: 'proposal', kind: 'id', about: 'The case’s id.' },
  { name: 'revision', kind: 'whole', about: 'The revision the figures stand in.' },
  { name: 'kind', kind: 'id', about: 'cost, or settlement: money that moves between parties and never changes the total.' },
  { name: 'alternative', kind: 'id', about: 'The alternative a cost belongs to.' },
  { name: 'alternativeRole', kind: 'id', about: 'current, proposed or other.' },
  { name: 'line', kind: 'id', about: 'Id of the line in the dossier.' },
  { name: 'label', kind: 'text', about: 'What it is called.' },
  { name: 'category', kind: 'id', about: 'Category of a cost.' },
  { name: 'nature', kind: 'id', about: 'recurring (per year), per-case or one-off.' },
  { name: 'payer', kind: 'id', about: 'The party that pays.' },
  { name: 'payee', kind: 'id', about: 'The party that is paid, in a settlement.' },
  { name: 'low', kind: 'decimal', about: 'Lowest amount.' },
  { name: 'expected', kind: 'decimal', about: 'Expected amount; of a settlement, the amount.' },
  { name: 'high', kind: 'decimal', about: 'Highest amount.' },
  { name: 'currency', kind: 'id', about: 'DKK, SEK or EUR.' },
  { name: 'priceYear', kind: 'whole', about: 'The year of its prices: the line’s own, or the economy’s.' },
  { name: 'lifetimeYears', kind: 'whole', about: 'Over how many years a one-off cost is spread.' },
  { name: 'heldAlready', kind: 'id', about: 'Whether the cost is held already (sunk): true or false.' },
] as const satisfies readonly Column[];

/** Amounts in the currency, each at its price year; none where the dossier has no economy. The case comes with its dossier. */
export function economyRows({ proposal, dossier }: ExtractedCase): readonly Row[] {
  const { economy } = JSON.parse(dossier ?? '{}') as Dossier;
  if (!economy) return [];
  const common = { proposal: proposal.id, revision: proposal.revision, currency: economy.currency ?? null };
  const costs = (economy.alternatives ?? []).flatMap((alternative) =>
    (alternative.costs ?? []).map((cost) => ({
      ...common,
      kind: 'cost',
      alternative: alternative.id,
      alternativeRole: alternative.role ?? null,
      line: cost.id,
      label: cost.label ?? null,
      category: cost.category ?? null,
      nature: cost.nature ?? null,
      payer: cost.party ?? null,
      payee: null,
      low: decimal(cost.amount?.low),
      expected: decimal(cost.amount?.expected),
      high: decimal(cost.amount?.high),
      priceYear: cost.priceYear ?? economy.priceYear ?? null,
      lifetimeYears: cost.lifetimeYears ?? null,
      heldAlready: String(cost.heldAlready ?? false),
    })),
  );
  const settlements = (economy.settlements ?? []).map((settlement) => ({
    ...common,
    ...NOTHING,
    kind: 'settlement',
    line: settlement.id,
    nature: settlement.nature ?? null,
    payer: settlement.from ?? null,
    payee: settlement.to ?? null,
    expected: decimal(settlement.amount),
    priceYear: settlement.priceYear ?? economy.priceYear ?? null,
  }));
  return [...costs, ...settlements];
}

/** What only a cost has. */
const NOTHING = {
  alternative: null,
  alternativeRole: null,
  label: null,
  category: null,
  low: null,
  high: null,
  lifetimeYears: null,
  heldAlready: null,
};

/** An amount has at most two decimals: written with two it is exact. */
function decimal(amount: number | undefined): string | null {
  return amount === undefined ? null : amount.toFixed(2);
}
