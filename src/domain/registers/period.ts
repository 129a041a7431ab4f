// The periods figures are given for: `2025`, `2025-H1`, `2025-Q3`, `2025-04`. Days are half-open: [from, to).
import { addMonths } from '../../lib/iso-date.ts';

export const FREQUENCIES = ['year', 'half-year', 'quarter', 'month'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** One form for all of them, for a schema. */
export const PERIOD = /^(19|20|21)\d{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$/;

const MONTHS: Readonly<Record<Frequency, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/** The days of a period and how long it is; undefined for what is none. */
export function daysOfPeriod(
  id: string,
): { readonly from: string; readonly to: string; readonly frequency: Frequency } | undefined {
  if (!PERIOD.test(id)) return undefined;
  const [year = '', part = ''] = id.split('-');
  const frequency =
    part === '' ? 'year' : part.startsWith('H') ? 'half-year' : part.startsWith('Q') ? 'quarter' : 'month';
  const months = MONTHS[frequency];
  const first = part === '' ? 1 : (Number(part.replace(/\D/, '')) - 1) * months + 1;
  const from = `${year}-${String(first).padStart(2, '0')}-01`;
  return { from, to: addMonths(from, months), frequency };
}
