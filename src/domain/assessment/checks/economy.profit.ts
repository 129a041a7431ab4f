// Does one party profit while another is worse off than today? Applies
// if the parties agree themselves how a saving is shared.
import { materialityOf } from '../../economics/leon.ts';
import { partyName, partyNames } from '../../governance/names.ts';
import { answer } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { missingChanges } from '../economy-inputs.ts';
import { proposedIndex } from '../payers.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const economyProfit: Check = {
  code: 'economy.profit',
  title: {
    da: 'En part tjener, mens en anden bliver ringere stillet',
    en: 'One party profits while another is worse off',
    sv: 'En part tjänar medan en annan får det sämre',
  },
  fires: {
    da: 'En part, hvis egne udgifter ikke falder, får mere, end den betaler, mens en anden ender dyrere end i dag.',
    en: 'A party whose own cost does not fall gets more than it pays, while another ends dearer than today.',
    sv: 'En part vars egna kostnader inte sjunker får mer än den betalar, medan en annan blir dyrare än i dag.',
  },
  remedy: {
    da: 'Se efter, om afregningen er fordelt, som I vil have den.',
    en: 'See whether the settlement is shared as you want it.',
    sv: 'Kontrollera om ersättningen är fördelad som ni vill ha den.',
  },
  severity: 'warning',
  parameters: {},
  source: `En rimelig balance i økonomien over tid: ${PRINCIPLES_OF_COOPERATION}`,
  reads: [
    '/volume/activities/*/counts/*/expected',
    '/economy/alternatives/*/costs/*/amount/expected',
    '/economy/alternatives/*/settlements',
  ],
  run({ dossier, framework, economy, caseType }) {
    if (caseType.rule !== 'between') return { status: 'not-applicable' };
    const missing = missingChanges(economy);
    if (missing.length > 0) return answer([], missing);
    const rows = economy.steady.filter(({ sector }) => sector !== 'state');
    const limit = (row: (typeof rows)[number]) => materialityOf(caseType.materiality, row.proposed);
    const worse = rows.filter((row) => row.net > limit(row)).map(({ party }) => party);
    const profiting = rows.filter((row) => row.proposed >= row.today && -row.net > limit(row));
    if (worse.length === 0) return answer([]);
    return answer(
      profiting.map(
        ({ party, net }): Hit => ({
          pointer: `/economy/alternatives/${proposedIndex(dossier)}/settlements`,
          message: {
            da: '{party} tjener {profitOre} om året, mens {worse} ender dyrere end i dag.',
            en: '{party} profits by {profitOre} a year while {worse} ends dearer than today.',
            sv: '{party} tjänar {profitOre} om året medan {worse} blir dyrare än i dag.',
          },
          values: {
            party: partyName(framework, party),
            partyId: party,
            profitOre: -net,
            worse: partyNames(framework, worse),
          },
        }),
      ),
    );
  },
};
