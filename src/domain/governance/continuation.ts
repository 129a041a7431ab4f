// Carry-over (videreførelse): maps ids of an earlier framework to ids of the succeeding one.
import { z } from 'zod';
import { Id } from '../dossier/primitives.ts';

const renamed = z.record(Id, Id).optional();

/**
 * Maps ids of the earlier framework to ids of this one. An id that is not mapped but exists in both keeps its meaning.
 * `clusters`: one may map to several; a case then belongs to those with one of its receiving municipalities as a
 * member. `steps`: an approval is kept only if `approved` is true. `bodies`: a decision of the earlier body counts as
 * one of the later body.
 */
export const Continuation = z.strictObject({
  framework: Id,
  caseTypes: renamed,
  clusters: z.record(Id, z.array(Id).min(1).max(60)).optional(),
  parties: renamed,
  bodies: renamed,
  steps: z.record(Id, z.strictObject({ step: Id, approved: z.boolean() })).optional(),
  stages: renamed,
  verified: z.boolean().optional(),
});

export type Continuation = z.infer<typeof Continuation>;
