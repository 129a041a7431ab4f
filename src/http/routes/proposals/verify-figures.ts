// PUT /v1/proposals/{id}/verifications/{party}
import { z } from 'zod';
import { verifyFigures } from '../../../app/enter-for-party.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, nameParam } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { VerificationInput } from '../../shapes/proposal-input.ts';

export const verifyFiguresRoute = operation({
  operationId: 'verifyFigures',
  method: 'PUT',
  path: '/proposals/{id}/verifications/{party}',
  tag: 'Proposals',
  summary: 'Verify a party’s figures',
  description:
    'A member of the party vouches for its figures, or states its own where they differ: both stand. To agree and to state other figures is refused. The verification says for which revision it was given; when one of the figures changes it counts as not given until the party renews it.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal'), party: nameParam('The party’s id, for example `kommune-461`.') }),
  body: VerificationInput,
  bodyExample: () => ({ agrees: true }),
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'The case with the verification.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'under-review', 'finally-decided', 'stale'],
  handle: async ({ ports, asked, params, body }) =>
    changedAnswer(await verifyFigures(ports, asked(proposalReply(200)), params.id, params.party, body)),
});
