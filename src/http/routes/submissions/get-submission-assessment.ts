// GET /v1/submissions/{id}/assessment
import { z } from 'zod';
import { presentAssessment } from '../../../app/present-assessment.ts';
import { frameworkOf, getSubmission } from '../../../app/see-proposal.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { resourceAnswer } from '../../answers.ts';
import { operation } from '../../operation.ts';
import { idParam } from '../../shapes/building-blocks.ts';
import { ASSESSMENT_SUCCESS } from '../assessments/assessment-success.ts';

export const getSubmissionAssessmentRoute = operation({
  operationId: 'getSubmissionAssessment',
  method: 'GET',
  path: '/submissions/{id}/assessment',
  tag: 'Assessments',
  summary: 'Get a submission’s assessment',
  description: 'The assessment that was frozen with the submission. It never changes.',
  scope: 'proposals:read',
  params: z.strictObject({ id: idParam('submission') }),
  conditional: true,
  success: { ...ASSESSMENT_SUCCESS, headers: ['ETag'] },
  refusals: ['not-found'],
  handle: async ({ ports, actor, params, language, ifNoneMatch }) => {
    const seen = await getSubmission(ports, actor, params.id);
    const body = async () => {
      const assessment = JSON.parse(seen.assessment) as Assessment;
      const framework = await frameworkOf(ports, {
        framework: { id: assessment.frameworkId, version: assessment.frameworkVersion },
      });
      return JSON.stringify(presentAssessment(assessment, framework, language));
    };
    return resourceAnswer({ ifNoneMatch }, `"${seen.submission.id}-${language}"`, body, { language });
  },
});
