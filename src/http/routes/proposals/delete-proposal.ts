// DELETE /v1/proposals/{id}
import { z } from 'zod';
import { deleteProposal } from '../../../app/delete-proposal.ts';
import { changedAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';

export const deleteProposalRoute = operation({
  operationId: 'deleteProposal',
  method: 'DELETE',
  path: '/proposals/{id}',
  tag: 'Proposals',
  summary: 'Delete a draft',
  description: 'Takes back a draft that was never submitted. It is kept in the trail, but nobody sees it any more.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal') }),
  ifMatch: 'required',
  success: { status: 204, description: 'The draft is gone from every list.' },
  refusals: ['forbidden', 'not-found', 'already-submitted', 'not-a-draft', 'stale'],
  handle: async ({ ports, asked, params }) =>
    changedAnswer(
      await deleteProposal(
        ports,
        asked(() => ({ status: 204, body: '' })),
        params.id,
      ),
    ),
});
