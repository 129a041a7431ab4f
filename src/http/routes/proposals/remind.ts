// POST /v1/proposals/{id}/reminders
import { z } from 'zod';
import { remindOf } from '../../../app/remind.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { ReminderInput } from '../../shapes/proposal-input.ts';

export const remindRoute = operation({
  operationId: 'remind',
  method: 'POST',
  path: '/proposals/{id}/reminders',
  tag: 'Proposals',
  summary: 'Remind those who have not answered',
  description:
    'Parties that have not verified their figures or stated their position, clusters that have not answered the notice, and bodies that have not decided are told once more: on their work list, in the feed and by webhooks. Each at most once a day. Who can be reminded now stands in the available actions.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('proposal') }),
  body: ReminderInput,
  bodyExample: () => ({ who: ['kommune-461'] }),
  success: {
    status: 200,
    description: 'The case with the reminders.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag'],
  },
  refusals: ['forbidden', 'not-found', 'finally-decided', 'nobody-to-remind'],
  handle: async ({ ports, asked, params, body }) =>
    changedAnswer(await remindOf(ports, asked(proposalReply(200)), params.id, body.who)),
});
