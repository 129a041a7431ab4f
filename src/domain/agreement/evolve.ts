// The state of an agreement after an event. Exhaustive: a new event type does not compile until it is handled here.
import type { AgreementEvent, AgreementEventOf } from './events.ts';
import { type Agreement, type AgreementParty, type End, partyOf } from './state.ts';
import { waitsFor } from './validity.ts';

/** @param agreement the state before; undefined only before `agreement.created`. */
export function evolveAgreement(agreement: Agreement | undefined, event: AgreementEvent): Agreement {
  if (event.type === 'agreement.created') return created(event);
  if (!agreement) throw new Error(`Event ${event.type} before agreement.created`);
  const next = { ...apply(agreement, event), version: agreement.version + 1, updatedAt: event.at };
  return 'on' in event.data ? met(next, event.data.on) : next;
}

function created(event: AgreementEventOf<'agreement.created'>): Agreement {
  const { on, ...birth } = event.data;
  const agreement: Agreement = {
    id: event.agreement,
    ...birth,
    version: 1,
    metOn: null,
    reports: [],
    regulations: [],
    evaluations: [],
    renewals: [],
    end: null,
    createdAt: event.at,
    updatedAt: event.at,
  };
  // A registered agreement that already runs is in force from its start, even if conditions or milestones are open.
  const ran = birth.origin.kind === 'registered' && birth.terms.start < on;
  return ran ? { ...agreement, metOn: birth.terms.start } : met(agreement, on);
}

/** Sets `metOn` when nothing is waited for. It is never reset: a party that leaves later does not undo the start. */
function met(agreement: Agreement, on: string): Agreement {
  return agreement.metOn === null && waitsFor(agreement).length === 0 ? { ...agreement, metOn: on } : agreement;
}

function apply(agreement: Agreement, event: Exclude<AgreementEvent, AgreementEventOf<'agreement.created'>>): Agreement {
  switch (event.type) {
    case 'agreement.joined':
      return joined(agreement, event);
    case 'agreement.condition-closed': {
      const { on, condition: id, evidence } = event.data;
      const closed = { on, at: event.at, by: event.by, evidence };
      const conditions = agreement.conditions.map((one) => (one.id === id ? { ...one, closed } : one));
      return { ...agreement, conditions };
    }
    case 'agreement.milestone-reached': {
      const { on, milestone } = event.data;
      const reached = { on, at: event.at, by: event.by };
      const milestones = agreement.milestones.map((one) => (one.id === milestone ? { ...one, reached } : one));
      return { ...agreement, milestones };
    }
    case 'agreement.reported': {
      const { party, period, figures } = event.data;
      const report = { party, period, figures, at: event.at, by: event.by, earlier: [] };
      return { ...agreement, reports: [...agreement.reports, report] };
    }
    case 'agreement.report-corrected':
      return corrected(agreement, event);
    case 'agreement.regulated': {
      const regulation = { ...event.data, at: event.at, by: event.by };
      const others = agreement.regulations.filter(({ year }) => year !== regulation.year);
      return { ...agreement, regulations: [...others, regulation] };
    }
    case 'agreement.evaluated':
      return { ...agreement, evaluations: [...agreement.evaluations, { ...event.data, at: event.at, by: event.by }] };
    case 'agreement.renewal-decided':
      return { ...agreement, renewals: [...agreement.renewals, { ...event.data, at: event.at, by: event.by }] };
    case 'agreement.spread':
      return { ...agreement, spreads: [...(agreement.spreads ?? []), { ...event.data, at: event.at, by: event.by }] };
    case 'agreement.notice-given': {
      const { party, end, ...notice } = event.data;
      const after = withParty(agreement, party, (one) => ({ ...one, notice: { ...notice, by: event.by } }));
      return end ? { ...after, end: noticed(after.end, end) } : after;
    }
    case 'agreement.notice-withdrawn': {
      const after = withParty(agreement, event.data.party, ({ notice: _, ...one }) => one);
      return after.end?.how === 'terminated' ? { ...after, end: after.end.before ?? null } : after;
    }
    case 'agreement.ended':
      return { ...agreement, end: event.data };
  }
}

/** A known earlier end is kept. A later one is stored in `before`, and restored if the notice is withdrawn. */
function noticed(known: End | null, end: End): End {
  if (known && !known.waits && known.from <= end.from) return known;
  const before = known?.how === 'terminated' ? known.before : known;
  return before ? { ...end, before } : end;
}

function joined(agreement: Agreement, event: AgreementEventOf<'agreement.joined'>): Agreement {
  const { party, answer, on: _on, decidedOn, since, item, words, condition } = event.data;
  const answered = { on: decidedOn, at: event.at, by: event.by, ...(item !== undefined && { item }) };
  const after = withParty(agreement, party, ({ words: _words, since: _since, ...one }) => ({
    ...one,
    answer,
    answered,
    ...(since !== undefined && { since }),
    ...(words !== undefined && { words }),
  }));
  return condition ? { ...after, conditions: [...after.conditions, condition] } : after;
}

function corrected(agreement: Agreement, event: AgreementEventOf<'agreement.report-corrected'>): Agreement {
  const { party, period, figures, reason } = event.data;
  const reports = agreement.reports.map((report) => {
    if (report.party !== party || report.period !== period) return report;
    const before = { figures: report.figures, at: report.at, by: report.by, reason };
    return { ...report, figures, at: event.at, by: event.by, earlier: [...report.earlier, before] };
  });
  return { ...agreement, reports };
}

function withParty(agreement: Agreement, id: string, change: (party: AgreementParty) => AgreementParty): Agreement {
  if (!partyOf(agreement, id)) throw new Error(`The party ${id} is not in the agreement`);
  return { ...agreement, parties: agreement.parties.map((one) => (one.party === id ? change(one) : one)) };
}
