// How often each figure is reported: in the agreement's rhythm, where neither the cost nor an indicator has its own. An
// annual return tells every figure once more for the calendar year: beside its periods, never added to them.
import { REPORT_MONTHS, type ReportMonths } from '../dossier/reporting.ts';
import { type FigureName, figureNames } from './figure-names.ts';
import type { Terms } from './terms.ts';

/** Months between two reports of the figure. */
export function rhythmOf(terms: Terms, figure: FigureName): ReportMonths {
  if (figure === 'cost') return terms.costMonths ?? terms.reportMonths;
  const indicator = terms.indicators.find(({ id }) => figure === `indicator-${id}`);
  return indicator?.reportMonths ?? terms.reportMonths;
}

/** Whether the figure is reported for periods of so many months. */
export function isOwed(terms: Terms, figure: FigureName, months: number): boolean {
  return rhythmOf(terms, figure) === months || (months === 12 && terms.annualReturnDays !== undefined);
}

/** Every length of period for which something is reported, the shortest first. */
export function rhythmsOf(terms: Terms): readonly ReportMonths[] {
  const figures = figureNames(terms);
  return REPORT_MONTHS.filter((months) => figures.some((figure) => isOwed(terms, figure, months)));
}

/** Days from the end of such a period to the last on which its report is in time. */
export function deadlineDays({ reportDays, annualReturnDays }: Terms, months: number): number {
  return months === 12 ? (annualReturnDays ?? reportDays) : reportDays;
}
