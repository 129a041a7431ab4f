// The balance over agreements as the API shows it: kroner with at most two decimals.
import { z } from 'zod';
import type { BalanceRead } from '../../app/read-balance.ts';
import { CURRENCIES } from '../../domain/governance/settings.ts';
import { BALANCE_BY, BALANCE_TEXT, type Sums } from '../../domain/registers/balance.ts';
import type { Language } from '../../lib/localised.ts';
import { amount } from './agreement-parts.ts';
import { Id, named, text } from './building-blocks.ts';

const SumsShape = named(
  'BalanceSums',
  'What is received less what is paid (`settled`), the own cost, and settled less cost where both are known (`ends`). Above 0 it received more, and ends with money.',
  z.strictObject({ settled: amount, cost: amount, ends: amount }),
);
const count = z.number().int().min(0).max(100_000_000);
const year = z.number().int().min(1900).max(9999);

const Line = named(
  'BalanceLine',
  'What agreements in force mean for one sector, party, cluster or type of task in one calendar year.',
  z.strictObject({
    key: Id.nullable().meta({ description: 'Null where the agreements name no type of task.' }),
    year,
    currency: z.enum(CURRENCIES),
    agreements: count,
    againstToday: amount.meta({ description: 'More (+) or less (−) than today after settlement, as promised.' }),
    priceYears: z.array(year).max(200).meta({ description: 'Whose prices stand in `againstToday`.' }),
    promised: SumsShape,
    reported: z.strictObject({ periods: count, promised: SumsShape, realised: SumsShape }),
    masked: count.meta({
      description: 'Periods that are reported but left out: a count of 1–4 was reported in that year of the agreement.',
    }),
    unknown: z
      .strictObject({ againstToday: count, settled: count, cost: count })
      .meta({ description: 'In how many parties’ years the figure is not known, and so not in the sum.' }),
  }),
);

export const BalanceShape = named(
  'Balance',
  'The balance over agreements in force, per calendar year.',
  z.strictObject({
    from: year,
    to: year,
    by: z.enum(BALANCE_BY),
    how: text(2000).meta({ description: 'How the figures come about, in the caller’s language.' }),
    items: z.array(Line).max(20_000),
  }),
);

export function presentBalance({ from, to, by, lines }: BalanceRead, language: Language): z.input<typeof BalanceShape> {
  return {
    ...{ from, to, by, how: BALANCE_TEXT[language] },
    items: lines.map(({ currency, priceYears, againstToday, promised, reported, ...line }) => ({
      ...line,
      currency: currency as 'DKK',
      priceYears: [...priceYears],
      againstToday: againstToday / 100,
      promised: inKroner(promised),
      reported: { ...reported, promised: inKroner(reported.promised), realised: inKroner(reported.realised) },
    })),
  };
}

function inKroner({ settled, cost, ends }: Sums): Sums {
  return { settled: settled / 100, cost: cost / 100, ends: ends / 100 };
}
