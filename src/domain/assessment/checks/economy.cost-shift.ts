// Does the transferring party save while the parties together pay more?
// Compares costs before settlement, since a settlement never changes the total.
import { isUnanswered } from '../../dossier/pointers.ts';
import { materialityOf } from '../../economics/leon.ts';
import { partyName } from '../../governance/names.ts';
import { answer, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { missingChanges } from '../economy-inputs.ts';
import { proposedIndex } from '../payers.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const economyCostShift: Check = {
  code: 'economy.cost-shift',
  title: {
    da: 'En part sparer, men samlet bliver det dyrere',
    en: 'One party saves, but altogether it costs more',
    sv: 'En part sparar, men sammantaget blir det dyrare',
  },
  fires: {
    da: 'Den afgivende part sparer penge, mens de samlede omkostninger stiger.',
    en: 'The transferring party saves money while the total cost rises.',
    sv: 'Den överlämnande parten sparar pengar medan de samlade kostnaderna stiger.',
  },
  remedy: {
    da: 'Begrund, hvorfor opgaven skal flyttes, når den samlet bliver dyrere, eller find en billigere løsning.',
    en: 'State why the task should move although it costs more altogether, or find a cheaper solution.',
    sv: 'Motivera varför uppgiften ska flyttas när den sammantaget blir dyrare, eller hitta en billigare lösning.',
  },
  severity: 'warning',
  parameters: {},
  source: `Placering efter laveste effektive omkostningsniveau og en rimelig balance over tid: ${PRINCIPLES_OF_COOPERATION}`,
  reads: [
    '/task/transferringParties',
    '/volume/perYear/expected',
    '/economy/alternatives/*/costs/*/party',
    '/economy/alternatives/*/costs/*/nature',
    '/economy/alternatives/*/costs/*/amount/expected',
  ],
  run({ dossier, framework, economy, caseType }) {
    const givers = dossier.task?.transferringParties ?? [];
    const missing = [
      ...(isUnanswered(givers) ? [notStated('/task/transferringParties')] : []),
      ...missingChanges(economy),
    ];
    const costOf = (role: string) =>
      economy.alternatives.find((alternative) => alternative.role === role)?.annualEquivalentCost ?? 0;
    const [before, after] = [costOf('current'), costOf('proposed')];
    const limit = materialityOf(caseType.materiality, before);
    if (missing.length > 0 || after - before <= limit) return answer([], missing);
    const hits = economy.steady
      .map((row) => ({ ...row, saved: row.today - row.proposed }))
      .filter(({ party, saved }) => givers.includes(party) && saved > limit)
      .map(
        ({ party, saved }): Hit => ({
          pointer: `/economy/alternatives/${proposedIndex(dossier)}`,
          message: {
            da: '{party} sparer {savingOre} om året, mens parterne tilsammen kommer til at betale {riseOre} mere.',
            en: '{party} saves {savingOre} a year while the parties together will pay {riseOre} more.',
            sv: '{party} sparar {savingOre} om året medan parterna tillsammans får betala {riseOre} mer.',
          },
          values: { party: partyName(framework, party), partyId: party, savingOre: saved, riseOre: after - before },
        }),
      );
    return answer(hits);
  },
};
