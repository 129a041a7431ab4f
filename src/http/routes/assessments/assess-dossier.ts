// POST /v1/assessments
import { z } from 'zod';
import { assessDossier } from '../../../app/assess-dossier.ts';
import { presentAssessment } from '../../../app/present-assessment.ts';
import { Dossier } from '../../../domain/dossier/dossier.ts';
import { Refusal } from '../../../domain/refusal.ts';
import { sampleDossier } from '../../openapi/samples.ts';
import { operation } from '../../operation.ts';
import { Id, named, Uuid } from '../../shapes/building-blocks.ts';
import { DossierPatch } from '../../shapes/proposal-input.ts';
import { ASSESSMENT_SUCCESS } from './assessment-success.ts';

const MOST_DRAWS = 10_000;
const options = {
  steps: z.array(Id).min(1).max(12).optional(),
  draws: z.number().int().min(0).max(MOST_DRAWS).optional(),
  noticeSentTo: z.array(Id).max(100).optional(),
};

const WhatIf = named(
  'WhatIf',
  'Either a whole dossier under a framework, or a merge patch on top of a case.',
  z.union([
    z.strictObject({ dossier: Dossier, framework: Id, cluster: Id.optional(), ...options }),
    z.strictObject({ proposal: Uuid, patch: DossierPatch.optional(), ...options }),
  ]),
);

export const assessDossierRoute = operation({
  operationId: 'assessDossier',
  method: 'POST',
  path: '/assessments',
  tag: 'Assessments',
  summary: 'Assess a dossier',
  description:
    'Runs every check of a framework on a dossier, or on a case with a change to it (what if), and stores nothing. `draws` bounds the draws behind the uncertainty; 0 leaves it out. `noticeSentTo` names the clusters taken as notified of the task: without it, and of a dossier without `cluster`, whether the others are informed is not assessed. A number shaped as a personal identification number is refused as at every save (`person-data`, with its pointer), which is how `privacy.person-data` is seen here.',
  scope: 'proposals:read',
  body: WhatIf,
  bodyExample: () => ({ dossier: sampleDossier(), framework: 'syddanmark-2022', cluster: 'fyn' }),
  dossierBody: true,
  idempotency: 'stateless',
  success: ASSESSMENT_SUCCESS,
  refusals: ['not-found'],
  handle: async ({ ports, actor, body, language }) => {
    const { assessment, framework } = await assessDossier(ports, actor, body).catch((error: unknown) => {
      throw 'patch' in body ? pointingAtPatch(error) : error;
    });
    return { status: 200, body: JSON.stringify(presentAssessment(assessment, framework, language)), language };
  },
});

/** The use-case speaks of the dossier after the patch; the caller sent a patch. */
function pointingAtPatch(error: unknown): unknown {
  if (!(error instanceof Refusal)) return error;
  const faults = error.faults.map((fault) => ({ ...fault, pointer: fault.pointer.replace(/^\/dossier(?=\/|$)/, '/patch') }));
  return new Refusal(error.code, { values: error.values, faults });
}
