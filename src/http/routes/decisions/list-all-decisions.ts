// GET /v1/decisions
import { z } from 'zod';
import { listAllDecisions } from '../../../app/read-decisions.ts';
import { OUTCOMES } from '../../../domain/governance/procedure.ts';
import { sampleDecision } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, momentQuery } from '../../shapes/building-blocks.ts';
import { DecisionShape, presentDecision } from '../../shapes/decision.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';

export const listAllDecisionsRoute = operation({
  operationId: 'listAllDecisions',
  method: 'GET',
  path: '/decisions',
  tag: 'Submissions',
  summary: 'List decisions of all cases',
  description:
    'Every outcome recorded in the cases the caller may see, the latest first: for a body’s list of decisions, and for a journal.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...PAGE_QUERY,
    framework: Id.optional().meta({ description: 'Only decisions in cases under this framework.' }),
    cluster: Id.optional().meta({ description: 'Only decisions in cases of this cluster.' }),
    body: Id.optional().meta({ description: 'Only decisions of this body.' }),
    outcome: z.enum(OUTCOMES).optional().meta({ description: 'Only decisions with this outcome.' }),
    recordedSince: momentQuery('Only decisions recorded at this moment or later, in UTC or with an offset.'),
  }),
  success: {
    status: 200,
    description: 'A page of decisions, the latest recorded first.',
    schema: pageShape(DecisionShape),
    example: () => ({ items: [sampleDecision()], links: { self: '/v1/decisions?outcome=approved' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { pageSize, cursor, ...filter } = call.query;
    const page = await listAllDecisions(call.ports, call.actor, filter, pageOf({ pageSize, cursor }));
    return pageAnswer(call, {
      ...page,
      items: page.items.map(({ decision, submission, proposal }) => presentDecision(decision, submission, proposal)),
    });
  },
});
