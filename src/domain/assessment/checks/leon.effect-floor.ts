// Does the proposed solution reach the quality floor? Source: shared design "assessment", Economy ("the gate comes first"); seed 000, "Samme høje kvalitet".
import { answer, notStated } from '../answers.ts';
import type { Check } from '../check.ts';
import { proposedOf } from '../economy-inputs.ts';
import { proposedIndex } from '../payers.ts';

export const leonEffectFloor: Check = {
  code: 'leon.effect-floor',
  title: { da: 'Kvalitetskravet er ikke nået', en: 'The quality floor is not reached', sv: 'Kvalitetskravet är inte uppfyllt' },
  fires: {
    da: 'Den forventede effekt af den foreslåede løsning er dårligere end kvalitetskravet.',
    en: 'The expected effect of the proposed solution is worse than the quality floor.',
    sv: 'Den förväntade effekten av den föreslagna lösningen är sämre än kvalitetskravet.',
  },
  remedy: {
    da: 'Ændr løsningen, så kvalitetskravet nås. En lavere pris kan ikke opveje det.',
    en: 'Change the solution so that it reaches the floor. A lower price cannot make up for it.',
    sv: 'Ändra lösningen så att kvalitetskravet nås. Ett lägre pris kan inte uppväga det.',
  },
  severity: 'blocker',
  parameters: {},
  source: 'Samme høje kvalitet; laveste effektive omkostningsniveau (seed 000)',
  reads: ['/economy/alternatives/*/effect/expected', '/economy/effectMeasure/minimum', '/economy/effectMeasure/higherIsBetter'],
  run({ dossier, economy }) {
    const { minimum, higherIsBetter, unit } = dossier.economy?.effectMeasure ?? {};
    const proposed = proposedOf(economy);
    const place = `/economy/alternatives/${proposedIndex(dossier)}/effect/expected`;
    if (!proposed) return answer([], [notStated('/economy/alternatives')]);
    const { name, effect, effective } = proposed;
    if (effect === null || minimum === undefined || higherIsBetter === undefined) {
      const missing = [
        effect === null && place,
        minimum === undefined && '/economy/effectMeasure/minimum',
        higherIsBetter === undefined && '/economy/effectMeasure/higherIsBetter',
      ];
      return answer(
        [],
        missing.filter((pointer) => pointer !== false).map((pointer) => notStated(pointer)),
      );
    }
    if (effective) return answer([]);
    return answer([
      {
        pointer: place,
        message: higherIsBetter
          ? {
              da: 'Effekten af »{alternative}« ventes at blive {effect} {unit}, men kvalitetskravet er mindst {minimum} {unit}.',
              en: 'The effect of “{alternative}” is expected to be {effect} {unit}, but the quality floor is at least {minimum} {unit}.',
              sv: 'Effekten av ”{alternative}” väntas bli {effect} {unit}, men kvalitetskravet är minst {minimum} {unit}.',
            }
          : {
              da: 'Effekten af »{alternative}« ventes at blive {effect} {unit}, men kvalitetskravet er højst {minimum} {unit}.',
              en: 'The effect of “{alternative}” is expected to be {effect} {unit}, but the quality floor is at most {minimum} {unit}.',
              sv: 'Effekten av ”{alternative}” väntas bli {effect} {unit}, men kvalitetskravet är högst {minimum} {unit}.',
            },
        values: { alternative: name, effect, minimum, unit: unit?.trim() ?? '' },
      },
    ]);
  },
};
