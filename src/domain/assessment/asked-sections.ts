// Which sections of the dossier the submitted steps require,
// and which checks do not apply until their section is required.
import type { DossierSection } from '../dossier/dossier.ts';
import { stepsOf } from '../governance/case-types.ts';
import type { CaseType, Framework, Step } from '../governance/framework.ts';

/**
 * Sections of the submitted steps and of every step before them, since those are approved already or submitted too.
 * @param submitted ids of steps, in any order
 */
export function askedSections(
  framework: Framework,
  caseType: CaseType,
  submitted: readonly string[],
): ReadonlySet<DossierSection> {
  const steps = framework.steps.filter(
    ({ id }) => submitted.includes(id) || stepsOf(framework, caseType).some((step) => step.id === id),
  );
  const last = steps.findLastIndex(({ id }) => submitted.includes(id));
  return new Set(steps.slice(0, last + 1).flatMap(({ sections }) => sections));
}

/** Checks on money whose code does not start with `economy` or `leon`, and one that needs the parties' answers. */
const SECTION_OF: Readonly<Record<string, DossierSection>> = {
  'competence.training-cost': 'economy',
  'responsibility.cost-mismatch': 'economy',
  'economy.no-money': 'impact',
};

/** The section that must be required before the check applies; undefined if it always applies. */
export function sectionOfCheck(code: string): DossierSection | undefined {
  return SECTION_OF[code] ?? (/^(economy|leon)\./.test(code) ? 'economy' : undefined);
}

/**
 * Whether the submitted steps expect the field at the pattern but none
 * requires it. Then its absence does not block submission.
 */
export function isOnlyExpected(steps: readonly Step[], pattern: string): boolean {
  const covers = (asked: string) => asked === pattern || asked.startsWith(`${pattern}/`);
  return steps.some(({ expects }) => expects?.some(covers)) && !steps.some(({ requires }) => requires.some(covers));
}
