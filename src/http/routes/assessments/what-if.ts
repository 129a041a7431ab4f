// A what-if as it comes, and its assessment as it goes out: for the route and for the thread that helps it.
import { z } from 'zod';
import { presentAssessment } from '../../../app/present-assessment.ts';
import type { Assessment } from '../../../domain/assessment/assessment.ts';
import { Dossier } from '../../../domain/dossier/dossier.ts';
import type { Framework } from '../../../domain/governance/framework.ts';
import type { Language } from '../../../lib/localised.ts';
import { keptQuickReader, LEFT_TO_ZOD } from '../../../lib/quick-reader.ts';
import { isHarmless, parseJson } from '../../read-json.ts';
import { Id, named, text, Uuid } from '../../shapes/building-blocks.ts';
import { CASE_TYPE, DossierPatch } from '../../shapes/proposal-input.ts';

const MOST_DRAWS = 10_000;
const OtherAgreement = z.strictObject({
  kind: z.enum(['agreement', 'case']),
  id: text(200),
  name: text(200),
  taskType: Id.optional(),
  parties: z.array(Id).max(300),
});
const options = {
  steps: z.array(Id).min(1).max(12).optional(),
  draws: z.number().int().min(0).max(MOST_DRAWS).optional(),
  noticeSentTo: z.array(Id).max(100).optional(),
  objectionsToNotice: z
    .array(z.strictObject({ cluster: Id, words: text(2000).optional() }))
    .max(100)
    .optional(),
  otherAgreements: z.array(OtherAgreement).max(1000).optional(),
};

export const WhatIf = named(
  'WhatIf',
  'Either a whole dossier under a framework, or a merge patch on top of a case.',
  z.union([
    z.strictObject({ dossier: Dossier, framework: Id, cluster: Id.optional(), type: CASE_TYPE.optional(), ...options }),
    z.strictObject({ proposal: Uuid, patch: DossierPatch.optional(), ...options }),
  ]),
);

/** From the text of a body. Undefined where it is not plain that it is valid and does no harm; throws `malformed-json`. */
export function readWhatIf(text: string): z.infer<typeof WhatIf> | undefined {
  if (!isHarmless(text)) return undefined;
  const body = keptQuickReader(WhatIf)(parseJson(text));
  return body === LEFT_TO_ZOD ? undefined : (body as z.infer<typeof WhatIf>);
}

/** JSON. */
export function assessmentText(assessment: Assessment, framework: Framework, language: Language): string {
  return JSON.stringify(presentAssessment(assessment, framework, language));
}
