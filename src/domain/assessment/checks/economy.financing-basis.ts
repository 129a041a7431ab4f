// Is it stated on what basis an extra cost is financed? A locally
// agreed transfer gets no compensation from the state (DUT).
import { materialityOf } from '../../economics/leon.ts';
import { partyNames } from '../../governance/names.ts';
import { answer } from '../answers.ts';
import type { Check } from '../check.ts';
import { missingChanges } from '../economy-inputs.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const economyFinancingBasis: Check = {
  code: 'economy.financing-basis',
  title: { da: 'Intet finansieringsgrundlag', en: 'No financing basis', sv: 'Ingen finansieringsgrund' },
  fires: {
    da: 'En parts omkostninger stiger, og der er intet finansieringsgrundlag.',
    en: 'The costs of a party rise and there is no financing basis.',
    sv: 'En parts kostnader stiger och det finns ingen finansieringsgrund.',
  },
  remedy: {
    da: 'Angiv, om merudgiften dækkes af lokal afregning, en horisontal aftale eller et statsligt tilskud. En lokalt aftalt overdragelse udløser ikke DUT.',
    en: 'State whether the extra cost is covered by local settlement, a horizontal agreement or a state grant. A locally agreed transfer gets no DUT.',
    sv: 'Ange om merkostnaden täcks av lokal ersättning, ett horisontellt avtal eller ett statsbidrag. En lokalt avtalad överlämning ger ingen DUT.',
  },
  severity: 'warning',
  parameters: {},
  source: `De økonomiske konsekvenser skal være klarlagt: ${PRINCIPLES_OF_COOPERATION}`,
  reads: [
    '/economy/financingBasis',
    '/volume/perYear/expected',
    '/economy/alternatives/*/costs/*/party',
    '/economy/alternatives/*/costs/*/amount/expected',
  ],
  run({ dossier, framework, economy, caseType }) {
    const basis = dossier.economy?.financingBasis;
    if (basis !== undefined && basis !== 'none') return answer([]);
    const missing = missingChanges(economy);
    if (missing.length > 0) return answer([], missing);
    const rising = economy.steady
      .filter(({ today, proposed }) => proposed - today > materialityOf(caseType.materiality, today))
      .map(({ party }) => party);
    if (rising.length === 0) return answer([]);
    return answer([
      {
        pointer: '/economy/financingBasis',
        reason: basis === 'none' ? 'none' : 'not-stated',
        message: {
          da: 'Omkostningerne stiger for {parties}, men der er intet finansieringsgrundlag.',
          en: 'The costs rise for {parties}, but there is no financing basis.',
          sv: 'Kostnaderna stiger för {parties}, men det finns ingen finansieringsgrund.',
        },
        values: { parties: partyNames(framework, rising), partyIds: rising },
      },
    ]);
  },
};
