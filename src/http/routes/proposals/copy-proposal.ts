// POST /v1/proposals/{id}/copies

import { z } from 'zod';
import { copyProposal } from '../../../app/copy-proposal.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { CopyInput } from '../../shapes/proposal-input.ts';

export const copyProposalRoute = operation({
  operationId: 'copyProposal',
  method: 'POST',
  path: '/proposals/{id}/copies',
  tag: 'Proposals',
  summary: 'Copy a proposal',
  description:
    'A new draft from a precedent, also one of another cluster, with its lineage. Positions and verifications are not copied.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal') }),
  body: CopyInput,
  bodyExample: () => ({ cluster: 'fyn', title: 'IV antibiotics at home, second round' }),
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The new draft with its lineage.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'not-found', 'framework-not-valid'],
  handle: async ({ ports, asked, params, body }) =>
    changedAnswer(await copyProposal(ports, asked(proposalReply(201)), params.id, body)),
});
