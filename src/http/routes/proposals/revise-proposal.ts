// PATCH /v1/proposals/{id}
import { z } from 'zod';
import { reviseProposal } from '../../../app/revise-proposal.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { ProposalPatch } from '../../shapes/proposal-input.ts';

export const reviseProposalRoute = operation({
  operationId: 'reviseProposal',
  method: 'PATCH',
  path: '/proposals/{id}',
  tag: 'Proposals',
  summary: 'Change a proposal',
  description:
    'A merge patch (RFC 7396) on title, dossier and external ids. A change of the dossier is a new revision, and one in a section of an approved step voids that approval; not possible while a submission is under way. External ids alone may be written in every state, also by the regional planner: they change no dossier, no hash and no revision.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal') }),
  body: ProposalPatch,
  bodyExample: () => ({ dossier: { task: { summary: 'IV antibiotics given at home by the municipal acute team.' } } }),
  dossierBody: true,
  mergePatch: true,
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'The case after the change.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'under-review', 'finally-decided', 'stale'],
  handle: async ({ ports, asked, params, body }) =>
    changedAnswer(await reviseProposal(ports, asked(proposalReply(200)), params.id, body)),
});
