// GET /v1/proposals/{id}/history
import { z } from 'zod';
import { getHistory } from '../../../app/read-proposals.ts';
import { sampleHistoryItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';
import { HistoryItemShape, presentHistoryItem } from '../../shapes/trail.ts';

export const getHistoryRoute = operation({
  operationId: 'getHistory',
  method: 'GET',
  path: '/proposals/{id}/history',
  tag: 'Proposals',
  summary: 'Read the audit trail',
  description:
    'What happened to the case: who, when and what, without a gap. Each event carries a keyed hash of itself and the one before.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  query: z.strictObject(PAGE_QUERY),
  success: {
    status: 200,
    description: 'A page of events, oldest first.',
    schema: pageShape(HistoryItemShape),
    example: () => ({
      items: [sampleHistoryItem()],
      links: { self: '/v1/proposals/0199c0de-0000-7000-8000-000000000001/history' },
    }),
    headers: ['Link'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const page = await getHistory(call.ports, call.actor, call.params.id, pageOf(call.query));
    return pageAnswer(call, { ...page, items: page.items.map(presentHistoryItem) });
  },
});
