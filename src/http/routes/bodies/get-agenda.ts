// GET /v1/bodies/{id}/agenda
import { z } from 'zod';
import { agendaFile, loadAgenda } from '../../../app/documents.ts';
import { getAgenda } from '../../../app/read-proposals.ts';
import { formOf } from '../../../documents/document-forms.ts';
import { DOCUMENT_TYPES, documentAnswer, documentTexts } from '../../document-answer.ts';
import { sampleProposalItem } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { JSON_TYPE } from '../../plugins/bodies.ts';
import { nameParam } from '../../shapes/building-blocks.ts';
import { PAGE_QUERY, pageAnswer, pageOf, pageShape } from '../../shapes/lists.ts';
import { ProposalItemShape } from '../../shapes/proposal.ts';

export const getAgendaRoute = operation({
  operationId: 'getAgenda',
  method: 'GET',
  path: '/bodies/{id}/agenda',
  tag: 'Submissions',
  summary: 'Get a body’s agenda',
  description:
    'The cases that wait for this body, those due first at the top. By the Accept header also as the agenda itself, with what each case says: a page, DOCX or tagged PDF of the same page of cases.',
  scope: 'proposals:read',
  params: z.strictObject({ id: nameParam('The body’s id, for example `fyn-political`.') }),
  query: z.strictObject(PAGE_QUERY),
  produces: [JSON_TYPE, ...DOCUMENT_TYPES],
  success: {
    status: 200,
    description: 'A page of cases, without their dossiers.',
    schema: pageShape(ProposalItemShape),
    example: () => ({ items: [sampleProposalItem()], links: { self: '/v1/bodies/fyn-political/agenda' } }),
    headers: ['Link'],
    text: documentTexts,
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { ports, actor, params, query, accept, language } = call;
    const page = pageOf(query);
    if (accept === undefined || accept === JSON_TYPE)
      return pageAnswer(call, await getAgenda(ports, actor, params.id, page));
    const form = formOf(accept);
    const agenda = await loadAgenda(ports, actor, params.id, { ...page, language });
    return documentAnswer(await agendaFile(ports, agenda, form), form, language);
  },
});
