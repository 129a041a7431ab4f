// GET /v1/agreements/{id}/document
import { z } from 'zod';
import { agreementFile } from '../../../app/documents.ts';
import { formOf } from '../../../documents/document-forms.ts';
import { DOCUMENT_TYPES, documentAnswer, documentTexts } from '../../document-answer.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';

export const getAgreementDocumentRoute = operation({
  operationId: 'getAgreementDocument',
  method: 'GET',
  path: '/agreements/{id}/document',
  tag: 'Agreements',
  summary: 'Get an agreement as a document',
  description:
    'What is agreed, who is in, and how it stands today: as a page, as DOCX or as tagged PDF, by the Accept header.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('agreement') }),
  produces: DOCUMENT_TYPES,
  success: { status: 200, description: 'The agreement as a document.', text: documentTexts },
  refusals: ['not-found'],
  handle: async ({ ports, actor, params, accept, language }) => {
    const form = formOf(accept);
    return documentAnswer(await agreementFile(ports, actor, params.id, { form, language }), form, language);
  },
});
