// A new edition replaces the earlier ones on the day it is in force. While it waits for more than its
// start date, they stay in force.
import type { Agreement, End } from './state.ts';
import { inForceFrom, inForceTo, later } from './validity.ts';

export type Ended = { readonly agreement: Agreement; readonly end: End };

/**
 * The ends of the earlier editions if `next` is in force from a known day; otherwise ends marked `waits`.
 * Editions that are over by then are left out. @param today `YYYY-MM-DD`; no end is before it
 */
export function replacedBy(next: Agreement, editions: readonly Agreement[], today: string): readonly Ended[] {
  const from = inForceFrom(next);
  const earlier = editions.filter(({ lineage, edition }) => lineage === next.lineage && edition < next.edition);
  if (from === null) {
    const earliest = later(next.terms.start, today);
    const end: End = { how: 'replaced', from: earliest, by: next.id, waits: true };
    return earlier
      .filter((each) => each.end === null && runsOn(each, earliest))
      .map((agreement) => ({ agreement, end }));
  }
  if (!runsOn(next, from)) return [];
  const end: End = { how: 'replaced', from: later(from, today), by: next.id };
  return earlier.filter((each) => runsOn(each, end.from)).map((agreement) => ({ agreement, end }));
}

/** The task is returned: every edition that is not over by the day ends on it. */
export function revertedBy(proposal: string, editions: readonly Agreement[], from: string): readonly Ended[] {
  const end: End = { how: 'reverted', from, by: proposal };
  return editions.filter((each) => runsOn(each, from)).map((agreement) => ({ agreement, end }));
}

/** Whether it is not over by the day. */
function runsOn(agreement: Agreement, day: string): boolean {
  const to = inForceTo(agreement);
  return to === null || day < to;
}
