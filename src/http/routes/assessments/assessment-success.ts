// The assessment as a successful answer: of a dossier that was sent, a case, or a submission.
import { sampleAssessment } from '../../openapi/samples.ts';
import type { Success } from '../../operation.ts';
import { AssessmentShape } from '../../shapes/assessment.ts';

export const ASSESSMENT_SUCCESS: Success = {
  status: 200,
  description: 'The assessment, in the caller’s language.',
  schema: AssessmentShape,
  example: () => sampleAssessment(),
};
