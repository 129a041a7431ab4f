// How often each figure is reported: in the rhythm of the agreement, unless the cost or an indicator has its own. An
// annual return reports every figure again for the calendar year; it is compared with the periods, never added to them.
import { REPORT_MONTHS, type ReportMonths } from '../dossier/reporting.ts';
import { type FigureName, figureNames } from './figure-names.ts';
import type { Terms } from './terms.ts';

/** Months between two reports of the figure. */
export function rhythmOf(terms: Terms, figure: FigureName): ReportMonths {
  if (figure === 'cost') return terms.costMonths ?? terms.reportMonths;
  const indicator = terms.indicators.find(({ id }) => figure === `indicator-${id}`);
  return indicator?.reportMonths ?? terms.reportMonths;
}

/** Whether the figure is reported for periods of `months` months. */
export function isOwed(terms: Terms, figure: FigureName, months: number): boolean {
  return rhythmOf(terms, figure) === months || (months === 12 && terms.annualReturnDays !== undefined);
}

/** The period lengths in months for which a figure is reported, the shortest first. */
export function rhythmsOf(terms: Terms): readonly ReportMonths[] {
  const figures = figureNames(terms);
  return REPORT_MONTHS.filter((months) => figures.some((figure) => isOwed(terms, figure, months)));
}

/** The number of days after a period of `months` months in which its report is on time. */
export function deadlineDays({ reportDays, annualReturnDays }: Terms, months: number): number {
  return months === 12 ? (annualReturnDays ?? reportDays) : reportDays;
}
