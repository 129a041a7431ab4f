// POST /v1/cost-effectiveness
import { z } from 'zod';
import type { FrontierRow as Row } from '../../../domain/economics/economy-result.ts';
import { costEffectiveness } from '../../../domain/economics/frontier.ts';
import { significant } from '../../../lib/significant.ts';
import { operation } from '../../operation.ts';
import { named, text } from '../../shapes/building-blocks.ts';
import { FrontierRow } from '../../shapes/economy.ts';

const LARGEST = 1e12;
const MOST = 1000;
const quantity = z.number().min(-LARGEST).max(LARGEST);

const Strategies = named(
  'Strategies',
  'Strategies to compare, each with its cost and effect per case.',
  z.strictObject({
    strategies: z
      .array(z.strictObject({ name: text(200).min(1), cost: quantity, effect: quantity }))
      .min(1)
      .max(MOST),
    lowerIsBetter: z.boolean().optional(),
    lambda: quantity.optional(),
  }),
);

const Frontier = named(
  'Frontier',
  'The strategies, those on the frontier first.',
  z.strictObject({ strategies: z.array(FrontierRow).max(MOST) }),
);

const example = {
  strategies: [
    { name: 'Hospital', cost: 1900, effect: 93 },
    { name: 'At home', cost: 1660.74, effect: 94 },
  ],
};

export const analyseCostEffectivenessRoute = operation({
  operationId: 'analyseCostEffectiveness',
  method: 'POST',
  path: '/cost-effectiveness',
  tag: 'Assessments',
  summary: 'Compare strategies by cost and effect',
  description:
    'The cost-effectiveness frontier of any strategies: ND is on the frontier, D is strongly dominated, ED is dominated by a mix of two others. With `lambda` each strategy has its net monetary benefit. `icer` and `netMonetaryBenefit` are given to twelve significant digits. Nothing is stored.',
  scope: 'proposals:read',
  body: Strategies,
  bodyExample: () => example,
  idempotency: 'stateless',
  success: {
    status: 200,
    description: 'The strategies as a table, those on the frontier first.',
    schema: Frontier,
    example: () => ({ strategies: costEffectiveness(example) }),
  },
  handle: async ({ body }) => {
    const strategies = costEffectiveness(body).map((row) => shown(row, body.lambda));
    return { status: 200, body: JSON.stringify({ strategies }) };
  },
});

/** The row with computed figures rounded to remove binary noise; cost and effect are as sent. */
function shown(row: Row, lambda = 0): Row {
  const { cost, effect, icer, netMonetaryBenefit } = row;
  return {
    ...row,
    icer: icer === null ? null : significant(icer),
    ...(netMonetaryBenefit !== undefined && {
      netMonetaryBenefit: significant(netMonetaryBenefit, Math.max(Math.abs(lambda * effect), Math.abs(cost))),
    }),
  };
}
