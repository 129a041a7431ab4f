// GET /v1/submissions/{id}/agreement-draft
import { z } from 'zod';
import { draftFile } from '../../../app/documents.ts';
import { loadFrozen } from '../../../app/frozen-submission.ts';
import { formOf } from '../../../documents/document-forms.ts';
import { DOCUMENT_TYPES, documentAnswer, documentTexts } from '../../document-answer.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';

export const getAgreementDraftRoute = operation({
  operationId: 'getAgreementDraft',
  method: 'GET',
  path: '/submissions/{id}/agreement-draft',
  tag: 'Submissions',
  summary: 'Get the draft of the agreement',
  description:
    'The agreement as it would be made from what was frozen with the submission, with what is missing said where it belongs: as a page, as DOCX or as tagged PDF, by the Accept header.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission') }),
  produces: DOCUMENT_TYPES,
  success: { status: 200, description: 'The draft of the agreement.', text: documentTexts },
  refusals: ['not-found'],
  handle: async ({ ports, actor, params, accept, language }) => {
    const form = formOf(accept);
    const frozen = await loadFrozen(ports, actor, params.id);
    return documentAnswer(await draftFile(ports, frozen, { form, language }), form, language);
  },
});
