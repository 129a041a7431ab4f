// The body of an assessment as the floor validates it: a whole dossier under a framework, by the same definition of the dossier as ours.
import { z } from 'zod';
import { Dossier } from '../../src/domain/dossier/dossier.ts';

export const WhatIfBody = z.strictObject({
  dossier: Dossier,
  framework: z.string(),
  cluster: z.string().optional(),
  draws: z.number().int().optional(),
});
