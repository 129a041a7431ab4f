// Carrying over (videreførelse): what of an earlier framework goes on as what in the one that succeeds it.
import { z } from 'zod';
import { Id } from '../dossier/primitives.ts';

const renamed = z.record(Id, Id).optional();

/**
 * From ids of the earlier framework to ids of this one. An id that both have goes on as itself, where nothing else is
 * said. `clusters`: one may go on as several; a case then belongs to those that have one of its receiving
 * municipalities. `steps`: an approval stays only where `approved` says so. `bodies`: what the one has said counts for
 * the other.
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
