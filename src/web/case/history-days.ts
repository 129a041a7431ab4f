// The history of a case by day. Consecutive changes of the dossier by the same person are joined into one entry.

import type { WholeCase } from '../../app/ports.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import { danishDay } from '../../lib/danish-clock.ts';

export type HistoryEntry = {
  /** The latest event of the entry. */
  readonly event: ProposalEvent;
  /** Instant of the earliest event. */
  readonly since: string;
  readonly sequence: number;
  /** Number of events in the entry. */
  readonly count: number;
  /** For changes of the dossier: the sections, and the revisions before the first and after the last change. */
  readonly change?: { readonly sections: readonly string[]; readonly before: number; readonly after: number };
};
/** `day`: the date in Denmark, `YYYY-MM-DD`. */
export type HistoryDay = { readonly day: string; readonly entries: readonly HistoryEntry[] };

/**
 * @param items newest first
 * @returns days and their entries newest first
 */
export function historyByDay(items: WholeCase['history']): readonly HistoryDay[] {
  const days = new Map<string, HistoryEntry[]>();
  for (const { event, sequence } of items) {
    const day = danishDay(event.at);
    const entries = days.get(day) ?? [];
    days.set(day, entries);
    const fresh: HistoryEntry = { event, since: event.at, sequence, count: 1, ...changeOf(event) };
    const later = entries.at(-1);
    if (later && isGoneOn(later, fresh)) entries[entries.length - 1] = together(later, fresh);
    else entries.push(fresh);
  }
  return [...days].map(([day, entries]) => ({ day, entries }));
}

function changeOf({ type, data }: ProposalEvent): Pick<HistoryEntry, 'change'> {
  if (type !== 'proposal.revised' || data.sections.length === 0) return {};
  return { change: { sections: data.sections, before: data.revision - 1, after: data.revision } };
}

function isGoneOn(later: HistoryEntry, earlier: HistoryEntry): boolean {
  return (
    later.change !== undefined &&
    earlier.change?.after === later.change.before &&
    later.event.by.subject === earlier.event.by.subject
  );
}

function together(later: HistoryEntry, earlier: HistoryEntry): HistoryEntry {
  const [after, before] = [later.change, earlier.change];
  if (!after || !before) return later;
  const sections = [...new Set([...before.sections, ...after.sections])];
  const change = { sections, before: before.before, after: after.after };
  return { ...later, since: earlier.since, count: later.count + 1, change };
}
