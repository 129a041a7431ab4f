// Does the transfer need more money or more competences? Then the other clusters are told. Source: seed 003 (the southern-Danish model); domain §2.
import type { Dossier } from '../dossier/dossier.ts';
import type { EconomyResult } from '../economics/economy-result.ts';

/** Said by the proposer, or seen in the figures: a receiving party's cost rises before settlement, more staff is required than is there, or training is needed. */
export function needsNotice(dossier: Dossier, economy: EconomyResult): boolean {
  return needsMoney(dossier, economy) || needsCompetences(dossier);
}

export function needsMoney({ task, impact }: Dossier, economy: EconomyResult): boolean {
  const receiving = task?.receivingParties ?? [];
  return impact?.needsMoreMoney === true || economy.annualChange.some(({ party, change }) => receiving.includes(party) && change > 0);
}

export function needsCompetences({ competences, impact }: Dossier): boolean {
  if (impact?.needsMoreCompetences === true) return true;
  return (competences?.roles ?? []).some(
    (role) => (role.training?.hours ?? 0) > 0 || (role.parties ?? []).some(({ required, available }) => (required ?? 0) > (available ?? 0)),
  );
}
