// GET /v1/proposals/{id}/assessment
import { z } from 'zod';
import { getAssessment } from '../../../app/assess-dossier.ts';
import { presentAssessment } from '../../../app/present-assessment.ts';
import { contentAnswer } from '../../answers.ts';
import { sampleAssessment } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { AssessmentShape } from '../../shapes/assessment.ts';
import { idParam, stepsQuery } from '../../shapes/building-blocks.ts';

export const getAssessmentRoute = operation({
  operationId: 'getAssessment',
  method: 'GET',
  path: '/proposals/{id}/assessment',
  tag: 'Assessments',
  summary: 'Assess a proposal as it stands',
  description:
    'Every check on the case’s dossier today: findings, what blocks submission and who can answer it, principles, economy and responsibility.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('proposal') }),
  query: z.strictObject({ steps: stepsQuery() }),
  conditional: true,
  success: {
    status: 200,
    description: 'The assessment, in the caller’s language.',
    schema: AssessmentShape,
    example: () => sampleAssessment(),
    headers: ['ETag'],
  },
  refusals: ['not-found'],
  handle: async (call) => {
    const { assessment, framework } = await getAssessment(call.ports, call.actor, call.params.id, call.query);
    return contentAnswer(call, presentAssessment(assessment, framework, call.language), { language: call.language });
  },
});
