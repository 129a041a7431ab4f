// GET /v1/proposals/{id}/assessment
import { z } from 'zod';
import { getAssessment } from '../../../app/assess-dossier.ts';
import { presentAssessment } from '../../../app/present-assessment.ts';
import { contentAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { idParam, stepsQuery } from '../../shapes/building-blocks.ts';
import { ASSESSMENT_SUCCESS } from '../assessments/assessment-success.ts';

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
  success: { ...ASSESSMENT_SUCCESS, headers: ['ETag'] },
  refusals: ['not-found'],
  handle: async (call) => {
    const { assessment, framework } = await getAssessment(call.ports, call.actor, call.params.id, call.query);
    return contentAnswer(call, presentAssessment(assessment, framework, call.language), { language: call.language });
  },
});
