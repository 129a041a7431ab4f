// GET /v1/proposals
import { z } from 'zod';
import { listProposals } from '../../../app/read-proposals.ts';
import { PROPOSAL_STATUSES } from '../../../domain/workflow/state.ts';
import { sampleProposalItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, momentQuery, text, yesOrNo } from '../../shapes/building-blocks.ts';
import { pageAnswer, pageOf, pageShape, SORTED_QUERY } from '../../shapes/lists.ts';
import { ProposalItemShape } from '../../shapes/proposal.ts';

export const listProposalsRoute = operation({
  operationId: 'listProposals',
  method: 'GET',
  path: '/proposals',
  tag: 'Proposals',
  summary: 'List proposals',
  description:
    'The cases the caller may see: drafts of the own cluster and those that name the own party; from submission on, all of the framework.',
  scope: 'proposals:read',
  query: z.strictObject({
    ...SORTED_QUERY,
    framework: Id.optional().meta({ description: 'Only cases under this framework.' }),
    cluster: Id.optional().meta({ description: 'Only cases of this cluster.' }),
    status: z.enum(PROPOSAL_STATUSES).optional().meta({ description: 'Only cases with this status.' }),
    stage: Id.optional().meta({ description: 'Only cases that stand at this stage of the procedure.' }),
    party: Id.optional().meta({ description: 'Only cases that name this party.' }),
    body: Id.optional().meta({ description: 'Only cases that wait for this body.' }),
    mine: yesOrNo().optional().meta({
      description:
        'Only the caller’s own: cases of a cluster that the caller coordinates, that name a party the caller speaks for, that wait for a body the caller records decisions for, or under a framework the caller plans.',
    }),
    kle: text(8)
      .min(2)
      .optional()
      .meta({ description: 'Only cases with this KLE number, or with a number that begins so.' }),
    q: text(200).min(1).optional().meta({
      description:
        'Search in all texts of the case, its numbers and the names of those who made and decided it. Every word must be met: by its beginning, its stem or a part of a compound. `"…"` is a phrase, `-` leaves out, `or` means either. A word that nearly every text has is refused where it stands alone.',
    }),
    updatedSince: momentQuery('Only cases changed at this moment or later, in UTC or with an offset.'),
    externalId: text(301)
      .min(1)
      .optional()
      .meta({ description: 'Only the case with this id in another system, as `system:id`.' }),
  }),
  success: {
    status: 200,
    description: 'A page of cases, without their dossiers.',
    schema: pageShape(ProposalItemShape),
    example: () => ({ items: [sampleProposalItem()], links: { self: '/v1/proposals?status=draft' } }),
    headers: ['Link'],
  },
  handle: async (call) => {
    const { pageSize, cursor, sort, count, ...filter } = call.query;
    return pageAnswer(
      call,
      await listProposals(call.ports, call.actor, filter, pageOf({ pageSize, cursor, sort, count })),
    );
  },
});
