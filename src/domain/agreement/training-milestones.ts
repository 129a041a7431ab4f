// The training that a case asks for, as milestones of the agreement that is born of it; and what of the milestones the
// edition before has reached already.
import { needsTraining } from '../assessment/training.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Agreement, AgreementMilestone } from './state.ts';
import type { Terms } from './terms.ts';

/**
 * One for each role that needs training. As with conditions: what is due by the start must be done before it, and so
 * must what has no date.
 * @param before the edition it replaces: training that lay before its start, and that it began without, is over
 */
export function trainingOf(dossier: Dossier, terms: Terms, before?: Agreement): readonly AgreementMilestone[] {
  const party = terms.operation && 'party' in terms.operation ? terms.operation.party : undefined;
  return (dossier.competences?.roles ?? [])
    .filter(needsTraining)
    .map(({ id: role, profession, training }, i) => {
      const date = training?.doneBy;
      return {
        ...{ id: `oplaering-${i + 1}`, role, what: profession?.trim() || role },
        ...(date !== undefined && { date }),
        ...(party !== undefined && { party }),
        ...((date === undefined || date <= terms.start) && { beforeStart: true }),
      };
    })
    .filter(({ role, date }) => !before || !isOver(before, role, date));
}

function isOver({ milestones, metOn, terms }: Agreement, role: string, date: string | undefined): boolean {
  return metOn !== null && date !== undefined && date <= terms.start && !milestones.some((one) => one.role === role);
}

/**
 * Reached as it was in the edition before, or copied from it, unless somebody new takes the task on. What this edition
 * itself waits for is its own.
 */
export function takenOver(
  milestones: readonly AgreementMilestone[],
  { receiving }: Terms,
  before: Agreement | undefined,
): readonly AgreementMilestone[] {
  if (!before || receiving.some((party) => !before.terms.receiving.includes(party))) return milestones;
  return milestones.map((milestone) => {
    const same = before.milestones.find((one) => sameMilestone(one, milestone));
    if (!same || (milestone.beforeStart && !same.reached)) return milestone;
    return { ...milestone, ...(same.reached ? { reached: same.reached } : { copied: true }) };
  });
}

function sameMilestone(a: AgreementMilestone, b: AgreementMilestone): boolean {
  return a.role === b.role && a.what === b.what && a.date === b.date && a.party === b.party;
}
