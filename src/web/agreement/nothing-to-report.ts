// Whether a party can report now, and if not, from when.
import { boundIn, nextToReport, periodsToReport } from '../../domain/agreement/periods.ts';
import { sayPeriod } from '../../domain/agreement/say-period.ts';
import { type Agreement, partyOf } from '../../domain/agreement/state.ts';
import { writeDate } from '../formats.ts';
import type { View } from '../view.ts';

/** Whether a period has ended that the party has not reported. */
export function canReport(agreement: Agreement, id: string, today: string): boolean {
  const party = partyOf(agreement, id);
  return party !== undefined && periodsToReport(agreement, party, today).length > 0;
}

export function hasReported({ reports }: Agreement, id: string): boolean {
  return reports.some(({ party }) => party === id);
}

/** `Der er intet at indberette nu. Næste periode er 1. kvartal 2027, og den kan indberettes fra 1. april 2027.` */
export function sayNothingToReport(
  agreement: Agreement,
  id: string,
  { t, language }: Pick<View, 't' | 'language'>,
): string {
  const none = t('agreement.report.none');
  const party = partyOf(agreement, id);
  const next = party && nextToReport(agreement, party);
  if (!next) return none;
  const over = (boundIn(agreement, party, next) ?? next).to;
  return `${none} ${t('agreement.report.next', { period: sayPeriod(next.id, language), date: writeDate(over, language) })}`;
}
