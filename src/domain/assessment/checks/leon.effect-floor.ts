// Does the proposed solution reach the quality floor?
import { answer, notStated } from '../answers.ts';
import type { Check, CheckAnswer } from '../check.ts';
import { proposedOf } from '../economy-inputs.ts';
import { proposedIndex } from '../payers.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

export const leonEffectFloor: Check = {
  code: 'leon.effect-floor',
  title: {
    da: 'Kvalitetskravet er ikke nået',
    en: 'The quality floor is not reached',
    sv: 'Kvalitetskravet är inte uppfyllt',
  },
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
  source: `Samme høje kvalitet og laveste effektive omkostningsniveau: ${PRINCIPLES_OF_COOPERATION}`,
  reads: ['/economy/alternatives/*/effect/expected', '/economy/quality/minimum', '/economy/quality/higherIsBetter'],
  run({ dossier, economy }) {
    const { kind, minimum, higherIsBetter, unit } = dossier.economy?.quality ?? {};
    if (economy.leon.verdict === 'not-applicable') return { status: 'not-applicable' };
    const proposed = proposedOf(economy);
    const place = `/economy/alternatives/${proposedIndex(dossier)}/effect/expected`;
    if (!proposed) return answer([], [notStated('/economy/alternatives')]);
    const { name, effect, effective } = proposed;
    if (kind === 'same') return declared(name, effective, proposedIndex(dossier));
    if (effect === null || minimum === undefined || higherIsBetter === undefined) {
      const missing = [
        effect === null && place,
        minimum === undefined && '/economy/quality/minimum',
        higherIsBetter === undefined && '/economy/quality/higherIsBetter',
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

/** If quality is declared rather than measured: is the proposed solution declared at least as good as today's? */
function declared(name: string, effective: boolean | null, index: number): CheckAnswer {
  const pointer = `/economy/alternatives/${index}/atLeastSame`;
  if (effective === null) return answer([], [notStated(pointer)]);
  if (effective) return answer([]);
  return answer([
    {
      pointer,
      reason: 'declared',
      message: {
        da: '»{alternative}« er ikke erklæret at have mindst samme kvalitet som i dag.',
        en: '“{alternative}” is not declared to have at least today’s quality.',
        sv: '”{alternative}” är inte förklarad ha minst dagens kvalitet.',
      },
      values: { alternative: name },
    },
  ]);
}
