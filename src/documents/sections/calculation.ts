// "Sådan er tallene beregnet": every figure of the paper with its formula, the numbers put into it, and where they come from.
// Source of the formulas: shared design "assessment", section Economy.
import type { Alternative } from '../../domain/dossier/economy.ts';
import { annuity } from '../../domain/economics/annuity.ts';
import type { AlternativeEconomy } from '../../domain/economics/economy-result.ts';
import { toOre } from '../../domain/economics/money.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { partyFigures } from './calculation-parties.ts';
import { percent } from './economy.ts';

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
    const years = cost.lifetimeYears ?? horizon;
    if (cost.heldAlready || cost.nature !== 'one-off' || years === null) continue;
    sums.set(years, (sums.get(years) ?? 0) + toOre(cost.amount?.expected ?? 0));
  }
  return new Map([...sums].sort(([a], [b]) => a - b));
}

/** With four decimals, as the formulas show it. */
function factor(years: number, { assessment, number }: Context): string {
  return number(annuity(years, assessment.economy.discountRate));
}

function annuities(context: Context): readonly FigureRow[] {
  const { assessment, dossier, write, number, framework } = context;
  const { discountRate: rate, horizonYears } = assessment.economy;
  const lifetimes = (dossier.economy?.alternatives ?? []).flatMap((alternative) => [...oneOffs(alternative, horizonYears).keys()]);
  const source = framework.sources.find(({ id }) => id === framework.settings.discountRateSource)?.title ?? framework.id;
  return [...new Set(lifetimes)]
    .sort((a, b) => a - b)
    .map((years) => [
      write('figures.annuity', { years: number(years) }),
      factor(years, context),
      rate === 0 ? number(years) : write('figures.annuityFormula', { rate: percent(rate, context), years: number(years) }),
      write('figures.rateSource', { source }),
    ]);
}

function alternativeFigures(alternative: AlternativeEconomy, context: Context): readonly FigureRow[] {
  const { dossier, write, money, number, assessment } = context;
  const { name, fixedPerYear, perCase, annualEquivalentCost, costPerCase } = alternative;
  if (fixedPerYear === null || perCase === null) return [];
  const own = dossier.economy?.alternatives?.find(({ id }) => id === alternative.id);
  const recurring = (own?.costs ?? [])
    .filter((cost) => cost.nature === 'recurring' && !cost.heldAlready)
    .reduce((sum, cost) => sum + toOre(cost.amount?.expected ?? 0), 0);
  const oneOff = [...oneOffs(own, assessment.economy.horizonYears)]
    .map(([years, amount]) => write('figures.oneOffPart', { amount: money(amount), factor: factor(years, context) }))
    .join('');
  const lines = write('figures.costLines');
  const above = write('figures.above');
  const rows: FigureRow[] = [
    [write('figures.fixed', { name }), money(fixedPerYear), write('figures.fixedFormula', { recurring: money(recurring), oneOff }), lines],
    [write('figures.perCase', { name }), money(perCase), write('figures.perCaseFormula'), lines],
  ];
  const volume = number(assessment.economy.volume.expected ?? 0);
  if (annualEquivalentCost !== null) {
    const formula = write('figures.perYearFormula', { fixed: money(fixedPerYear), volume, perCase: money(perCase) });
    rows.push([write('figures.perYear', { name }), money(annualEquivalentCost), formula, write('figures.volumeSource')]);
  }
  if (annualEquivalentCost !== null && costPerCase !== null) {
    const formula = write('figures.averageFormula', { perYear: money(annualEquivalentCost), volume });
    rows.push([write('figures.average', { name }), money(costPerCase), formula, above]);
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
      perCaseCurrent: money(current.perCase ?? 0),
      perCaseProposed: money(proposed.perCase ?? 0),
    });
    const { volume, volumeCeil } = breakEven;
    rows.push([
      write('figures.breakEven'),
      volume === volumeCeil ? number(volume) : `${number(volume)} → ${number(volumeCeil)}`,
      formula,
      above,
    ]);
  }
  return rows;
}

function drawFigures({ assessment, write, number }: Context): readonly FigureRow[] {
  const { uncertainty } = assessment.economy;
  if (uncertainty.status !== 'drawn') return [];
  const formula = write('figures.drawsFormula', { inputs: number(uncertainty.uncertainInputs) });
  return [[write('figures.draws'), number(uncertainty.draws), formula, write('figures.drawsSource')]];
}
