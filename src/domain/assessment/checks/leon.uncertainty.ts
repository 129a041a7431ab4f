// How certain is it that the proposed solution is the cheapest effective
// one, and do the most important figures have a low and a high estimate?
import { type Localised, perLanguage } from '../../../lib/localised.ts';
import { counted } from '../../economics/annual-cost.ts';
import { modelOf, yearlyOf } from '../../economics/cost-model.ts';
import { readingOf } from '../../economics/economy.ts';
import { answer, numberParameter } from '../answers.ts';
import type { Check, CheckInput, Hit } from '../check.ts';
import { PRINCIPLES_OF_COOPERATION } from '../sources.ts';

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

/**
 * The counts, the effects of today's and the proposed solution, and
 * each of their cost lines that is a large share of the yearly cost.
 */
function keyInputs({ dossier, economy, framework, parameters }: CheckInput): readonly KeyInput[] {
  const share = numberParameter(parameters, 'keyCostShare', 0.1);
  const { discountRates, priceIndex = [] } = framework.settings;
  const reading = readingOf(dossier, { discountRates, priceIndex });
  const counts = dossier.volume?.activities?.[0]?.counts ?? [];
  const inputs: KeyInput[] =
    counts.length === 0
      ? []
      : [{ pointer: '/volume/activities/0/counts', subject: NUMBER, label: '', range: jointRange(counts) }];
  for (const [index, alternative] of (dossier.economy?.alternatives ?? []).entries()) {
    if (alternative.role !== 'current' && alternative.role !== 'proposed') continue;
    const { pointer, name, lines } = modelOf(alternative, index, reading);
    inputs.push({ pointer: `${pointer}/effect`, subject: EFFECT, label: name, range: alternative.effect });
    const total = economy.alternatives[index]?.annualEquivalentCost ?? 0;
    for (const line of counted(lines ?? [])) {
      const yearly = yearlyOf(line, undefined);
      const [part] = line.parts;
      if (part && yearly > 0 && yearly >= share * total) {
        inputs.push({ pointer: `${line.pointer}/amount`, subject: COST, label: line.label, range: part.amount });
      }
    }
  }
  return inputs;
}

/** Low and high of the counts together: present if any count has them. */
function jointRange(counts: readonly { low?: number | undefined; high?: number | undefined }[]): KeyInput['range'] {
  return {
    low: counts.find(({ low }) => low !== undefined)?.low,
    high: counts.find(({ high }) => high !== undefined)?.high,
  };
}

/** Hits for key figures without low or high. A figure that is missing altogether is not reported here. */
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
  source: `Mulige effekter og volumen skal indgå: ${PRINCIPLES_OF_COOPERATION}; 10.000 gennemregninger med trekantfordelte tal`,
  reads: [
    '/volume/activities/*/counts',
    '/economy/alternatives/*/effect',
    '/economy/alternatives/*/costs/*/amount',
    '/economy/quality/minimum',
  ],
  run(input) {
    if (input.economy.leon.verdict === 'not-applicable') return { status: 'not-applicable' };
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
          const limit = {
            da: 'Grænsen er {thresholdShare}.',
            en: 'The limit is {thresholdShare}.',
            sv: 'Gränsen är {thresholdShare}.',
          };
          return `${uncertainty.words[language]} ${limit[language]}`;
        }),
        values: { probabilityShare: probability, thresholdShare: threshold, draws: uncertainty.draws },
      });
    }
    return answer(hits);
  },
};
