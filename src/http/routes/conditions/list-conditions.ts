// GET /v1/conditions
import { z } from 'zod';
import { listConditions } from '../../../app/read-proposals.ts';
import { sampleCondition } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, IsoDate, Uuid } from '../../shapes/building-blocks.ts';
import { ConditionShape } from '../../shapes/decision.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';

export const listConditionsRoute = operation({
  operationId: 'listConditions',
  method: 'GET',
  path: '/conditions',
  tag: 'Conditions',
  summary: 'List conditions',
  description: 'The register of conditions (forbehold) in the cases the caller may see, those due first at the top.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    count: SORTED_QUERY.count,
    status: z.enum(['open', 'closed']).optional().meta({ description: 'Only conditions with this status.' }),
    framework: Id.optional().meta({ description: 'Only conditions in cases under this framework.' }),
    cluster: Id.optional().meta({ description: 'Only conditions in cases of this cluster.' }),
    owner: Id.optional().meta({ description: 'Only conditions that this party or body answers for.' }),
    dueBefore: IsoDate.optional().meta({ description: 'Only conditions due before this date.' }),
    proposal: Uuid.optional().meta({ description: 'Only conditions of this case.' }),
  }),
  success: {
    status: 200,
    description: 'A page of conditions, due first at the top.',
    schema: pageShape(ConditionShape),
    example: () => ({ items: [sampleCondition()], links: { self: '/v1/conditions?status=open' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { pageSize, cursor, count, ...filter } = call.query;
    return pageAnswer(call, await listConditions(call.ports, call.actor, filter, pageOf({ pageSize, cursor, count })));
  },
});
