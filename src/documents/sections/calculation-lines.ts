// How each cost line and settlement becomes a yearly amount: price × number, and one-off amounts divided by their
// annuity factor.
import type { Settlement } from '../../domain/dossier/settlement.ts';
import { annuity } from '../../domain/economics/annuity.ts';
import {
  factorOf,
  type Line,
  modelOf,
  type Part,
  type Reading,
  unitsOfPart,
  yearlyOf,
} from '../../domain/economics/cost-model.ts';
import { readingOf } from '../../domain/economics/economy.ts';
import type { SettlementFlow } from '../../domain/economics/economy-result.ts';
import { toOre } from '../../domain/economics/money.ts';
import { spreadOf } from '../../domain/economics/settlement-amounts.ts';
import type { Context } from '../paper-context.ts';
import type { FigureRow } from './calculation.ts';
import { limitsOf, settledLines } from './settlement-words.ts';

/** An alternative whose lines are all known, as read by the engine of domain/economics. */
export type Costed = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly lines: readonly Line[];
};

/** The parameters with which the engine read the lines. */
export function readingFor({ dossier, assessment, assessedUnder }: Context): Reading {
  return readingOf(dossier, {
    discountRates: assessment.economy.discountRates,
    priceIndex: assessedUnder.settings.priceIndex ?? [],
  });
}

export function costedAlternatives(context: Context): readonly Costed[] {
  const reading = readingFor(context);
  return (context.dossier.economy?.alternatives ?? []).flatMap((alternative, at) => {
    const { id, name, role, lines } = modelOf(alternative, at, reading);
    return lines ? [{ id, name, role, lines }] : [];
  });
}

/** a(n) with four decimals, as the formulas show it. */
export function factor(years: number, { assessment, number }: Context): string {
  return number(annuity(years, assessment.economy.discountRates));
}

/** One row for each line of an alternative. */
export function lineFigures({ name, lines }: Costed, context: Context): readonly FigureRow[] {
  const { write, money } = context;
  return lines.map((line) => [
    write('figures.line', { name, label: line.label }),
    money(line.heldAlready ? 0 : yearlyOf(line, undefined)),
    line.heldAlready
      ? write('figures.heldFormula', { amount: lineFormula(line, line.parts, context) })
      : lineFormula(line, line.parts, context),
    lineSource(line, context),
  ]);
}

/** `960 forløb × 6.570,00 kr.` · `3 × 200.000,00 kr. + 900.000,00 kr.` · `500.000,00 kr. / 4,5151` */
function lineFormula(line: Line, parts: readonly Part[], context: Context): string {
  const { number, money, write, unit } = context;
  const perUnit = line.nature === 'per-unit';
  const groups = new Map<number, number>();
  for (const part of parts) {
    const times = part.share * (perUnit ? unitsOfPart(line, part, 'expected') : 1);
    groups.set(part.amount.expected, (groups.get(part.amount.expected) ?? 0) + times);
  }
  const terms = [...groups].map(([amount, times]) => {
    // Removes rounding noise: the shares of a key may not sum to exactly one.
    const count = Math.round(times * 1e4) / 1e4;
    if (perUnit) return `${number(count)} ${line.activity?.volume.unit || unit} × ${money(amount)}`;
    return count === 1 ? money(amount) : `${number(count)} × ${money(amount)}`;
  });
  const sum = terms.join(' + ') || write('figures.nothing');
  if (line.nature !== 'one-off') return sum;
  return `${terms.length > 1 ? `(${sum})` : sum} / ${number(1 / line.weight)}`;
}

function lineSource(line: Line, { dossier, write }: Context): string {
  const cost = dossier.economy?.alternatives?.flatMap(({ costs }) => costs ?? []).find(({ id }) => id === line.id);
  const year = cost?.priceYear;
  const source = cost?.source?.trim() || write('figures.costLines');
  return year === undefined || year === dossier.economy?.priceYear
    ? source
    : write('figures.converted', { source, year: String(year), to: String(dossier.economy?.priceYear ?? '') });
}

/** One row for each payment between two parties. */
export function flowFigures(context: Context): readonly FigureRow[] {
  const { assessment, dossier, write, money, party } = context;
  const at = dossier.economy?.alternatives?.findIndex(({ role }) => role === 'proposed') ?? -1;
  const settlements = dossier.economy?.alternatives?.[at]?.settlements ?? [];
  const lines = costedAlternatives(context).find(({ role }) => role === 'proposed')?.lines ?? [];
  return assessment.economy.flows.map((flow) => {
    const settlement = settlements.find(({ id }) => id === flow.settlement);
    const label = flow.label || flow.settlement;
    return [
      write('figures.flow', { label, from: party(flow.from), to: party(flow.to) }),
      money(flow.perYear),
      settlement ? flowFormula(flow, settlement, lines, context) : '–',
      settlement?.source?.trim() || write('figures.costLines'),
    ];
  });
}

function flowFormula(flow: SettlementFlow, settlement: Settlement, lines: readonly Line[], context: Context): string {
  const { write, percent } = context;
  const share = keyShare(flow, settlement, context);
  const base = withoutLimits(flow, settlement, lines, context);
  const limited = flow.ceiling === 'binds' || flow.floor === 'binds' ? limitsOf(settlement, context) : [];
  const shared = share === undefined ? base : write('figures.shareOf', { amount: base, share: percent(share) });
  return [shared, ...limited].join('; ');
}

/** The share of the key for the party of the flow; undefined if neither side is a key. */
function keyShare({ from, to }: SettlementFlow, settlement: Settlement, { assessment }: Context): number | undefined {
  const { from: payer, to: receiver } = settlement;
  const side = payer && 'shared' in payer ? { key: payer.shared, party: from } : undefined;
  const other = receiver && 'shared' in receiver ? { key: receiver.shared, party: to } : undefined;
  const keyed = side ?? other;
  return assessment.economy.keys.find(({ id }) => id === keyed?.key)?.shares.find(({ party }) => party === keyed?.party)
    ?.share;
}

function withoutLimits(flow: SettlementFlow, settlement: Settlement, lines: readonly Line[], context: Context): string {
  const { write, number, money, percent, unit, dossier } = context;
  if (flow.units !== null && flow.price !== null) {
    const activity = dossier.volume?.activities?.find(({ id }) => id === settlement.activity);
    return `${number(flow.units)} ${activity?.unit?.trim() || unit} × ${money(flow.price)}`;
  }
  if (settlement.model === 'actual-cost') {
    const of = settledLines(settlement, context) ?? write('figures.receiversLines');
    return write('figures.actualCost', { share: percent(settlement.share ?? 1), lines: of });
  }
  const amount = money(amountFor(flow, settlement, context));
  const years = settlement.model === 'one-off' ? spreadOf(settlement, lines, readingFor(context)) : null;
  return years === null ? amount : `${amount} / ${factor(years, context)}`;
}

/** The amount in øre, or the party's own if it is an exception, converted to the price year. */
function amountFor(
  { from, to }: SettlementFlow,
  { amount, exceptions, priceYear }: Settlement,
  context: Context,
): number {
  const own = exceptions?.find(({ party }) => party === from || party === to)?.amount ?? amount ?? 0;
  const index = factorOf(priceYear, '', readingFor(context));
  return Math.round(toOre(own) * (typeof index === 'number' ? index : 1));
}
