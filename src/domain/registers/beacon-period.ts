// The periods of indicator figures: `2025`, `2025-H1`, `2025-Q3`, `2025-04`.

import { addDays } from '../../lib/iso-date.ts';
import { type Period, periodOf, readPeriod } from '../agreement/periods.ts';
import { FREQUENCIES, type Frequency } from './beacon-definition.ts';

const MONTHS_OF: Readonly<Record<Frequency, number>> = { year: 12, 'half-year': 6, quarter: 3, month: 1 };

/** The days of a period, half-open, and its frequency; undefined if the id is not a period. */
export function daysOfPeriod(id: string): (Period & { readonly frequency: Frequency }) | undefined {
  for (const frequency of FREQUENCIES) {
    const period = readPeriod(id, MONTHS_OF[frequency]);
    if (period) return { ...period, frequency };
  }
  return undefined;
}

/** The last `count` periods that have ended, the latest first. @param today `YYYY-MM-DD` */
export function endedPeriods(frequency: Frequency, today: string, count: number): readonly string[] {
  const months = MONTHS_OF[frequency];
  const found: string[] = [];
  for (let period = periodOf(today, months); found.length < count; ) {
    period = periodOf(addDays(period.from, -1), months);
    found.push(period.id);
  }
  return found;
}
