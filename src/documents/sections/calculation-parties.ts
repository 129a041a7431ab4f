// How the figures per party are computed, and the cost lines they come from.
import type { Cost } from '../../domain/dossier/costs.ts';
import { placeAt } from '../../domain/dossier/tree.ts';
import { CATEGORY_WORDS, NATURE_WORDS, ROLE_WORDS, VALUATION_WORDS } from '../choice-words.ts';
import { sayMoneyRange } from '../formats.ts';
import { type Block, table } from '../paper.ts';
import type { Context } from '../paper-context.ts';
import { yearRuns } from '../year-runs.ts';
import type { FigureRow } from './calculation.ts';

export function partyFigures({ assessment, write, money, party }: Context): readonly FigureRow[] {
  const { steady, total } = assessment.economy;
  return [
    ...steady.map(
      (row): FigureRow => [
        write('figures.party', { party: party(row.party) }),
        money(row.proposed - row.today),
        write('figures.differenceFormula', { proposed: money(row.proposed), current: money(row.today) }),
        write('figures.costLines'),
      ],
    ),
    ...yearRuns(total).map(
      ({ years, row }): FigureRow => [
        write('figures.budget', { years }),
        money(row.before),
        write('figures.budgetFormula'),
        write('figures.costLines'),
      ],
    ),
  ];
}

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

function costRow(cost: Cost, context: Context) {
  const { write, who, local, language, currency, stated, party } = context;
  const said = (amount: Cost['amount']) => sayMoneyRange(amount, language, currency);
  const exceptions = (cost.exceptions ?? []).map((row) =>
    write('costs.exception', { party: party(row.party), amount: said(row.amount)?.join(' ') ?? '' }),
  );
  return [
    [cost.label || cost.id, ...(cost.category ? [local(CATEGORY_WORDS[cost.category])] : [])],
    [stated(cost.payer && who(cost.payer)), ...(cost.fundedBy ? [write('costs.fundedBy', { who: who(cost.fundedBy) })] : [])],
    [natureOf(cost, context), ...notesOf(cost, context)],
    [...(said(cost.amount) ?? [stated(undefined)]), ...exceptions],
    [stated(cost.source), ...(cost.valuation ? [local(VALUATION_WORDS[cost.valuation])] : [])],
  ];
}

function natureOf({ nature, lifetimeYears, activity, counts }: Cost, { write, local, stated, assessment, dossier }: Context): string {
  const years = lifetimeYears ?? assessment.economy.horizonYears;
  if (nature === 'one-off' && years !== null) return write('costs.overYears', { years: String(years) });
  const of = dossier.volume?.activities?.find(({ id }) => id === activity);
  const whose = counts && placeAt('/economy/alternatives/*/costs/*/counts')?.declaration.choices?.[counts];
  return [stated(nature && local(NATURE_WORDS[nature])), of?.name || of?.unit, whose && local(whose)].filter(Boolean).join(', ');
}

function notesOf(cost: Cost, { write, number, assessment }: Context): readonly string[] {
  const { heldAlready, renewed, priceYear, released } = cost;
  return [
    ...(heldAlready ? [write('costs.held')] : []),
    ...(renewed === false ? [write('costs.notRenewed')] : []),
    ...(priceYear !== undefined && priceYear !== assessment.economy.priceYear
      ? [write('costs.priceYear', { year: String(priceYear) })]
      : []),
    ...(released ? [write('costs.released', { share: number((released.share ?? 1) * 100), year: String(released.fromYear ?? 1) })] : []),
  ];
}
