// Is the transfer evaluated, soon enough and before it ends? Source: shared design "assessment", The checks; seed 001 (midterm evaluation).
import { addMonths } from '../../../lib/iso-date.ts';
import { answer, lacking, type Missing, notStated, numberParameter } from '../answers.ts';
import type { Check, Hit } from '../check.ts';

const LATEST = 24;

export const qualityEvaluation: Check = {
  code: 'quality.evaluation',
  title: {
    da: 'Evaluering mangler eller ligger for sent',
    en: 'Evaluation is missing or too late',
    sv: 'Utvärdering saknas eller ligger för sent',
  },
  fires: {
    da: 'Der er ingen evaluering, eller den ligger for sent efter start eller efter aftalens udløb.',
    en: 'There is no evaluation, or it is too late after the start or after the end of the agreement.',
    sv: 'Det finns ingen utvärdering, eller så ligger den för sent efter start eller efter avtalets slut.',
  },
  remedy: {
    da: 'Aftal en dato for evaluering inden fristen og før aftalen udløber.',
    en: 'Agree on a date of evaluation within the limit and before the agreement ends.',
    sv: 'Kom överens om ett datum för utvärdering inom fristen och innan avtalet löper ut.',
  },
  severity: 'warning',
  parameters: { latestMonths: LATEST },
  limits: { latestMonths: { min: 1, max: 600, whole: true } },
  source: 'Implementering og effekt følges i hele aftaleperioden; midtvejsevaluering (seed 001)',
  reads: ['/quality/evaluation/date', '/plan/startDate', '/plan/durationMonths'],
  run({ dossier: { quality, plan }, parameters }) {
    if (quality === undefined) return answer([], [notStated('/quality')]);
    const pointer = '/quality/evaluation/date';
    const date = quality.evaluation?.date;
    if (date === undefined) return answer([lacking(pointer, 'none')]);
    const startDate = plan?.startDate;
    if (startDate === undefined) return answer([], [notStated('/plan/startDate')]);
    const latestMonths = numberParameter(parameters, 'latestMonths', LATEST);
    const hits: Hit[] = [];
    if (date > addMonths(startDate, latestMonths)) {
      hits.push({
        pointer,
        reason: 'late',
        message: {
          da: 'Evalueringen er {date}, mere end {latestMonths} måneder efter start {startDate}.',
          en: 'The evaluation is on {date}, more than {latestMonths} months after the start on {startDate}.',
          sv: 'Utvärderingen är {date}, mer än {latestMonths} månader efter start {startDate}.',
        },
        values: { date, latestMonths, startDate },
      });
    }
    const missing: Missing[] = plan?.durationMonths === undefined ? [notStated('/plan/durationMonths')] : [];
    const endDate = plan?.durationMonths === undefined ? date : addMonths(startDate, plan.durationMonths);
    if (date > endDate) {
      hits.push({
        pointer,
        reason: 'after-end',
        message: {
          da: 'Evalueringen er {date}, men aftalen udløber {endDate}.',
          en: 'The evaluation is on {date}, but the agreement ends on {endDate}.',
          sv: 'Utvärderingen är {date}, men avtalet löper ut {endDate}.',
        },
        values: { date, endDate },
      });
    }
    return answer(hits, missing);
  },
};
