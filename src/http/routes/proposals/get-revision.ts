// GET /v1/proposals/{id}/revisions/{number}
import { z } from 'zod';
import { getRevision } from '../../../app/read-proposals.ts';
import { resourceAnswer } from '../../answers.ts';
import { sampleRevision } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { idParam, numberParam } from '../../shapes/building-blocks.ts';
import { RevisionShape, revisionText } from '../../shapes/trail.ts';

export const getRevisionRoute = operation({
  operationId: 'getRevision',
  method: 'GET',
  path: '/proposals/{id}/revisions/{number}',
  tag: 'Proposals',
  summary: 'Get a revision',
  description: 'One saved state of the dossier, whole.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal'), number: numberParam('The revision’s number, from 1.') }),
  conditional: true,
  success: {
    status: 200,
    description: 'The revision with its dossier.',
    schema: RevisionShape,
    example: sampleRevision,
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const revision = await getRevision(call.ports, call.actor, call.params.id, call.params.number);
    return resourceAnswer(call, `"${revision.number}-${revision.dossierHash}"`, () =>
      revisionText(call.params.id, revision),
    );
  },
});
