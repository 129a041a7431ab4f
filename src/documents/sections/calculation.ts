// "Sådan er tallene beregnet": every figure of the paper with its formula, the numbers put into it, and where they come from.
// The formulas are those of src/domain/economics/README.md.
import type { Cost } from '../../domain/dossier/costs.ts';
import type { Alternative } from '../../domain/dossier/economy.ts';
import { annuity } from '../../domain/economics/annuity.ts';
import type { AlternativeEconomy } from '../../domain/economics/economy-result.ts';
import { toOre } from '../../domain/economics/money.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { partyFigures } from './calculation-parties.ts';
import { rates } from './economy.ts';

/** Figure, result, formula with its inputs, source. */
export type FigureRow = readonly [figure: string, result: string, formula: string, source: string];

/** Nothing while no alternative has its costs. */
export function calculationTable(context: Context): readonly Block[] {
  const { write, assessment } = context;
  const known = assessment.economy.alternatives.filter((alternative) => alternative.fixedPerYear !== null);
  const rows: readonly FigureRow[] =
    known.length === 0
      ? []
      : [
          ...annuities(context),
          ...known.flatMap((alternative) => alternativeFigures(alternative, context)),
          ...differenceFigures(context),
          ...partyFigures(context),
          ...drawFigures(context),
        ];
  const columns = ['figures.figure', 'figures.result', 'figures.formula', 'figures.source'] as const;
  return table(
    write('figures.caption'),
    columns.map((key) => (key === 'figures.result' ? `#${write(key)}` : write(key))),
    rows,
  );
}

/** One-off costs of an alternative per lifetime, øre. */
function oneOffs(alternative: Alternative | undefined, horizon: number | null): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  for (const cost of alternative?.costs ?? []) {
    const years = cost.renewed === false ? horizon : (cost.lifetimeYears ?? horizon);
    if (cost.heldAlready || cost.nature !== 'one-off' || years === null) continue;
    sums.set(years, (sums.get(years) ?? 0) + wholeOf(cost));
  }
  return new Map([...sums].sort(([a], [b]) => a - b));
}

/** What all payers pay of a line that is not per unit, øre: `each` pays its own amount. */
function wholeOf({ payer, amount, exceptions }: Cost): number {
  const own = (party: string) => exceptions?.find((row) => row.party === party)?.amount ?? amount;
  if (payer && 'each' in payer) return payer.each.reduce((sum, party) => sum + toOre(own(party)?.expected ?? 0), 0);
  return toOre(amount?.expected ?? 0);
}

/** With four decimals, as the formulas show it. */
function factor(years: number, { assessment, number }: Context): string {
  return number(annuity(years, assessment.economy.discountRates));
}

function annuities(context: Context): readonly FigureRow[] {
  const { assessment, dossier, write, number, framework } = context;
  const { horizonYears } = assessment.economy;
  const lifetimes = (dossier.economy?.alternatives ?? []).flatMap((alternative) => [...oneOffs(alternative, horizonYears).keys()]);
  const source = framework.sources.find(({ id }) => id === framework.settings.discountRateSource)?.title ?? framework.id;
  return [...new Set(lifetimes)]
    .sort((a, b) => a - b)
    .map((years) => [
      write('figures.annuity', { years: number(years) }),
      factor(years, context),
      write('figures.annuityFormula', { rate: rates(context), years: number(years) }),
      write('figures.rateSource', { source }),
    ]);
}

function alternativeFigures(alternative: AlternativeEconomy, context: Context): readonly FigureRow[] {
  const { dossier, write, money, number, assessment } = context;
  const { name, fixedPerYear, unitsPerYear, annualEquivalentCost, costPerUnit } = alternative;
  if (fixedPerYear === null || unitsPerYear === null) return [];
  const own = dossier.economy?.alternatives?.find(({ id }) => id === alternative.id);
  const recurring = (own?.costs ?? [])
    .filter((cost) => cost.nature === 'recurring' && !cost.heldAlready)
    .reduce((sum, cost) => sum + wholeOf(cost), 0);
  const oneOff = [...oneOffs(own, assessment.economy.horizonYears)]
    .map(([years, amount]) => write('figures.oneOffPart', { amount: money(amount), factor: factor(years, context) }))
    .join('');
  const lines = write('figures.costLines');
  const above = write('figures.above');
  const rows: FigureRow[] = [
    [write('figures.fixed', { name }), money(fixedPerYear), write('figures.fixedFormula', { recurring: money(recurring), oneOff }), lines],
    [write('figures.units', { name }), money(unitsPerYear), write('figures.unitsFormula'), lines],
  ];
  const volume = number(assessment.economy.units?.expected ?? 0);
  if (annualEquivalentCost !== null) {
    const formula = write('figures.perYearFormula', { fixed: money(fixedPerYear), units: money(unitsPerYear) });
    rows.push([write('figures.perYear', { name }), money(annualEquivalentCost), formula, write('figures.volumeSource')]);
  }
  if (annualEquivalentCost !== null && costPerUnit !== null) {
    const formula = write('figures.averageFormula', { perYear: money(annualEquivalentCost), volume });
    rows.push([write('figures.average', { name }), money(costPerUnit), formula, above]);
  }
  return rows;
}

function differenceFigures({ assessment, write, money, number }: Context): readonly FigureRow[] {
  const { alternatives, breakEven } = assessment.economy;
  const [current, proposed] = (['current', 'proposed'] as const).map((role) => alternatives.find((one) => one.role === role));
  const rows: FigureRow[] = [];
  if (!current || !proposed) return rows;
  const above = write('figures.above');
  if (current.annualEquivalentCost !== null && proposed.annualEquivalentCost !== null) {
    rows.push([
      write('figures.difference'),
      money(proposed.annualEquivalentCost - current.annualEquivalentCost),
      write('figures.differenceFormula', { proposed: money(proposed.annualEquivalentCost), current: money(current.annualEquivalentCost) }),
      above,
    ]);
  }
  if (breakEven.status === 'at') {
    const formula = write('figures.breakEvenFormula', {
      fixedProposed: money(proposed.fixedPerYear ?? 0),
      fixedCurrent: money(current.fixedPerYear ?? 0),
      unitsCurrent: money(current.unitsPerYear ?? 0),
      unitsProposed: money(proposed.unitsPerYear ?? 0),
      volume: number(assessment.economy.units?.expected ?? 0),
    });
    const { units, unitsCeil } = breakEven;
    rows.push([
      write('figures.breakEven'),
      units === unitsCeil ? number(units) : `${number(units)} → ${number(unitsCeil)}`,
      formula,
      above,
    ]);
  }
  return rows;
}

function drawFigures({ assessment, write, number }: Context): readonly FigureRow[] {
  const { uncertainty } = assessment.economy;
  if (uncertainty.status !== 'drawn') return [];
  const formula = write('figures.drawsFormula', { inputs: number(uncertainty.uncertainFigures) });
  return [[write('figures.draws'), number(uncertainty.draws), formula, write('figures.drawsSource')]];
}
