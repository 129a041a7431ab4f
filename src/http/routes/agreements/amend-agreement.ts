// POST /v1/agreements/{id}/amendments and /reversals: new cases, filled from the agreement.
import { z } from 'zod';
import { type ChangesAgreement, openCaseAbout } from '../../../app/amend-agreement.ts';
import { changedAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, named, text } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';

const Input = named(
  'NewCaseAboutAgreement',
  'What the case is to be called; the agreement’s own title where nothing is said.',
  z.strictObject({ title: text(200).min(1).optional() }),
);

type About = {
  readonly operationId: string;
  readonly below: string;
  readonly purpose: ChangesAgreement;
  readonly summary: string;
  readonly description: string;
};

function caseAbout({ below, purpose, ...about }: About) {
  return operation({
    ...about,
    method: 'POST',
    path: `/agreements/{id}${below}`,
    tag: 'Agreements',
    scope: 'proposals:write',
    params: z.strictObject({ id: idParam('agreement') }),
    body: Input,
    bodyExample: () => ({ title: 'IV antibiotics at home, with the weekends' }),
    idempotency: 'required',
    success: {
      status: 201,
      description: 'The draft, filled from the agreement.',
      schema: ProposalShape,
      example: sampleProposal,
      headers: ['ETag', 'Location'],
    },
    refusals: ['forbidden', 'not-found', 'agreement-ended', 'amendment-open', 'framework-not-valid'],
    handle: async ({ ports, asked, params, body }) =>
      changedAnswer(await openCaseAbout(ports, asked(proposalReply(201)), params.id, purpose, body.title)),
  });
}

export const amendAgreementRoute = caseAbout({
  operationId: 'amendAgreement',
  below: '/amendments',
  purpose: 'amend',
  summary: 'Draft an amendment',
  description:
    'A draft (tillæg) filled from the agreement with its tariffs of today; what is changed is the difference to its first revision. Its approval makes the next edition, and the one before is replaced from the day the next one starts. By a coordinator of the agreement; one such case at a time.',
});

export const revertAgreementRoute = caseAbout({
  operationId: 'revertAgreement',
  below: '/reversals',
  purpose: 'revert',
  summary: 'Draft the return of the task',
  description:
    'A draft in which the task goes back to who had it before. Its approval ends the agreement from the day on which the case starts. By a coordinator of the agreement; one such case at a time.',
});
