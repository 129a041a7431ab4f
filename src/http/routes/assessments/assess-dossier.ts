// POST /v1/assessments
import { assessDossier } from '../../../app/assess-dossier.ts';
import { presentAssessment } from '../../../app/present-assessment.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { sampleDossier } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { ASSESSMENT_SUCCESS } from './assessment-success.ts';
import { WhatIf } from './what-if.ts';

export const assessDossierRoute = operation({
  operationId: 'assessDossier',
  method: 'POST',
  path: '/assessments',
  tag: 'Assessments',
  summary: 'Assess a dossier',
  description:
    'Runs every check of a framework on a dossier, or on a case with a change to it (what if), and stores nothing. `draws` bounds the draws behind the uncertainty; 0 leaves it out. `cluster` is the one that a dossier is made in. `noticeSentTo` names the clusters taken as notified of the task: without it, whether the others are informed is not assessed. `objectionsToNotice` are what they answer, and `otherAgreements` the agreements in force and cases under way beside this one: without it, whether the task is agreed already is not assessed. `proposedFramework` names a version that is not published yet, for who may see it: of a case it is asked how it would stand there, on the first day of that version or today, and of one that is over, as if it were begun anew. `type` is the case type of a dossier; a case has its own. Positions and verifications that come with a dossier are taken as given for it; those of a case count only while what they were given for stands. A number shaped as a personal identification number is refused as at every save (`person-data`, with its pointer), which is how `privacy.person-data` is seen here.',
  scope: 'proposals:read',
  body: WhatIf,
  bodyExample: () => ({ dossier: sampleDossier(), framework: 'syddanmark-2022', cluster: 'fyn' }),
  dossierBody: true,
  idempotency: 'stateless',
  success: ASSESSMENT_SUCCESS,
  refusals: ['not-found', 'framework-closed', 'mapping-incomplete'],
  handle: async ({ ports, actor, body, language }) => {
    const { assessment, framework } = await assessDossier(ports, actor, body).catch((error: unknown) => {
      throw 'patch' in body ? pointingAtPatch(error) : error;
    });
    return { status: 200, body: JSON.stringify(presentAssessment(assessment, framework, language)), language };
  },
});

/** Turns pointers into the patched dossier into pointers into the patch that the caller sent. */
function pointingAtPatch(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const faults = error.faults.map((fault) => ({
    ...fault,
    pointer: fault.pointer.replace(/^\/dossier(?=\/|$)/, '/patch'),
  }));
  return new Refusal(error.code, { values: error.values, faults });
}
