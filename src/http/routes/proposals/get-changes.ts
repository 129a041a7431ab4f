// GET /v1/proposals/{id}/revisions/{number}/changes
import { z } from 'zod';
import { getChanges } from '../../../app/read-proposals.ts';
import { contentAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { idParam, LARGEST_VERSION, numberParam, wholeNumber } from '../../shapes/building-blocks.ts';
import { ChangesShape } from '../../shapes/trail.ts';

export const getChangesRoute = operation({
  operationId: 'getChanges',
  method: 'GET',
  path: '/proposals/{id}/revisions/{number}/changes',
  tag: 'Proposals',
  summary: 'Compare two revisions',
  description: 'The operations (JSON Patch, RFC 6902) that lead from the revision `since` to this one.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal'), number: numberParam('The revision’s number, from 1.') }),
  query: z.strictObject({
    since: wholeNumber(1, LARGEST_VERSION).meta({ description: 'The number of the revision to compare with.' }),
  }),
  conditional: true,
  success: {
    status: 200,
    description: 'The operations between the two.',
    schema: ChangesShape,
    example: () => ({
      since: 1,
      number: 2,
      changes: [{ op: 'replace', path: '/task/title', value: 'IV antibiotics at home' }],
    }),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) =>
    contentAnswer(call, await getChanges(call.ports, call.actor, call.params.id, call.params.number, call.query.since)),
});
