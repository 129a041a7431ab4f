// GET /v1/submissions/{id}/paper
import { z } from 'zod';
import { paperFile } from '../../../app/documents.ts';
import { loadFrozen } from '../../../app/frozen-submission.ts';
import { formOf } from '../../../documents/document-forms.ts';
import { DOCUMENT_TYPES, documentAnswer, documentTexts } from '../../document-answer.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';

export const getPaperRoute = operation({
  operationId: 'getPaper',
  method: 'GET',
  path: '/submissions/{id}/paper',
  tag: 'Submissions',
  summary: 'Get the decision paper',
  description:
    'The summary that decides and its annexes, made from what was frozen with the submission: as a page, as DOCX or as tagged PDF, by the Accept header. In the language of Accept-Language; what people wrote stays as they wrote it.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission') }),
  produces: DOCUMENT_TYPES,
  success: { status: 200, description: 'The decision paper, in the form that was asked for.', text: documentTexts },
  refusals: ['not-found'],
  handle: async ({ ports, actor, params, accept, language }) => {
    const form = formOf(accept);
    const frozen = await loadFrozen(ports, actor, params.id);
    return documentAnswer(await paperFile(ports, frozen, { form, language }), form, language);
  },
});
