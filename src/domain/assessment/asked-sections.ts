// Which sections of the dossier the steps being submitted ask
// for, and which checks wait until their section is asked for.
import type { DossierSection } from '../dossier/dossier.ts';
import { stepsOf } from '../governance/case-types.ts';
import type { CaseType, Framework, Step } from '../governance/framework.ts';

/**
 * Sections of the submitted steps and of every step before them: those are approved already, or go along.
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

/** Checks on money that are not named so, and the one that waits for the parties' answers instead. */
const SECTION_OF: Readonly<Record<string, DossierSection>> = {
  'competence.training-cost': 'economy',
  'responsibility.cost-mismatch': 'economy',
  'economy.no-money': 'impact',
};

/** The section without which the check says nothing: nobody has asked for what it is about. */
export function sectionOfCheck(code: string): DossierSection | undefined {
  return SECTION_OF[code] ?? (/^(economy|leon)\./.test(code) ? 'economy' : undefined);
}

/**
 * Whether the submitted steps expect what is missing at the pattern,
 * and none of them requires it: then its absence blocks nothing.
 */
export function isOnlyExpected(steps: readonly Step[], pattern: string): boolean {
  const covers = (asked: string) => asked === pattern || asked.startsWith(`${pattern}/`);
  return steps.some(({ expects }) => expects?.some(covers)) && !steps.some(({ requires }) => requires.some(covers));
}
