// "Sådan er tallene beregnet": every figure of the paper with its formula, inputs and sources. The formulas are those
// of src/domain/economics.
import { annualCost } from '../../domain/economics/annual-cost.ts';
import { type Line, yearlyOf } from '../../domain/economics/cost-model.ts';
import type { AlternativeEconomy } from '../../domain/economics/economy-result.ts';
import { sayPerUnit, sayYears } from '../../lib/written.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { alike } from '../saying.ts';
import { yearRuns } from '../year-runs.ts';
import { type Costed, costedAlternatives, factor, lineFigures } from './calculation-lines.ts';
import { partyFigures } from './calculation-parties.ts';
import { rates } from './economy.ts';

/** Figure, result, formula with its inputs, source. */
export type FigureRow = readonly [figure: string, result: string, formula: string, source: string];

/** Tables for the whole and for each party; empty while no alternative has its costs. */
export function calculationTables(context: Context): readonly Block[] {
  const { write } = context;
  const known = costedAlternatives(context);
  if (known.length === 0) return [];
  const whole = (told: Context) => [
    ...annuities(known, told),
    ...known.flatMap((alternative) => [...lineFigures(alternative, told), ...alternativeFigures(alternative, told)]),
    ...differenceFigures(told),
    ...materialityFigures(told),
    ...budgetFigures(told),
    ...drawFigures(told),
  ];
  const columns = ['figures.figure', 'figures.result', 'figures.formula', 'figures.source'] as const;
  const names = columns.map((key) => (key === 'figures.result' ? `#${write(key)}` : write(key)));
  return [
    ...table(write('figures.caption'), names, alike(context, whole)),
    ...table(write('figures.partyCaption'), names, alike(context, partyFigures)),
  ];
}

/** Annuity factors of the years over which one-off costs are spread. */
function annuities(known: readonly Costed[], context: Context): readonly FigureRow[] {
  const { assessment, write, number, framework } = context;
  const spans = new Set(
    known.flatMap(({ lines }) => lines.flatMap((line) => spanOf(line, assessment.economy.horizonYears))),
  );
  const source =
    framework.sources.find(({ id }) => id === framework.settings.discountRateSource)?.title ?? framework.id;
  return [...spans]
    .sort((a, b) => a - b)
    .map((years) => [
      write('figures.annuity', { years: sayYears(years, context.language) }),
      factor(years, context),
      write(stepped(years, context) ? 'figures.annuityStepped' : 'figures.annuityFormula', {
        ...{ rate: rates(context), years: number(years) },
      }),
      write('figures.rateSource', { source }),
    ]);
}

/** Whether the discount rate changes within this many years. */
function stepped(years: number, { assessment }: Context): boolean {
  return assessment.economy.discountRates.some(({ fromYear }) => fromYear > 1 && fromYear <= years);
}

function spanOf({ nature, lifetime, renewed }: Line, horizon: number | null): readonly number[] {
  const years = renewed ? (lifetime ?? horizon) : horizon;
  return nature === 'one-off' && years !== null ? [years] : [];
}

function alternativeFigures({ id, name, lines }: Costed, context: Context): readonly FigureRow[] {
  const { assessment, write, money, number } = context;
  const counted = lines.filter(({ heldAlready }) => !heldAlready);
  const result = assessment.economy.alternatives.find((each) => each.id === id);
  const above = write('figures.linesAbove');
  const cost = annualCost(lines);
  const sum = (perUnit: boolean) => {
    const terms = counted
      .filter(({ nature }) => (nature === 'per-unit') === perUnit)
      .map((line) => money(yearlyOf(line, undefined)));
    return terms.join(' + ') || write('figures.nothing');
  };
  const rows: FigureRow[] = [
    [write('figures.fixed', { name }), money(cost.fixed), sum(false), above],
    [write('figures.units', { name }), money(cost.units.expected), sum(true), above],
  ];
  if (result?.annualEquivalentCost == null) return rows;
  const formula = write('figures.perYearFormula', { fixed: money(cost.fixed), units: money(cost.units.expected) });
  rows.push([write('figures.perYear', { name }), money(result.annualEquivalentCost), formula, write('figures.above')]);
  if (result.costPerUnit === null) return rows;
  const average = {
    perYear: money(result.annualEquivalentCost),
    volume: number(assessment.economy.units?.expected ?? 0),
  };
  rows.push([
    write('figures.average', { name, per: sayPerUnit(context.unit, context.language) }),
    money(result.costPerUnit),
    write('figures.averageFormula', average),
    write('figures.volumeSource'),
  ]);
  return rows;
}

