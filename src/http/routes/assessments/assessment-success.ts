// An assessment as an answer: of a dossier sent in, of a case as it stands, and of a submission.
import { sampleAssessment } from '../../openapi/samples.ts';
import type { Success } from '../../operation.ts';
import { AssessmentShape } from '../../shapes/assessment.ts';

export const ASSESSMENT_SUCCESS: Success = {
  status: 200,
  description: 'The assessment, in the caller’s language.',
  schema: AssessmentShape,
  example: () => sampleAssessment(),
};
