// Is the transfer evaluated, soon enough and before it ends?
import { addMonths } from '../../../lib/iso-date.ts';
import { answer, lacking, notStated, numberParameter } from '../answers.ts';
import type { Check, Hit } from '../check.ts';
import { DELEGATION_SJAELLAND } from '../sources.ts';

const LATEST = 24;

const POINTER = '/quality/evaluation/date';

function lateHits(date: string, startDate: string, latestMonths: number): readonly Hit[] {
  if (date <= addMonths(startDate, latestMonths)) return [];
  const message = {
    da: 'Evalueringen er {date}, mere end {latestMonths} efter start {startDate}.',
    en: 'The evaluation is on {date}, more than {latestMonths} after the start on {startDate}.',
    sv: 'Utvärderingen är {date}, mer än {latestMonths} efter start {startDate}.',
  };
  return [{ pointer: POINTER, reason: 'late', message, values: { date, latestMonths, startDate } }];
}

function afterEndHits(date: string, endDate: string): readonly Hit[] {
  if (date <= endDate) return [];
  const message = {
    da: 'Evalueringen er {date}, men aftalen udløber {endDate}.',
    en: 'The evaluation is on {date}, but the agreement ends on {endDate}.',
    sv: 'Utvärderingen är {date}, men avtalet löper ut {endDate}.',
  };
  return [{ pointer: POINTER, reason: 'after-end', message, values: { date, endDate } }];
}

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
  source: `Implementering og effekt følges i hele aftaleperioden; midtvejsevaluering: ${DELEGATION_SJAELLAND}`,
  reads: ['/quality/evaluation/date', '/plan/startDate', '/plan/duration'],
  run({ dossier: { quality, plan }, parameters }) {
    if (quality === undefined) return answer([], [notStated('/quality')]);
    const date = quality.evaluation?.date;
    if (date === undefined) return answer([lacking(POINTER, 'none')]);
    const startDate = plan?.startDate;
    if (startDate === undefined) return answer([], [notStated('/plan/startDate')]);
    const { months, untilTerminated } = plan?.duration ?? {};
    const isOpen = months === undefined && !untilTerminated;
    const hits = [
      ...lateHits(date, startDate, numberParameter(parameters, 'latestMonths', LATEST)),
      ...(months === undefined ? [] : afterEndHits(date, addMonths(startDate, months))),
    ];
    return answer(hits, isOpen ? [notStated('/plan/duration')] : []);
  },
};