function roleOf(role: 'current' | 'proposed', { assessment }: Context): AlternativeEconomy | undefined {
  return assessment.economy.alternatives.find((one) => one.role === role);
}

function differenceFigures(context: Context): readonly FigureRow[] {
  const { assessment, write, money, number } = context;
  const { breakEven, units, leon, alternatives } = assessment.economy;
  const [current, proposed] = [roleOf('current', context), roleOf('proposed', context)];
  if (current?.annualEquivalentCost == null || proposed?.annualEquivalentCost == null) return [];
  const own = proposed.annualEquivalentCost;
  const above = write('figures.above');
  const difference = (cost: number) =>
    write('figures.differenceFormula', { proposed: money(own), current: money(cost) });
  const rows: FigureRow[] = [
    [
      write('figures.difference'),
      money(own - current.annualEquivalentCost),
      difference(current.annualEquivalentCost),
      above,
    ],
  ];
  for (const { id, perYear } of [...leon.cheaper, ...leon.practicallySame, ...leon.removedByFloor]) {
    const other = alternatives.find((each) => each.id === id);
    rows.push([
      write('figures.cheaper', { name: other?.name ?? id }),
      money(perYear),
      difference(other?.annualEquivalentCost ?? 0),
      above,
    ]);
  }
  if (breakEven.status === 'at') {
    const formula = write('figures.breakEvenFormula', {
      fixedProposed: money(proposed.fixedPerYear ?? 0),
      fixedCurrent: money(current.fixedPerYear ?? 0),
      unitsCurrent: money(current.unitsPerYear ?? 0),
      unitsProposed: money(proposed.unitsPerYear ?? 0),
      volume: number(units?.expected ?? 0),
    });
    const { units: exact, unitsCeil } = breakEven;
    rows.push([
      write('figures.breakEven'),
      exact === unitsCeil ? number(exact) : `${number(exact)} → ${number(unitsCeil)}`,
      formula,
      above,
    ]);
  }
  return rows;
}

/** The materiality limit: the larger of an amount and a share of today's cost. */
function materialityFigures(context: Context): readonly FigureRow[] {
  const { assessment, caseType, write, money, percent, language } = context;
  const { materiality } = assessment.economy.leon;
  const today = roleOf('current', context)?.annualEquivalentCost;
  if (materiality === null || today == null) return [];
  return [
    [
      write('figures.materiality'),
      money(materiality),
      write('figures.materialityFormula', {
        amount: money(caseType.materiality.amountPerYear * 100),
        share: percent(caseType.materiality.share),
        today: money(today),
      }),
      write('figures.caseTypeSource', { title: caseType.title[language] ?? caseType.title.da ?? caseType.id }),
    ],
  ];
}

function budgetFigures({ assessment, write, money }: Context): readonly FigureRow[] {
  return yearRuns(assessment.economy.total).flatMap(({ years, row }): readonly FigureRow[] => [
    [write('figures.budget', { years }), money(row.before), write('figures.budgetFormula'), write('figures.costLines')],
    ...(row.capacity === 0
      ? []
      : [
          [
            write('figures.capacity', { years }),
            money(-row.capacity),
            write('figures.capacityFormula'),
            write('figures.costLines'),
          ] as const,
        ]),
  ]);
}

function drawFigures({ assessment, write, number }: Context): readonly FigureRow[] {
  const { uncertainty } = assessment.economy;
  if (uncertainty.status !== 'drawn') return [];
  const formula = write('figures.drawsFormula', { inputs: number(uncertainty.uncertainFigures) });
  return [[write('figures.draws'), number(uncertainty.draws), formula, write('figures.drawsSource')]];
}
