// The terms of an agreement from the dossier that was approved: nothing is typed again.

import { defined } from '../../lib/defined.ts';
import { addMonths } from '../../lib/iso-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Terms, USUAL } from './terms.ts';

/** @param approvedOn the day it starts where the dossier says none, `YYYY-MM-DD`; @param currency of the framework. */
export function termsOfDossier(dossier: Dossier, approvedOn: string, currency: Terms['currency']): Terms {
  const { task, volume, economy, quality, responsibility, plan } = dossier;
  const start = plan?.startDate ?? approvedOn;
  const months = plan?.duration?.untilTerminated ? undefined : plan?.duration?.months;
  const proposed = economy?.alternatives?.find(({ role }) => role === 'proposed');
  return defined({
    title: task?.title?.trim() || '–',
    summary: task?.summary,
    taskType: task?.taskType,
    kle: task?.kleNumber,
    transferring: task?.transferringParties ?? [],
    receiving: task?.receivingParties ?? [],
    operation: responsibility?.operation,
    funding: responsibility?.funding,
    financingBasis: economy?.financingBasis,
    currency: economy?.currency ?? currency,
    priceYear: economy?.priceYear,
    activities: volume?.activities ?? [],
    tariffs: proposed?.settlements ?? [],
    keys: economy?.keys ?? [],
    indicators: quality?.indicators ?? [],
    milestones: plan?.milestones ?? [],
    triggers: plan?.triggers ?? [],
    start,
    months,
    noticeMonths: plan?.noticeMonths,
    runningPatients: plan?.runningPatients,
    pilot: plan?.pilot,
    evaluation: defined({
      date: quality?.evaluation?.date,
      midterm: midtermOf(start, months),
      owner: quality?.evaluation?.owner,
    }),
    ...USUAL,
    ...defined({
      reportMonths: quality?.reporting?.reportMonths,
      reportDays: quality?.reporting?.reportDays,
      costMonths: quality?.reporting?.costMonths,
      annualReturnDays: quality?.reporting?.annualReturnDays,
    }),
  });
}

/** Half-way through what has an end. */
function midtermOf(start: string, months: number | undefined): string | undefined {
  return months === undefined || months < 12 ? undefined : addMonths(start, Math.floor(months / 2));
}
