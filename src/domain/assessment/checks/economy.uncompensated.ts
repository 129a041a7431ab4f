// Is anybody left with a yearly cost that it has not accepted? Source: shared design "assessment", The checks; domain § 4 (neither lose nor profit).
// Yearly cost is annual equivalent cost, as in the settlement range: an investment weighs as what it costs a year of its life.
import { partyKind } from '../../governance/lookups.ts';
import { answer } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { missingChanges, slack } from '../economy-inputs.ts';
import { partyName } from '../names.ts';

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
  source: 'Økonomiske konsekvenser er klarlagt og i rimelig balance (seed 000); hverken tab eller gevinst (kommunalfuldmagten)',
  reads: [
    '/volume/perYear/expected',
    '/economy/alternatives/*/costs/*/party',
    '/economy/alternatives/*/costs/*/nature',
    '/economy/alternatives/*/costs/*/amount/expected',
    '/economy/settlements',
    '/impact/positions',
  ],
  run({ dossier, framework, economy }) {
    const missing = missingChanges(economy, true);
    if (missing.length > 0) return answer([], missing);
    const accepted = new Set((dossier.impact?.positions ?? []).filter((position) => position.acceptsNetCost).map(({ party }) => party));
    const hits = economy.annualChange
      .map(({ party, change, settlement }) => ({ party, rise: change + settlement, settlement }))
      .filter(({ party, rise }) => rise > slack(dossier, economy, party) && !accepted.has(party))
      .map(({ party, rise, settlement }): Hit => {
        const citizens = partyKind(framework, party) === 'citizen';
        return {
          pointer: '/economy/settlements',
          ...(citizens ? { severity: 'warning' as const, reason: 'citizens' } : { party }),
          message: citizens
            ? {
                da: '{party} får en merudgift på {riseOre} om året.',
                en: '{party} will pay {riseOre} more a year.',
                sv: '{party} får en merkostnad på {riseOre} om året.',
              }
            : {
                da: '{party} får en merudgift på {riseOre} om året efter afregning og har ikke accepteret det.',
                en: '{party} will pay {riseOre} more a year after settlement and has not accepted that.',
                sv: '{party} får en merkostnad på {riseOre} om året efter ersättning och har inte godtagit det.',
              },
          values: { party: partyName(framework, party), partyId: party, riseOre: rise, settlementOre: settlement },
        };
      });
    return answer(hits);
  },
};
