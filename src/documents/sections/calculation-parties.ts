// How the figures per party and the settlement range are computed; and the cost lines they come from.
import { modelOf } from '../../domain/economics/cost-model.ts';
import { annualByParty, partyCosts } from '../../domain/economics/party-cost.ts';
import { NATURE_WORDS, ROLE_WORDS } from '../choice-words.ts';
import { sayMoneyRange } from '../formats.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { yearRuns } from '../year-runs.ts';
import type { FigureRow } from './calculation.ts';

export function partyFigures(context: Context): readonly FigureRow[] {
  const { assessment, write, money, number, party, parties } = context;
  const { annualChange, settlementRange: range, volume } = assessment.economy;
  const [current, proposed] = [sharesOf('current', context), sharesOf('proposed', context)];
  const rows: FigureRow[] = annualChange.map(({ party: id, change }) => [
    write('figures.party', { party: party(id) }),
    money(change),
    write('figures.differenceFormula', { proposed: money(proposed.get(id) ?? 0), current: money(current.get(id) ?? 0) }),
    write('figures.costLines'),
  ]);
  rows.push(
    ...yearRuns(assessment.economy.total).map(
      ({ years, row }): FigureRow => [
        write('figures.budget', { years }),
        money(row.before),
        write('figures.budgetFormula'),
        write('figures.costLines'),
      ],
    ),
  );
  if (range.status === 'not-assessed') return rows;
  const over = (perYear: number) => write('figures.averageFormula', { perYear: money(perYear), volume: number(volume.expected ?? 0) });
  return [
    ...rows,
    [
      write('figures.rangeFrom'),
      money(range.from),
      over(range.receiversExtra),
      write('figures.rangeFromSource', { parties: parties(range.receiver) }),
    ],
    [
      write('figures.rangeTo'),
      money(range.to),
      over(range.giversSaving),
      write('figures.rangeToSource', { parties: parties(range.giver) }),
    ],
  ];
}

/** What each party pays of an alternative per year, annual equivalent, øre. */
function sharesOf(role: 'current' | 'proposed', { dossier, assessment }: Context): ReadonlyMap<string, number> {
  const alternatives = dossier.economy?.alternatives ?? [];
  const at = alternatives.findIndex((alternative) => alternative.role === role);
  const alternative = alternatives[at];
  const { horizonYears, discountRate, volume } = assessment.economy;
  const lines = alternative && modelOf(alternative, at, horizonYears).lines;
  return lines && volume.expected !== null ? annualByParty(partyCosts(lines, discountRate), volume.expected) : new Map();
}

type Cost = NonNullable<NonNullable<NonNullable<NonNullable<Context['dossier']['economy']>['alternatives']>[number]['costs']>[number]>;

/** One table per alternative, every line with its payer, amount and source. */
export function costTables(context: Context): readonly Block[] {
  const { dossier, write, local } = context;
  const columns = ['costs.line', 'costs.payer', 'costs.nature', 'costs.amount', 'costs.source'] as const;
  return (dossier.economy?.alternatives ?? []).flatMap((alternative) =>
    table(
      write('costs.caption', {
        name: alternative.name || alternative.id,
        role: local(ROLE_WORDS[alternative.role ?? 'other']).toLowerCase(),
      }),
      columns.map((key) => (key === 'costs.amount' ? `#${write(key)}` : write(key))),
      (alternative.costs ?? []).map((cost) => costRow(cost, context)),
    ),
  );
}

function costRow(cost: Cost, { write, party, language, currency, stated, assessment }: Context) {
  const notes = [
    ...(cost.heldAlready ? [write('costs.held')] : []),
    ...(cost.priceYear !== undefined && cost.priceYear !== assessment.economy.priceYear
      ? [write('costs.priceYear', { year: String(cost.priceYear) })]
      : []),
  ];
  const years = cost.lifetimeYears ?? assessment.economy.horizonYears;
  const nature =
    cost.nature === 'one-off' && years !== null
      ? write('costs.overYears', { years: String(years) })
      : stated(cost.nature && NATURE_WORDS[cost.nature][language]);
  return [
    cost.label || cost.id,
    party(cost.party),
    [nature, ...notes],
    sayMoneyRange(cost.amount, language, currency) ?? stated(undefined),
    stated(cost.source),
  ];
}
