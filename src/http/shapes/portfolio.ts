// The portfolio of a framework as the API shows it: money in
// kroner with two decimals beside its currency and price year.
import { z } from 'zod';
import type { ReadPortfolio } from '../../app/read-portfolio.ts';
import { SECTORS } from '../../domain/economics/economy-result.ts';
import { UNCOUNTED } from '../../domain/portfolio/agreed-case.ts';
import { BALANCE_FORMULA, BALANCE_SOURCES, type BalanceRow } from '../../domain/portfolio/balance.ts';
import { type Agreement, EQUITY_FORMULA, EQUITY_SOURCES } from '../../domain/portfolio/equity.ts';
import type { Language } from '../../lib/localised.ts';
import { Href, Id, IsoDate, named, Pointer, text, Uuid } from './building-blocks.ts';
import { href } from './lists.ts';
import { proposalHref } from './proposal.ts';

const amount = z.number();
const currency = text(3);
const priceYear = z.number().int().min(1990).max(2100);
const sector = z.enum(SECTORS);
const ofCase = {
  proposal: Uuid,
  submission: Uuid,
  title: text(200),
  cluster: Id,
  links: z.strictObject({ proposal: Href, assessment: Href }),
};
const sums = { sectors: z.array(z.strictObject({ sector, perYear: amount })).max(SECTORS.length), perYear: amount };

export const PortfolioShape = named(
  'Portfolio',
  'The approved cases of a framework together: what they move between the sectors, and the same task in each cluster. Every figure is of the assessment that was frozen with the approval, named beside it.',
  z.strictObject({
    framework: Id,
    complete: z
      .boolean()
      .meta({ description: 'False where there are more approved cases than are counted: then only the newest are.' }),
    cases: z.number().int().min(0).max(1_000),
    balance: z
      .array(
        z.strictObject({
          startYear: z.number().int().min(1900).max(2200),
          currency,
          priceYear,
          ...sums,
          cases: z
            .array(
              z.strictObject({ ...ofCase, startDate: IsoDate, horizonYears: z.number().int().min(1).max(70), ...sums }),
            )
            .max(1_000),
        }),
      )
      .max(1_000)
      .meta({
        description:
          'By the year the cases start. Amounts of different currencies or price years stand in rows of their own.',
      }),
    equity: z
      .array(
        z.strictObject({
          taskType: Id.nullable().meta({
            description: 'What makes them one task; where it is null the KLE number does, else the title.',
          }),
          kle: text(8).nullable(),
          title: text(200),
          terms: z.enum(['one', 'same', 'different']),
          agreements: z
            .array(
              z.strictObject({
                ...ofCase,
                startDate: IsoDate.nullable(),
                currency: currency.nullable(),
                priceYear: priceYear.nullable(),
                unit: text(100).nullable(),
                costPerUnit: amount.nullable().meta({ description: 'Per unit of the main activity.' }),
                funding: z.array(Id).max(300).meta({ description: 'The parties with the funding responsibility.' }),
                payers: z
                  .array(z.strictObject({ party: text(64), sector, perYear: amount }))
                  .max(300)
                  .nullable(),
              }),
            )
            .max(1_000),
          absent: z.array(Id).max(60),
        }),
      )
      .max(1_000)
      .meta({ description: 'Each task with the clusters that have it, on which terms, and those that have not.' }),
    uncounted: z
      .array(z.strictObject({ ...ofCase, reason: z.enum(UNCOUNTED) }))
      .max(1_000)
      .meta({ description: 'Approved cases that are not in the balance, with the reason.' }),
    formulas: z.strictObject({ balance: text(2000), equity: text(2000) }),
    sources: z
      .strictObject({ balance: z.array(Pointer).max(5), equity: z.array(Pointer).max(5) })
      .meta({ description: 'Where the figures stand in the assessment that each case links to.' }),
    links: z.strictObject({ self: Href, framework: Href }),
  }),
);

/** The answer `Portfolio`; only the formulas depend on the caller’s language. */
export function presentPortfolio(
  { framework, complete, cases, balance, equity, uncounted }: ReadPortfolio,
  language: Language,
) {
  const self = href(`/frameworks/${framework}`);
  return {
    framework,
    complete,
    cases,
    balance: balance.map((row) => ({
      ...row,
      ...kroner(row),
      cases: row.cases.map((one) => ({ ...one, ...kroner(one), ...linked(one) })),
    })),
    equity: equity.map((task) => ({ ...task, agreements: task.agreements.map(presentAgreement) })),
    uncounted: uncounted.map((one) => ({ ...one, ...linked(one) })),
    formulas: { balance: BALANCE_FORMULA[language], equity: EQUITY_FORMULA[language] },
    sources: { balance: BALANCE_SOURCES, equity: EQUITY_SOURCES },
    links: { self: `${self}/portfolio`, framework: self },
  };
}

function presentAgreement(agreement: Agreement) {
  const { costPerUnit, payers } = agreement;
  return {
    ...agreement,
    costPerUnit: costPerUnit === null ? null : costPerUnit / 100,
    payers: payers === null ? null : payers.map((payer) => ({ ...payer, perYear: payer.perYear / 100 })),
    ...linked(agreement),
  };
}

function kroner({ sectors, perYear }: Pick<BalanceRow, 'sectors' | 'perYear'>) {
  return { sectors: sectors.map((each) => ({ ...each, perYear: each.perYear / 100 })), perYear: perYear / 100 };
}

function linked({ proposal, submission }: { readonly proposal: string; readonly submission: string }) {
  return { links: { proposal: proposalHref(proposal), assessment: href(`/submissions/${submission}/assessment`) } };
}
