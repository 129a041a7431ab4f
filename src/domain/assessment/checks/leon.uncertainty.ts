// How sure is it that the proposed solution is the cheapest effective one, and do the figures that matter most say how unsure they are?
// Source: shared design "assessment", Economy, Uncertainty.
import { type Localised, perLanguage } from '../../../lib/localised.ts';
import { annualWeight } from '../../economics/annual-equivalent-cost.ts';
import { modelOf } from '../../economics/cost-model.ts';
import { answer, numberParameter } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';

type KeyInput = {
  readonly pointer: string;
  readonly subject: Localised;
  readonly label: string;
  readonly range: { low?: number | null | undefined; high?: number | null | undefined } | undefined;
};

const NUMBER: Localised = { da: 'Antallet pr. år', en: 'The number per year', sv: 'Antalet per år' };
const EFFECT: Localised = { da: 'Effekten af »{label}«', en: 'The effect of “{label}”', sv: 'Effekten av ”{label}”' };
const COST: Localised = { da: 'Omkostningen »{label}«', en: 'The cost “{label}”', sv: 'Kostnaden ”{label}”' };
const WITHOUT: Localised = {
  da: 'betyder meget for resultatet, men er angivet uden lavt og højt skøn.',
  en: 'matters much to the verdict but is given without a low and a high estimate.',
  sv: 'betyder mycket för resultatet men anges utan låg och hög uppskattning.',
};

/** The volume, the effects of today's and the proposed solution, and each of their cost lines that is a large share of the yearly cost. */
function keyInputs({ dossier, economy, parameters }: CheckInput): readonly KeyInput[] {
  const share = numberParameter(parameters, 'keyCostShare', 0.1);
  const inputs: KeyInput[] = [{ pointer: '/volume/perYear', subject: NUMBER, label: '', range: dossier.volume?.perYear }];
  for (const [index, alternative] of (dossier.economy?.alternatives ?? []).entries()) {
    if (alternative.role !== 'current' && alternative.role !== 'proposed') continue;
    const { pointer, name, lines } = modelOf(alternative, index, economy.horizonYears);
    inputs.push({ pointer: `${pointer}/effect`, subject: EFFECT, label: name, range: alternative.effect });
    const total = economy.alternatives[index]?.annualEquivalentCost ?? 0;
    for (const line of lines ?? []) {
      const yearly = annualWeight(line, economy.discountRate, economy.volume.expected ?? 0) * line.amount.expected;
      if (yearly > 0 && yearly >= share * total) {
        inputs.push({ pointer: `${line.pointer}/amount`, subject: COST, label: line.label, range: line.amount });
      }
    }
  }
  return inputs;
}

/** A range that is not there at all is another question: it is missing. */
function withoutRange(input: CheckInput): readonly Hit[] {
  return keyInputs(input)
    .filter(({ range }) => range !== undefined && ((range.low ?? null) === null || (range.high ?? null) === null))
    .map(({ pointer, subject, label }) => ({
      pointer,
      reason: 'no-range',
      message: perLanguage((language) => `${subject[language]} ${WITHOUT[language]}`),
      values: { label },
    }));
}

export const leonUncertainty: Check = {
  code: 'leon.uncertainty',
  title: { da: 'LEON-resultatet er usikkert', en: 'The LEON verdict is uncertain', sv: 'LEON-resultatet är osäkert' },
  fires: {
    da: 'Den foreslåede løsning er for sjældent den billigste, der når kvalitetskravet, når tallene svinger, eller vigtige tal har intet lavt og højt skøn.',
    en: 'The proposed solution is too seldom the cheapest that reaches the quality floor when the figures vary, or figures that matter have no low and high estimate.',
    sv: 'Den föreslagna lösningen är för sällan den billigaste som når kvalitetskravet när siffrorna varierar, eller så saknar viktiga siffror låg och hög uppskattning.',
  },
  remedy: {
    da: 'Angiv lave og høje skøn, og skaf bedre viden om det, der svinger mest (se: hvad betyder mest).',
    en: 'Give low and high estimates, and find out more about what varies most (see: what matters most).',
    sv: 'Ange låga och höga uppskattningar, och ta reda på mer om det som varierar mest (se: vad betyder mest).',
  },
  severity: 'warning',
  parameters: { threshold: 0.8, keyCostShare: 0.1 },
  limits: { threshold: { min: 0, max: 1 }, keyCostShare: { min: 0, max: 1 } },
  source: 'Mulige effekter og volumen skal indgå (seed 000); 10.000 gennemregninger med trekantfordelte tal',
  reads: ['/volume/perYear', '/economy/alternatives/*/effect', '/economy/alternatives/*/costs/*/amount', '/economy/effectMeasure/minimum'],
  run(input) {
    const { uncertainty, alternatives } = input.economy;
    const hits = [...withoutRange(input)];
    if (uncertainty.status === 'not-assessed') return answer(hits, [uncertainty]);
    const threshold = numberParameter(input.parameters, 'threshold', 0.8);
    const proposed = alternatives.find((alternative) => alternative.role === 'proposed');
    const probability = uncertainty.probabilities.find(({ id }) => id === proposed?.id)?.probability ?? 0;
    if (probability < threshold) {
      hits.unshift({
        pointer: '/economy/alternatives',
        reason: 'unlikely',
        message: perLanguage((language) => {
          const limit = { da: 'Grænsen er {thresholdShare}.', en: 'The limit is {thresholdShare}.', sv: 'Gränsen är {thresholdShare}.' };
          return `${uncertainty.words[language]} ${limit[language]}`;
        }),
        values: { probabilityShare: probability, thresholdShare: threshold, draws: uncertainty.draws },
      });
    }
    return answer(hits);
  },
};
