// PUT /v1/proposals/{id}/positions/{party}
import { z } from 'zod';
import { statePosition } from '../../../app/enter-for-party.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, nameParam } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { PositionInput } from '../../shapes/proposal-input.ts';

export const statePositionRoute = operation({
  operationId: 'statePosition',
  method: 'PUT',
  path: '/proposals/{id}/positions/{party}',
  tag: 'Proposals',
  summary: 'State a party’s position',
  description:
    'A member of the party says whether it supports the proposal, whether it accepts a net cost, and whether it confirms that no money moves. An objection or a reservation needs a reason. It takes the place of an earlier position. It says for which revision it was given; when what it rests on changes it counts as not given until the party renews it. A body without a stage, such as KKR, states one for those it represents that have not spoken themselves: by its own id, without the answers on money; a party that speaks later takes its place.',
  scope: 'proposals:write',
  params: z.strictObject({
    id: idParam('proposal'),
    party: nameParam('The party’s id, for example `kommune-461`; or that of a body without a stage.'),
  }),
  body: PositionInput,
  bodyExample: () => ({ position: 'supports', reason: 'The figures are agreed.' }),
  ifMatch: 'required',
  success: {
    status: 200,
    description: 'The case with the position.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'under-review', 'finally-decided', 'stale', 'body-not-valid'],
  handle: async ({ ports, asked, params, body }) =>
    changedAnswer(await statePosition(ports, asked(proposalReply(200)), params.id, params.party, body)),
});
