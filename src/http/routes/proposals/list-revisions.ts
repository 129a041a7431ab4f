// GET /v1/proposals/{id}/revisions
import { z } from 'zod';
import { listRevisions } from '../../../app/read-proposals.ts';
import { sampleRevisionItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';
import { RevisionItemShape } from '../../shapes/trail.ts';

export const listRevisionsRoute = operation({
  operationId: 'listRevisions',
  method: 'GET',
  path: '/proposals/{id}/revisions',
  tag: 'Proposals',
  summary: 'List revisions',
  description: 'Every saved state of the dossier, oldest first.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  query: z.strictObject(PAGE_QUERY),
  success: {
    status: 200,
    description: 'A page of revisions, oldest first.',
    schema: pageShape(RevisionItemShape),
    example: () => ({
      items: [sampleRevisionItem()],
      links: { self: '/v1/proposals/0199c0de-0000-7000-8000-000000000001/revisions' },
    }),
    headers: ['Link'],
  },
  refusals: ['not-found'],
  handle: async (call) =>
    pageAnswer(call, await listRevisions(call.ports, call.actor, call.params.id, pageOf(call.query))),
});
