// Are costs left out of the comparison because the money is already spent?
import { answer, notStated } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

export const economySunk: Check = {
  code: 'economy.sunk',
  title: { da: 'Penge, der allerede er brugt', en: 'Money already spent', sv: 'Pengar som redan är använda' },
  fires: {
    da: 'Engangsudgifter er holdt ude af sammenligningen, fordi de er afholdt.',
    en: 'One-off costs are left out of the comparison because they have been paid.',
    sv: 'Engångskostnader är utelämnade ur jämförelsen eftersom de har betalats.',
  },
  remedy: {
    da: 'Se efter, om udgiften virkelig er afholdt, også hvis opgaven ikke flytter.',
    en: 'See whether the cost has really been paid, also if the task does not move.',
    sv: 'Kontrollera att kostnaden verkligen har betalats, även om uppgiften inte flyttas.',
  },
  severity: 'note',
  parameters: {},
  source: 'Afholdte udgifter påvirker ikke valget mellem løsninger (sunk cost)',
  reads: ['/economy/alternatives/*/costs/*/heldAlready'],
  run({ dossier, economy }) {
    if (dossier.economy?.alternatives === undefined) return answer([], [notStated('/economy/alternatives')]);
    return answer(
      economy.alternatives.flatMap(({ id, name, heldAlready }, i): readonly Hit[] =>
        heldAlready === 0
          ? []
          : [
              {
                pointer: `/economy/alternatives/${i}/costs`,
                message: {
                  da: '»{alternative}«: {heldOre} er allerede brugt og er holdt ude af sammenligningen.',
                  en: '“{alternative}”: {heldOre} is already spent and is left out of the comparison.',
                  sv: '”{alternative}”: {heldOre} är redan använt och är utelämnat ur jämförelsen.',
                },
                values: { alternative: name, alternativeId: id, heldOre: heldAlready },
              },
            ],
      ),
    );
  },
};
