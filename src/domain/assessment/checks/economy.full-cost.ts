// Is the operator's full cost in the price? Applies if other parties pay the operator.
import type { Framework } from '../../governance/framework.ts';
import { partyNames } from '../../governance/names.ts';
import { answer, isBlank, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { partiesOfWho, proposedIndex } from '../payers.ts';

/** One hit for all operators without overhead. */
function hitOf(without: readonly string[], pointer: string, framework: Framework): Hit {
  return {
    pointer,
    message: {
      da: '{parties} driver opgaven for andres penge uden at have overhead i udgifterne.',
      en: '{parties} operate the task for others’ money without overhead among the costs.',
      sv: '{parties} driver uppgiften för andras pengar utan overhead bland kostnaderna.',
    },
    values: { parties: partyNames(framework, without), partyIds: without },
  };
}

export const economyFullCost: Check = {
  code: 'economy.full-cost',
  title: { da: 'Ingen overhead i prisen', en: 'No overhead in the price', sv: 'Ingen overhead i priset' },
  fires: {
    da: 'Den, der driver opgaven for andres penge, har ingen linje for overhead.',
    en: 'Who operates the task for others’ money has no line for overhead.',
    sv: 'Den som driver uppgiften för andras pengar har ingen rad för overhead.',
  },
  remedy: {
    da: 'Tilføj en linje for ledelse, it og lokaler, eller skriv, hvorfor der ingen er.',
    en: 'Add a line for management, IT and premises, or write why there is none.',
    sv: 'Lägg till en rad för ledning, it och lokaler, eller skriv varför det inte finns någon.',
  },
  severity: 'note',
  parameters: {},
  source: 'Hverken tab eller gevinst forudsætter den fulde omkostning (kommunalfuldmagten)',
  reads: ['/responsibility/operation', '/economy/alternatives/*/costs/*/category', '/economy/noOverhead'],
  run({ dossier, framework, economy }) {
    if (!isBlank(dossier.economy?.noOverhead)) return answer([]);
    const index = proposedIndex(dossier);
    if (index < 0) return answer([], [notStated('/economy/alternatives')]);
    const costs = dossier.economy?.alternatives?.[index]?.costs ?? [];
    const covered = new Set(
      costs.filter(({ category }) => category === 'overhead').flatMap(({ payer }) => partiesOfWho(payer, economy.keys)),
    );
    const paid = new Set(economy.flows.filter(({ perYear }) => perYear > 0).map(({ to }) => to));
    const operators = partiesOfWho(dossier.responsibility?.operation, economy.keys);
    const without = operators.filter((party) => paid.has(party) && !covered.has(party));
    return answer(without.length > 0 ? [hitOf(without, `/economy/alternatives/${index}/costs`, framework)] : []);
  },
};
