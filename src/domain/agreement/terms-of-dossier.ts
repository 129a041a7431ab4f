// The terms of an agreement, taken from the approved dossier.

import { defined } from '../../lib/defined.ts';
import { addMonths } from '../../lib/iso-date.ts';
import type { Dossier } from '../dossier/dossier.ts';
import { type Terms, USUAL } from './terms.ts';

/**
 * @param approvedOn `YYYY-MM-DD`: the start date if the dossier has none
 * @param currency of the framework, used if the dossier has none
 */
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
      midterm: midtermOf(dossier, start, months),
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

/** Matches the text of a milestone that is the half-way evaluation. */
const CALLED_MIDTERM = /midtvej|halvtid|mid-?term|half-?way/i;

/**
 * The date of a half-way milestone in the dossier. Otherwise half the time to the end or to the final evaluation,
 * whichever is first, if that is at least 12 months. Never on or after the final evaluation.
 */
function midtermOf({ plan, quality }: Dossier, start: string, months: number | undefined): string | undefined {
  const end = months === undefined ? undefined : addMonths(start, months);
  const final = quality?.evaluation?.date;
  const last = [end, final].filter((date) => date !== undefined).sort()[0];
  const own = plan?.milestones?.find(
    ({ date, what }) => CALLED_MIDTERM.test(what ?? '') && date && start < date && (last === undefined || date < last),
  );
  if (own) return own.date;
  const whole = last === undefined || end === undefined ? 0 : wholeMonths(start, last);
  return whole < 12 ? undefined : addMonths(start, Math.floor(whole / 2));
}

function wholeMonths(from: string, to: string): number {
  const [years, months] = [Number(to.slice(0, 4)) - Number(from.slice(0, 4)), Number(to.slice(5, 7))];
  const between = years * 12 + months - Number(from.slice(5, 7));
  return addMonths(from, between) <= to ? between : between - 1;
}
