// If the state pays, is its money among the settlements?
import { partyKind } from '../../governance/lookups.ts';
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { proposedIndex, settlingParties } from '../payers.ts';

export const economyStateMoney: Check = {
  code: 'economy.state-money',
  title: { da: 'Statens penge mangler', en: 'The state’s money is missing', sv: 'Statens pengar saknas' },
  fires: {
    da: 'Finansieringsgrundlaget er et statsligt tilskud, men ingen afregning kommer fra staten.',
    en: 'The financing basis is a state grant, but no settlement comes from the state.',
    sv: 'Finansieringsgrunden är ett statsbidrag, men ingen ersättning kommer från staten.',
  },
  remedy: {
    da: 'Skriv tilskuddet som en afregning fra staten, eller vælg et andet finansieringsgrundlag.',
    en: 'Write the grant as a settlement from the state, or choose another financing basis.',
    sv: 'Skriv bidraget som en ersättning från staten, eller välj en annan finansieringsgrund.',
  },
  severity: 'warning',
  parameters: {},
  source: 'Det udvidede totalbalanceprincip (DUT): staten kompenserer ved lov, aldrig ved lokale aftaler',
  reads: ['/economy/financingBasis', '/economy/alternatives/*/settlements'],
  run({ dossier, framework, economy }) {
    if (dossier.economy?.financingBasis !== 'state-grant') return { status: 'not-applicable' };
    const index = proposedIndex(dossier);
    if (index < 0) return answer([], [notStated('/economy/alternatives')]);
    const givers = [...settlingParties(dossier, 'from', economy.keys).keys()];
    if (givers.some((party) => partyKind(framework, party) === 'state')) return answer([]);
    return answer([
      {
        pointer: `/economy/alternatives/${index}/settlements`,
        message: {
          da: 'Finansieringsgrundlaget er et statsligt tilskud, men ingen afregning kommer fra staten.',
          en: 'The financing basis is a state grant, but no settlement comes from the state.',
          sv: 'Finansieringsgrunden är ett statsbidrag, men ingen ersättning kommer från staten.',
        },
      },
    ]);
  },
};
