// What the browser needs to assess the typed entries of a form: the saved case and its framework.
import type { Given } from '../../domain/assessment/assessment.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Group } from '../dossier/field.ts';
import { groupsOf } from '../dossier/groups.ts';

/** Sent to the browser as JSON. */
export type Basis = {
  readonly framework: Framework;
  readonly dossier: Dossier;
  /** Id of the form. */
  readonly form: string;
  readonly given: Pick<
    Given,
    'today' | 'cluster' | 'caseType' | 'otherAgreements' | 'stale' | 'objectionsToNotice' | 'judgements'
  >;
  readonly language: Language;
};

export function formNamed(dossier: Dossier, form: string | undefined): Group | undefined {
  return groupsOf(dossier).find(({ id }) => id === form);
}
