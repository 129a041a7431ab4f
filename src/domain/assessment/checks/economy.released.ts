// Does the cost that falls away become money? A saving may only free
// capacity; only released money can pay for the proposal.
import { answer } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { missingChanges } from '../economy-inputs.ts';

/** A DRG tariff is an average used for settlement; the marginal saving of a hospital differs from it. */
function averageTariffs({ dossier }: CheckInput): readonly Hit[] {
  return (dossier.economy?.alternatives ?? []).flatMap(({ role, costs }, i) =>
    role !== 'current'
      ? []
      : (costs ?? []).flatMap(({ id, label, valuation, released }, j): readonly Hit[] =>
          valuation !== 'drg' || released !== undefined
            ? []
            : [
                {
                  pointer: `/economy/alternatives/${i}/costs/${j}/released`,
                  reason: 'drg',
                  severity: 'note',
                  message: {
                    da: '»{label}« er en DRG-takst. Den er et gennemsnit og siger ikke, hvor mange penge der frigøres.',
                    en: '“{label}” is a DRG tariff. It is an average and does not say how much money is released.',
                    sv: '”{label}” är en DRG-taxa. Den är ett genomsnitt och säger inte hur mycket pengar som frigörs.',
                  },
                  values: { label: label || id },
                },
              ],
        ),
  );
}

export const economyReleased: Check = {
  code: 'economy.released',
  title: {
    da: 'Billigere på papiret, dyrere i kroner',
    en: 'Cheaper on paper, dearer in money',
    sv: 'Billigare på papperet, dyrare i pengar',
  },
  fires: {
    da: 'LEON er opfyldt, men parterne kommer til at bruge flere penge, fordi det, der falder væk i dag, ikke frigøres.',
    en: 'LEON is met, but the parties will spend more money, because what falls away today is not released.',
    sv: 'LEON är uppfylld, men parterna kommer att använda mer pengar, eftersom det som faller bort i dag inte frigörs.',
  },
  remedy: {
    da: 'Aftal, hvordan og hvornår den frigjorte kapacitet bliver til penge, eller hvad den skal bruges til.',
    en: 'Agree how and when the released capacity becomes money, or what it is to be used for.',
    sv: 'Kom överens om hur och när den frigjorda kapaciteten blir pengar, eller vad den ska användas till.',
  },
  severity: 'warning',
  parameters: {},
  source: 'Kjeld Møller Pedersen, Ugeskrift for Læger 2010: en DRG-takst er et gennemsnit, ikke en marginal besparelse',
  reads: ['/economy/alternatives/*/costs/*/released', '/economy/alternatives/*/costs/*/valuation'],
  run(input) {
    const { economy } = input;
    const hits = [...averageTariffs(input)];
    const missing = economy.total.length === 0 ? economy.partyGaps : missingChanges(economy);
    if (missing.length > 0) return answer(hits, missing);
    const spent = economy.total.reduce((sum, { after }) => sum + after, 0);
    const capacity = economy.total.reduce((sum, each) => sum + each.capacity, 0);
    const met = economy.leon.verdict === 'met' || economy.leon.verdict === 'met-with-remarks';
    if (met && capacity < 0 && spent > 0) {
      hits.unshift({
        pointer: '/economy/alternatives',
        message: {
          da: 'Over {horizonYears} bruger parterne {spentOre} mere i kroner; {capacityOre} er frigjort kapacitet, ikke kroner.',
          en: 'Over {horizonYears} the parties spend {spentOre} more in money; {capacityOre} is released capacity, not money.',
          sv: 'Under {horizonYears} använder parterna {spentOre} mer i pengar; {capacityOre} är frigjord kapacitet, inte pengar.',
        },
        values: { horizonYears: economy.total.length, spentOre: spent, capacityOre: -capacity },
      });
    }
    return answer(hits);
  },
};
