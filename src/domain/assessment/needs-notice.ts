// Whether the other clusters must get a notice: does the task need more money or competences?
// Used by the check and by the workflow. Source: »Kommunernes rolle i det nære og
// sammenhængende sundhedsvæsen«, KKR Syddanmark: new tasks that need more money or competences.
import type { Dossier } from '../dossier/dossier.ts';
import type { EconomyResult } from '../economics/economy-result.ts';
import { ROUNDING } from './economy-inputs.ts';
import { headcountsOf, isShort } from './headcounts.ts';
import { needsTraining } from './training.ts';

type NoticeReason = 'declared-money' | 'declared-competences' | 'cost-rises' | 'staff-short' | 'training';

/**
 * `needed`: true if declared or if the figures show it; false if both questions are
 * answered no and no figure contradicts that; null if an answer is missing.
 * `cost-rises`: the cost of a receiving party rises before settlement.
 */
export function needsNotice(
  dossier: Dossier,
  economy: Pick<EconomyResult, 'steady'>,
): { readonly needed: boolean | null; readonly because: readonly NoticeReason[] } {
  const { impact, task, competences } = dossier;
  const roles = competences?.roles ?? [];
  const isReceiving = (party: string) => task?.receivingParties?.includes(party) === true;
  const holds: readonly (readonly [NoticeReason, boolean])[] = [
    ['declared-money', impact?.needsMoreMoney === true],
    ['declared-competences', impact?.needsMoreCompetences === true],
    [
      'cost-rises',
      economy.steady.some(({ party, today, proposed }) => proposed - today > ROUNDING && isReceiving(party)),
    ],
    ['staff-short', roles.some((role, i) => headcountsOf(role, i).some(isShort))],
    ['training', roles.some(needsTraining)],
  ];
  const because = holds.filter(([, is]) => is).map(([reason]) => reason);
  if (because.length > 0) return { needed: true, because };
  const answered = impact?.needsMoreMoney !== undefined && impact.needsMoreCompetences !== undefined;
  return { needed: answered ? false : null, because };
}
