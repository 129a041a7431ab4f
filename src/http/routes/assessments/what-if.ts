// The body of a what-if.
import { z } from 'zod';
import { Dossier } from '../../../domain/dossier/dossier.ts';
import { FrameworkRef, Id, named, text, Uuid } from '../../shapes/building-blocks.ts';
import { CASE_TYPE, DossierPatch } from '../../shapes/proposal-input.ts';

const MOST_DRAWS = 10_000;
const OtherAgreement = z.strictObject({
  kind: z.enum(['agreement', 'case']),
  id: text(200),
  name: text(200),
  knownAs: z.array(text(200)).max(10).optional(),
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

const proposedFramework = FrameworkRef.meta({
  description: 'A version that the caller may see and that is tried before it counts: proposed, or published.',
});
const place = { cluster: Id, type: CASE_TYPE.optional() };

export const WhatIf = named(
  'WhatIf',
  'Either a whole dossier under a framework or under a version that is tried, or a merge patch on top of a case.',
  z.union([
    z.strictObject({ dossier: Dossier, framework: Id, ...place, ...options }),
    z.strictObject({ dossier: Dossier, proposedFramework, ...place, ...options }),
    z.strictObject({
      proposal: Uuid,
      patch: DossierPatch.optional(),
      proposedFramework: proposedFramework.optional(),
      ...options,
    }),
  ]),
);
