// GET /v1/proposals/{id}/similar
import { z } from 'zod';
import { listSimilar } from '../../../app/read-proposals.ts';
import { sampleProposalItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, named } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageShape } from '../../shapes/lists.ts';
import { ProposalItemShape } from '../../shapes/proposal.ts';

const SimilarItem = named(
  'SimilarProposal',
  'A case on the same task, and how alike the two are: 1 is the same.',
  ProposalItemShape.extend({ similarity: z.number().min(0).max(1) }),
);

export const listSimilarRoute = operation({
  operationId: 'listSimilar',
  method: 'GET',
  path: '/proposals/{id}/similar',
  tag: 'Proposals',
  summary: 'Find similar proposals',
  description:
    'Cases on the same task in any cluster that the caller may see, most alike first: precedents to copy, and terms to compare.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  query: z.strictObject({ pageSize: PAGE_QUERY.pageSize }),
  success: {
    status: 200,
    description: 'The cases, most alike first.',
    schema: pageShape(SimilarItem),
    example: () => ({
      items: [{ ...sampleProposalItem(), similarity: 0.8 }],
      links: { self: '/v1/proposals/0199c0de-0000-7000-8000-000000000001/similar' },
    }),
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const items = await listSimilar(call.ports, call.actor, call.params.id, call.query.pageSize);
    return pageAnswer(call, { items, next: null });
  },
});
