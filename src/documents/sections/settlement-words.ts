// Formats a settlement: its unit, price, exceptions, ceiling and floor.
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { toOre } from '../../domain/economics/money.ts';
import { sayPerUnit, sayYears } from '../../lib/written.ts';
import type { Saying } from '../saying.ts';
import { unitName } from './volume.ts';

/** The unit of the price: `pr. enhed (forløb)`, `pr. år`, `én gang, fordelt over 5 år`. */
export function perWhat({ model, activity, lifetimeYears }: Settlement, context: Saying): string {
  const { write, language, stated } = context;
  switch (model) {
    case 'per-unit':
      return sayPerUnit(unitName(activity, context), language);
    case 'fixed':
      return write('settled.aYear');
    case 'one-off':
      return lifetimeYears === undefined
        ? write('settled.once')
        : write('settled.onceOver', { years: sayYears(lifetimeYears, language) });
    case 'actual-cost':
      return write('settled.aYear');
    case undefined:
      return stated(undefined);
  }
}

/** The price in kroner; for actual cost the share that is paid. */
export function priceOf({ model, amount, share = 1 }: Settlement, { write, money, percent, stated }: Saying): string {
  if (model === 'actual-cost') return write('settled.actual', { share: percent(share) });
  return stated(amount === undefined ? undefined : money(toOre(amount)));
}

/** Labels of the cost lines that the settlement names; undefined if it covers all. */
export function settledLines({ lines = [] }: Settlement, { dossier, list }: Saying): string | undefined {
  const costs = (dossier.economy?.alternatives ?? []).flatMap(({ costs: own }) => own ?? []);
  return lines.length === 0
    ? undefined
    : list(lines.map((id) => costs.find((cost) => cost.id === id)?.label?.trim() || id));
}

/** "Odense Kommune: 6.000,00 kr." for each party with a price of its own. */
export function exceptionsOf({ exceptions = [] }: Settlement, { party, money, stated }: Saying): readonly string[] {
  return exceptions.map(
    (row) => `${party(row.party)}: ${stated(row.amount === undefined ? undefined : money(toOre(row.amount)))}`,
  );
}

/** Ceiling and floor, per party and year, in kroner or in units. */
export function limitsOf(settlement: Settlement, context: Saying): readonly string[] {
  const { ceiling, floor, limitsIn, activity } = settlement;
  const { write, number, money } = context;
  const said = (limit: number) =>
    limitsIn === 'units' ? `${number(limit)} ${unitName(activity, context)}` : money(toOre(limit));
  return [
    ...(ceiling === undefined ? [] : [write('settled.ceiling', { limit: said(ceiling) })]),
    ...(floor === undefined ? [] : [write('settled.floor', { limit: said(floor) })]),
  ];
}
