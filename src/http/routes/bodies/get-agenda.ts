// GET /v1/bodies/{id}/agenda
import { z } from 'zod';
import { getAgenda } from '../../../app/read-proposals.ts';
import { sampleProposalItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { nameParam } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';
import { ProposalItemShape } from '../../shapes/proposal.ts';

export const getAgendaRoute = operation({
  operationId: 'getAgenda',
  method: 'GET',
  path: '/bodies/{id}/agenda',
  tag: 'Submissions',
  summary: 'Get a body’s agenda',
  description: 'The cases that wait for this body, those due first at the top.',
  scope: 'proposals:read',
  params: z.strictObject({ id: nameParam('The body’s id, for example `fyn-political`.') }),
  query: z.strictObject(PAGE_QUERY),
  success: {
    status: 200,
    description: 'A page of cases, without their dossiers.',
    schema: pageShape(ProposalItemShape),
    example: () => ({ items: [sampleProposalItem()], links: { self: '/v1/bodies/fyn-political/agenda' } }),
    headers: ['Link'],
  },
  refusals: ['not-found'],
  handle: async (call) => pageAnswer(call, await getAgenda(call.ports, call.actor, call.params.id, pageOf(call.query))),
});
