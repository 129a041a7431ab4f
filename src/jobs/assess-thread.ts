// Runs on a thread of its own: one assessment per task. See assess-pool.ts.
import { assess } from '../domain/assessment/assess.ts';
import type { Assessment, Given } from '../domain/assessment/assessment.ts';
import type { Dossier } from '../domain/dossier/dossier.ts';
import type { Framework } from '../domain/governance/framework.ts';

export type AssessTask = { readonly dossier: Dossier; readonly framework: Framework; readonly given: Given };

export default function run({ dossier, framework, given }: AssessTask): Assessment {
  return assess(dossier, framework, given);
}
