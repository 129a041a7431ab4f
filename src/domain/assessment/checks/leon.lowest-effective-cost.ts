// Is the proposed solution the cheapest, for all payers together, of those that reach the quality floor?
// A difference below the materiality of the case type is ignored.
import { answer } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { unitOf } from '../economy-inputs.ts';
import { proposedIndex } from '../payers.ts';
import { putOffIn } from '../put-off.ts';
import { DELEGATION_SJAELLAND, PRINCIPLES_OF_COOPERATION } from '../sources.ts';

/** A reason with fewer words does not count. */
const FEWEST_WORDS = 4;

/** Comply or explain: a written reason of sufficient length turns a blocker into a warning. */
function severityOf({ dossier, framework }: CheckInput): Pick<Hit, 'severity'> {
  const usual = framework.checks[leonLowestEffectiveCost.code]?.severity ?? leonLowestEffectiveCost.severity;
  return usual === 'blocker' && hasSubstance(dossier.economy?.justification) ? { severity: 'warning' } : {};
}

function hasSubstance(text = ''): boolean {
  return (text.match(/\p{L}{2,}/gu) ?? []).length >= FEWEST_WORDS && putOffIn(text) === undefined;
}

function hitOf(input: CheckInput): Hit {
  const { dossier, economy } = input;
  const pointer = `/economy/alternatives/${proposedIndex(dossier)}`;
  const proposed = economy.alternatives.find((alternative) => alternative.role === 'proposed');
  const [cheapest] = economy.leon.cheaper;
  const common = { pointer, ...severityOf(input) };
  const known = { units: economy.leon.units, unit: unitOf(dossier) };
  if (proposed?.effective === false || !cheapest) {
    return {
      ...common,
      reason: 'outside',
      message: {
        da: 'Den foreslåede løsning når ikke kvalitetskravet, og så hjælper prisen ikke.',
        en: 'The proposed solution does not reach the quality floor, whatever it costs.',
        sv: 'Den föreslagna lösningen når inte kvalitetskravet, och då hjälper inte priset.',
      },
      values: known,
    };
  }
  const alternative = economy.alternatives.find(({ id }) => id === cheapest.id)?.name ?? cheapest.id;
  return {
    ...common,
    reason: 'dearer',
    message: {
      da: '»{alternative}« når også kvalitetskravet og er {perYearOre} billigere om året for parterne tilsammen, {perUnitOre} pr. enhed ({units} {unit} om året).',
      en: '“{alternative}” reaches the quality floor too and costs the parties {perYearOre} less a year altogether, {perUnitOre} per unit ({units} {unit} a year).',
      sv: '”{alternative}” når också kvalitetskravet och är {perYearOre} billigare om året för parterna tillsammans, {perUnitOre} per enhet ({units} {unit} om året).',
    },
    values: {
      ...known,
      alternative,
      alternativeId: cheapest.id,
      perYearOre: cheapest.perYear,
      perUnitOre: cheapest.perUnit === null ? null : Math.round(cheapest.perUnit),
    },
  };
}

export const leonLowestEffectiveCost: Check = {
  code: 'leon.lowest-effective-cost',
  title: {
    da: 'Ikke det laveste effektive omkostningsniveau (LEON)',
    en: 'Not the lowest effective cost level (LEON)',
    sv: 'Inte den lägsta effektiva kostnadsnivån (LEON)',
  },
  fires: {
    da: 'Den foreslåede løsning når ikke kvalitetskravet, eller et andet alternativ, der når det, koster parterne mindre tilsammen.',
    en: 'The proposed solution does not reach the quality floor, or another alternative that does costs the parties less altogether.',
    sv: 'Den föreslagna lösningen når inte kvalitetskravet, eller ett annat alternativ som når det kostar parterna mindre tillsammans.',
  },
  remedy: {
    da: 'Vælg den billigste løsning, der når kvalitetskravet, eller skriv en begrundelse for, at denne skal vælges alligevel.',
    en: 'Choose the cheapest solution that reaches the quality floor, or write why this one should be chosen all the same.',
    sv: 'Välj den billigaste lösning som når kvalitetskravet, eller motivera varför denna ändå ska väljas.',
  },
  severity: 'blocker',
  parameters: {},
  source: `Laveste effektive omkostningsniveau: ${PRINCIPLES_OF_COOPERATION}, princippet »Effektiv ressourceudnyttelse«; ${DELEGATION_SJAELLAND}`,
  reads: [
    '/volume/activities/*/counts/*/expected',
    '/economy/alternatives/*/role',
    '/economy/alternatives/*/effect/expected',
    '/economy/alternatives/*/costs/*/nature',
    '/economy/alternatives/*/costs/*/amount/expected',
    '/economy/quality/kind',
    '/economy/quality/minimum',
    '/economy/quality/higherIsBetter',
    '/economy/justification',
  ],
  run(input) {
    const { verdict, reason, pointer } = input.economy.leon;
    if (verdict === 'not-applicable') return { status: 'not-applicable' };
    if (verdict === 'not-met') return answer([hitOf(input)]);
    return answer([], verdict === 'not-assessed' && reason ? [{ reason, pointer: pointer ?? '/economy' }] : []);
  },
};
