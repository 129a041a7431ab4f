// POST /v1/agreements/{id}/spreads · GET /v1/proposals/{id}/agreement-differences
import { z } from 'zod';
import { differencesFromAgreement, spreadAgreement } from '../../../app/spread-agreement.ts';
import { filledText } from '../../../domain/dossier/primitives.ts';
import { changedAnswer, contentAnswer } from '../../answers.ts';
import { sampleProposal } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, idParam, named, Uuid } from '../../shapes/building-blocks.ts';
import { ProposalShape, proposalReply } from '../../shapes/proposal.ts';
import { ChangesShape } from '../../shapes/trail.ts';

const Input = named(
  'Spread',
  'To which cluster the agreement is spread.',
  z.strictObject({
    cluster: Id.meta({ description: 'Another cluster than those of the agreement.' }),
    framework: Id.optional().meta({ description: 'Its framework; that of the agreement where nothing is said.' }),
    title: filledText(200).optional().meta({ description: 'The agreement’s own title where nothing is said.' }),
  }),
);

const Differences = named(
  'AgreementDifferences',
  'How a case that was spread differs from what is agreed.',
  z.strictObject({ agreement: Uuid, changes: ChangesShape.shape.changes }),
);

export const spreadAgreementRoute = operation({
  operationId: 'spreadAgreement',
  method: 'POST',
  path: '/agreements/{id}/spreads',
  tag: 'Agreements',
  summary: 'Spread an agreement to another cluster',
  description:
    'A draft in another cluster, filled from an agreement that has been evaluated: its municipalities in place of those of the agreement, prices as agreed, inhabitants where a key splits by them. Counts, baselines and dates are left missing. The evaluation stands as evidence. By a coordinator of the other cluster.',
  scope: 'proposals:write',
  params: z.strictObject({ id: idParam('agreement') }),
  body: Input,
  bodyExample: () => ({ cluster: 'lillebaelt' }),
  idempotency: 'required',
  success: {
    status: 201,
    description: 'The draft in the other cluster.',
    schema: ProposalShape,
    example: sampleProposal,
    headers: ['ETag', 'Location'],
  },
  refusals: ['forbidden', 'not-found', 'not-evaluated', 'framework-not-valid'],
  handle: async ({ ports, asked, params, body }) =>
    changedAnswer(await spreadAgreement(ports, asked(proposalReply(201)), params.id, body)),
});

export const getAgreementDifferencesRoute = operation({
  operationId: 'getAgreementDifferences',
  method: 'GET',
  path: '/proposals/{id}/agreement-differences',
  tag: 'Proposals',
  summary: 'Compare a case with the agreement it was spread from',
  description:
    'The operations (JSON Patch, RFC 6902) that lead from what is agreed to the dossier as it stands. 404 for a case that was not spread, and where the agreement is out of sight.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  conditional: true,
  success: {
    status: 200,
    description: 'What differs from what is agreed.',
    schema: Differences,
    example: () => ({
      agreement: '0199c0de-0000-7000-8000-000000000021',
      changes: [{ op: 'replace', path: '/task/receivingParties/0', value: 'kommune-607' }],
    }),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => contentAnswer(call, await differencesFromAgreement(call.ports, call.actor, call.params.id)),
});
