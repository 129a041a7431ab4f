// The training that a case requires, as milestones of the agreement; and the milestones that the edition before has
// reached already.
import { needsTraining } from '../assessment/training.ts';
import type { Dossier } from '../dossier/dossier.ts';
import type { Agreement, AgreementMilestone } from './state.ts';
import type { Terms } from './terms.ts';

/**
 * One milestone for each role that needs training. Training without a date, or dated by the start, must be done before
 * the start.
 * @param before the edition it replaces; if that has started, training dated by the start that it did not have is left
 * out
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
 * Marks milestones of the edition before as reached if they were, else as copied, unless there is a new receiving
 * party. A milestone that the new edition waits for is not marked as copied.
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
