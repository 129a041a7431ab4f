// What the browser is given to assess by itself what is typed in a
// form: the case as it is saved, and the framework it stands under.
import type { Given } from '../../domain/assessment/assessment.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import type { Language } from '../../lib/localised.ts';
import type { Group } from '../dossier/field.ts';
import { groupsOf } from '../dossier/groups.ts';

/** What the browser assesses with, sent to it as JSON. */
export type Basis = {
  readonly framework: Framework;
  readonly dossier: Dossier;
  /** The form's id among those of the dossier. */
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
