// A what-if as it comes in.
import { z } from 'zod';
import { Dossier } from '../../../domain/dossier/dossier.ts';
import { Id, named, Uuid } from '../../shapes/building-blocks.ts';
import { DossierPatch } from '../../shapes/proposal-input.ts';

const MOST_DRAWS = 10_000;
const options = {
  steps: z.array(Id).min(1).max(12).optional(),
  draws: z.number().int().min(0).max(MOST_DRAWS).optional(),
  noticeSentTo: z.array(Id).max(100).optional(),
};

export const WhatIf = named(
  'WhatIf',
  'Either a whole dossier under a framework, or a merge patch on top of a case.',
  z.union([
    z.strictObject({ dossier: Dossier, framework: Id, cluster: Id.optional(), ...options }),
    z.strictObject({ proposal: Uuid, patch: DossierPatch.optional(), ...options }),
  ]),
);
