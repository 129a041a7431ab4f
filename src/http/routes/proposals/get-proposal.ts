// GET /v1/proposals/{id}
import { z } from 'zod';
import { getProposal, getProposalState } from '../../../app/see-proposal.ts';
import { resourceAnswer } from '../../answers.ts';
import { isUnchanged, versionTag } from '../../entity-tags.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalText } from '../../shapes/proposal.ts';

export const getProposalRoute = operation({
  operationId: 'getProposal',
  method: 'GET',
  path: '/proposals/{id}',
  tag: 'Proposals',
  summary: 'Get a proposal',
  description: 'One case with its dossier as it stands. What the caller may not see is not found.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The case with its dossier.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    if (call.ifNoneMatch) {
      // Usually nothing has changed, so the dossier is not read to answer 304.
      const etag = versionTag((await getProposalState(call.ports, call.actor, call.params.id)).version);
      if (isUnchanged(call.ifNoneMatch, etag)) return { status: 304, etag };
    }
    const stored = await getProposal(call.ports, call.actor, call.params.id);
    return resourceAnswer(call, versionTag(stored.proposal.version), () => proposalText(stored));
  },
});
