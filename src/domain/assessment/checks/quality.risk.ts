// Is every risk below the limit after mitigation, and does it have an owner?
import { answer, isBlank, lacking, type Missing, notStated, numberParameter } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { DELEGATION_SJAELLAND } from '../sources.ts';

/** Probability × consequence, each 1 to 5. */
const LIMIT = 12;

export const qualityRisk: Check = {
  code: 'quality.risk',
  title: {
    da: 'Risiko for høj eller uden ansvarlig',
    en: 'Risk too high or without owner',
    sv: 'Risk för hög eller utan ansvarig',
  },
  fires: {
    da: 'En risiko er efter forebyggelse stadig over grænsen (sandsynlighed × konsekvens), eller den har ingen ansvarlig.',
    en: 'A risk is still above the limit after mitigation (probability × consequence), or has no owner.',
    sv: 'En risk är efter åtgärd fortfarande över gränsen (sannolikhet × konsekvens), eller saknar ansvarig.',
  },
  remedy: {
    da: 'Gør mere for at forebygge, flyt ikke den del af opgaven, eller skriv en ansvarlig.',
    en: 'Mitigate further, leave that part of the task where it is, or name an owner.',
    sv: 'Förebygg mer, flytta inte den delen av uppgiften, eller ange en ansvarig.',
  },
  severity: 'blocker',
  parameters: { limit: LIMIT },
  limits: { limit: { min: 1, max: 25, whole: true } },
  source: `Kvalitet og patientsikkerhed: ${DELEGATION_SJAELLAND}; grænsen er samarbejdsrammens`,
  reads: ['/quality/risks/*/residualProbability', '/quality/risks/*/residualConsequence', '/quality/risks/*/owner'],
  run({ dossier, parameters }) {
    const risks = dossier.quality?.risks ?? [];
    if (risks.length === 0) return answer([], [notStated('/quality/risks')]);
    const limit = numberParameter(parameters, 'limit', LIMIT);
    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const [
      i,
      { description, owner, residualProbability: probability, residualConsequence: consequence },
    ] of risks.entries()) {
      const root = `/quality/risks/${i}`;
      if (isBlank(owner)) hits.push(lacking(`${root}/owner`, 'owner'));
      if (probability === undefined) missing.push(notStated(`${root}/residualProbability`));
      if (consequence === undefined) missing.push(notStated(`${root}/residualConsequence`));
      if (probability === undefined || consequence === undefined || probability * consequence <= limit) continue;
      hits.push({
        pointer: root,
        reason: 'limit',
        message: {
          da: 'Risikoen »{risk}« er {score} efter forebyggelse; grænsen er {limit}.',
          en: 'The risk “{risk}” is {score} after mitigation; the limit is {limit}.',
          sv: 'Risken ”{risk}” är {score} efter åtgärd; gränsen är {limit}.',
        },
        values: {
          risk: description?.trim() || `${i + 1}`,
          probability,
          consequence,
          score: probability * consequence,
          limit,
        },
      });
    }
    return answer(hits, missing);
  },
};
