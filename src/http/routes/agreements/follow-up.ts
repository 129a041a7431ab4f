// GET /v1/agreements/{id}/follow-up
import { z } from 'zod';
import { getFollowUp } from '../../../app/read-follow-up.ts';
import { INDICATOR_STATES } from '../../../domain/agreement/follow-up.ts';
import { CURRENCIES } from '../../../domain/governance/settings.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleFollowUp } from '../../openapi/sample-agreement.ts';
import { operation } from '../../operation.ts';
import { amount, CLOSED, MASKED, MeasuredShape, PeriodText, value } from '../../shapes/agreement-parts.ts';
import { Id, IsoDate, idParam, named } from '../../shapes/building-blocks.ts';

const pair = (of: z.ZodNumber) => z.strictObject({ promised: of.nullable(), realised: of.nullable() });
const ore = pair(amount);

const Row = named(
  'AgreementFollowUpRow',
  'One party in one period: what was promised and what was reported. Amounts in øre; null where it is not known. A year has a row beside those of its parts: only the totals add up, each day once.',
  z.strictObject({
    party: Id,
    period: PeriodText,
    from: IsoDate,
    to: IsoDate.meta({ description: 'The first day after it.' }),
    reported: z.boolean(),
    parts: z
      .strictObject({
        units: z.array(z.strictObject({ activity: Id, value: value.nullable() })).max(20),
        cost: amount.nullable(),
      })
      .nullable()
      .meta({ description: 'What the shorter periods come to, where the period was reported as a whole too.' }),
    units: z
      .array(z.strictObject({ activity: Id, promised: value.nullable(), realised: value.nullable(), masked: MASKED }))
      .max(20),
    cost: ore,
    costPerUnit: ore,
    settled: ore.meta({ description: 'Received less paid: above 0 it received more.' }),
    balance: ore.meta({ description: 'Received less paid less own cost: above 0 it ends with money.' }),
    indicators: z
      .array(
        z.strictObject({
          indicator: Id,
          baseline: value.nullable(),
          target: value.nullable(),
          value: value.nullable(),
          state: z.enum(INDICATOR_STATES),
          masked: MASKED,
        }),
      )
      .max(40),
    masked: CLOSED,
  }),
);

const FollowUpShape = named(
  'AgreementFollowUp',
  'Promised against realised, per party and period that has ended, and every trigger as measured.',
  z.strictObject({
    currency: z.enum(CURRENCIES),
    rows: z.array(Row).max(100_000),
    totals: z
      .array(z.strictObject({ party: Id, settled: ore, cost: ore, balance: ore }))
      .max(240)
      .meta({
        description:
          'With the signs of the rows, over the periods in which both are known. Of a year and its parts one counts: the year where it is known.',
      }),
    triggers: z
      .array(
        z.strictObject({
          trigger: Id,
          open: z.boolean().meta({ description: 'It is set off, and no evaluation has answered it since.' }),
          answeredOn: IsoDate.nullable().meta({
            description: 'It is set off; the day of the evaluation that answered.',
          }),
          periods: z.array(MeasuredShape).max(1000),
        }),
      )
      .max(20),
  }),
);

export const getFollowUpRoute = operation({
  operationId: 'getFollowUp',
  method: 'GET',
  path: '/agreements/{id}/follow-up',
  tag: 'Agreements',
  summary: 'Compare promised and realised',
  description:
    'Units, cost, cost per unit, money received and paid, and indicators against baseline and target: what was agreed for the months in which the party was bound, and what it reported. To the øre. To who is not of the agreement a calendar year in which a count of 1–4 was reported is masked: money that came of it is null, and totals are without it.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('agreement') }),
  conditional: true,
  success: {
    status: 200,
    description: 'Every period that has ended, the first one first.',
    schema: FollowUpShape,
    example: sampleFollowUp,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => contentAnswer(call, (await getFollowUp(call.ports, call.actor, call.params.id)).followed),
});
