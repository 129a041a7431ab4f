// POST /v1/proposals

import { createProposal } from '../../../app/create-proposal.ts';
import { holds } from '../../../domain/workflow/actor.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleDossier, sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { NewProposal } from '../../shapes/proposal-input.ts';

export const createProposalRoute = operation({
  operationId: 'createProposal',
  method: 'POST',
  path: '/proposals',
  tag: 'Proposals',
  summary: 'Create a proposal',
  description:
    'A coordinator of the cluster creates a draft. A title, a framework and a cluster suffice; `type` is the case type, the framework’s first where none is named; the dossier may be incomplete at any depth, and what stands in it is checked.',
  scope: 'proposals:write',
  isFor: (actor) => holds(actor, 'coordinator'),
  body: NewProposal,
  bodyExample: () => ({ framework: 'syddanmark-2022', cluster: 'fyn', dossier: sampleDossier() }),
  dossierBody: true,
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The draft with its dossier.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'framework-not-valid'],
  handle: async ({ ports, asked, body }) => changedAnswer(await createProposal(ports, asked(proposalReply(201)), body)),
});
