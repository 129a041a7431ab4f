// Is anybody left with a yearly cost, after settlement and state grants, that it has not accepted?
// Yearly cost is annual equivalent cost: an investment is spread over its lifetime.
import type { Localised } from '../../../lib/localised.ts';
import { materialityOf } from '../../economics/leon.ts';
import { partyName } from '../../governance/names.ts';
import { answer } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { currentPositions } from '../current-answers.ts';
import { missingChanges } from '../economy-inputs.ts';
import { proposedIndex } from '../payers.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const economyUncompensated: Check = {
  code: 'economy.uncompensated',
  title: {
    da: 'En part står med en regning, den ikke har accepteret',
    en: 'A party is left with a cost it has not accepted',
    sv: 'En part står med en kostnad den inte har godtagit',
  },
  fires: {
    da: 'En parts årlige omkostning stiger efter afregning, og parten har ikke accepteret det. Borgere kan ikke acceptere: for dem er det en bemærkning.',
    en: 'The yearly cost of a party rises after settlement and the party has not accepted that. Citizens cannot accept: for them it is a remark.',
    sv: 'En parts årliga kostnad stiger efter ersättning och parten har inte godtagit det. Medborgare kan inte godta: för dem är det en anmärkning.',
  },
  remedy: {
    da: 'Aftal en afregning, der dækker merudgiften, eller lad parten selv acceptere den under sin stillingtagen.',
    en: 'Agree on a settlement that covers the extra cost, or let the party itself accept it in its position.',
    sv: 'Avtala en ersättning som täcker merkostnaden, eller låt parten själv godta den i sitt ställningstagande.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Økonomiske konsekvenser er klarlagt og i rimelig balance: ${PRINCIPLES_OF_COOPERATION}; hverken tab eller gevinst (kommunalfuldmagten)`,
  reads: [
    '/volume/activities/*/counts/*/expected',
    '/economy/alternatives/*/costs/*/payer',
    '/economy/alternatives/*/costs/*/nature',
    '/economy/alternatives/*/costs/*/amount/expected',
    '/economy/alternatives/*/settlements',
    '/impact/positions',
  ],
  run({ dossier, framework, economy, caseType, given }) {
    const missing = missingChanges(economy);
    if (missing.length > 0) return answer([], missing);
    const accepted = new Set(
      currentPositions(dossier, given)
        .filter(({ acceptsNetCost }) => acceptsNetCost)
        .map(({ party }) => party),
    );
    const hits = economy.steady
      .filter(({ party, net, proposed, sector }) => {
        const limit = materialityOf(caseType.materiality, proposed);
        return sector !== 'state' && net > limit && !accepted.has(party);
      })
      .map(({ party, net, settledProposed, sector }): Hit => {
        const values = {
          party: partyName(framework, party),
          partyId: party,
          riseOre: net,
          settlementOre: settledProposed,
        };
        const pointer = `/economy/alternatives/${proposedIndex(dossier)}/settlements`;
        return sector === 'citizens'
          ? { pointer, severity: 'warning', reason: 'citizens', message: CITIZENS, values }
          : { pointer, party, message: UNCOMPENSATED, values };
      });
    return answer(hits);
  },
};

const CITIZENS: Localised = {
  da: '{party} får en merudgift på {riseOre} om året.',
  en: '{party} will pay {riseOre} more a year.',
  sv: '{party} får en merkostnad på {riseOre} om året.',
};
const UNCOMPENSATED: Localised = {
  da: '{party} får en merudgift på {riseOre} om året efter afregning og har ikke accepteret det.',
  en: '{party} will pay {riseOre} more a year after settlement and has not accepted that.',
  sv: '{party} får en merkostnad på {riseOre} om året efter ersättning och har inte godtagit det.',
};
