// Which cheaper solutions are excluded only by the quality floor? The proposer may have set the floor itself.
import type { Localised } from '../../../lib/localised.ts';
import { sayPerUnit } from '../../../lib/written.ts';
import { answer } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { unitOf } from '../economy-inputs.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

const OWN: Localised = {
  da: ' Kravet er sat af forslagsstilleren.',
  en: ' The proposer set the floor.',
  sv: ' Förslagsställaren har satt kravet.',
};
const NONE: Localised = { da: '', en: '', sv: '' };

function hitsOf({ dossier, economy }: CheckInput): readonly Hit[] {
  const own = dossier.economy?.quality?.setBy === 'proposer' ? OWN : NONE;
  return economy.leon.removedByFloor.map(({ id, perYear, perUnit }) => ({
    pointer: '/economy/quality',
    reason: economy.alternatives.find((each) => each.id === id)?.role === 'current' ? 'today' : 'other',
    message: {
      da: `Kun kvalitetskravet holder »{alternative}« ude, som er {perYearOre} billigere om året, {perUnitOre} ${sayPerUnit('{unit}', 'da')}.${own.da}`,
      en: `Only the quality floor keeps out “{alternative}”, which is {perYearOre} cheaper a year, {perUnitOre} ${sayPerUnit('{unit}', 'en')}.${own.en}`,
      sv: `Bara kvalitetskravet håller ”{alternative}” ute, som är {perYearOre} billigare om året, {perUnitOre} ${sayPerUnit('{unit}', 'sv')}.${own.sv}`,
    },
    values: {
      alternative: economy.alternatives.find((each) => each.id === id)?.name ?? id,
      alternativeId: id,
      perYearOre: perYear,
      perUnitOre: perUnit === null ? null : Math.round(perUnit),
      unit: unitOf(dossier),
    },
  }));
}

export const leonFloorRemoves: Check = {
  code: 'leon.floor-removes',
  title: {
    da: 'Kvalitetskravet holder en billigere løsning ude',
    en: 'The quality floor keeps out a cheaper solution',
    sv: 'Kvalitetskravet håller en billigare lösning ute',
  },
  fires: {
    da: 'En løsning er billigere end den foreslåede, og kun kvalitetskravet holder den ude.',
    en: 'A solution is cheaper than the proposed one, and only the quality floor keeps it out.',
    sv: 'En lösning är billigare än den föreslagna, och bara kvalitetskravet håller den ute.',
  },
  remedy: {
    da: 'Se efter, om kvalitetskravet er det rigtige, og hvem der har sat det.',
    en: 'See whether the quality floor is right, and who set it.',
    sv: 'Kontrollera om kvalitetskravet är rätt och vem som har satt det.',
  },
  severity: 'warning',
  parameters: {},
  source: `Laveste effektive omkostningsniveau: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/economy/quality/minimum', '/economy/quality/setBy', '/economy/alternatives/*/effect/expected'],
  run(input) {
    const { verdict, reason, pointer } = input.economy.leon;
    if (verdict === 'not-applicable') return { status: 'not-applicable' };
    if (verdict === 'not-assessed') return answer([], reason ? [{ reason, pointer: pointer ?? '/economy' }] : []);
    return answer(hitsOf(input));
  },
};
