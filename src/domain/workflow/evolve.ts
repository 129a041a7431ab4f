// The state of a case after an event. Exhaustive: a new event type does not compile until it is handled here.

import { decided, enteredAt, moved, onSubmission } from './after-decision.ts';
import { conditionsEnded, conditionsOwnedBy, withConditions } from './conditions.ts';
import type { EventOf, ProposalEvent } from './events.ts';
import { remindersAfter } from './reminders.ts';
import type { Proposal, Submission } from './state.ts';

/** @param proposal the state before; undefined only before `proposal.created`. */
export function evolve(proposal: Proposal | undefined, event: ProposalEvent): Proposal {
  if (event.type === 'proposal.created') return created(event);
  if (!proposal) throw new Error(`Event ${event.type} before proposal.created`);
  const { reminders: _, ...after } = apply(proposal, event);
  const reminders = remindersAfter(proposal, event);
  const kept = reminders.length > 0 && { reminders };
  // A reminder changes nothing in the case, so `updatedAt` stays.
  const updatedAt = event.type === 'proposal.reminded' ? proposal.updatedAt : event.at;
  return { ...after, ...kept, version: proposal.version + 1, updatedAt };
}

/** Replays a trail from the beginning. */
export function replay(events: readonly ProposalEvent[]): Proposal | undefined {
  return events.reduce<Proposal | undefined>(evolve, undefined);
}

function created(event: EventOf<'proposal.created'>): Proposal {
  const { framework, clusters, caseType, copiedFrom, about, externalIds, ...mark } = event.data;
  return {
    id: event.proposal,
    framework,
    earlier: { frameworks: [], clusters: [], parties: [] },
    reroutings: [],
    cluster: clusters[0],
    clusters,
    caseType,
    status: 'draft',
    version: 1,
    ...mark,
    externalIds,
    ...(copiedFrom && { copiedFrom }),
    ...(about && { about }),
    createdAt: event.at,
    updatedAt: event.at,
    createdBy: event.by,
    authors: [event.by.subject],
    concerned: [],
    approvedSteps: [],
    submissions: [],
  };
}

function apply(proposal: Proposal, event: Exclude<ProposalEvent, EventOf<'proposal.created'>>): Proposal {
  const { at, by } = event;
  switch (event.type) {
    case 'proposal.revised': {
      const { sections: _, voidedSteps, externalIds, clusters, ...mark } = event.data;
      // A change of external ids alone keeps the revision and does not make the actor an author.
      const after = mark.revision === proposal.revision ? proposal : withAuthor(proposal, event);
      return {
        ...after,
        ...mark,
        externalIds,
        clusters,
        approvedSteps: proposal.approvedSteps.filter((approval) => !voidedSteps.includes(approval.step)),
      };
    }
    case 'position.stated':
    case 'figures.verified': {
      const { revision, dossierHash, title, parties } = event.data;
      return { ...withConcerned(proposal, event), revision, dossierHash, title, parties };
    }
    case 'proposal.deleted':
      return { ...proposal, status: 'deleted' };
    case 'proposal.submitted':
      return {
        ...withAuthor(proposal, event),
        ...(event.data.framework && { framework: event.data.framework }),
        status: 'in-review',
        submissions: [...proposal.submissions, submitted(proposal, event)],
      };
    case 'decision.recorded':
      return decided(proposal, event);
    case 'judgement.given':
      return onSubmission(withConcerned(proposal, event), event.data.submission, (submission) => {
        const { party, ratings } = event.data;
        const judgement = { party, ratings, at: event.at, by: event.by };
        return {
          ...submission,
          judgements: [...submission.judgements.filter((other) => other.party !== party), judgement],
        };
      });
    case 'notice.answered':
      return onSubmission(proposal, event.data.submission, (submission) => {
        const { cluster, kind, comment } = event.data;
        const answer = { kind, ...(comment !== undefined && { comment }), at: event.at, by: event.by };
        return {
          ...submission,
          notices: submission.notices.map((notice) => (notice.cluster === cluster ? { ...notice, answer } : notice)),
        };
      });
    case 'proposal.withdrawn': {
      const { submission } = event.data;
      const closed = submission
        ? onSubmission(proposal, submission, (open) => ({ ...open, status: 'withdrawn' }))
        : proposal;
      return { ...closed, status: 'withdrawn', submissions: conditionsEnded(closed.submissions, 'withdrawn', event) };
    }
    case 'proposal.rerouted':
      return rerouted(proposal, event);
    case 'proposal.reminded':
      return proposal;
    case 'condition.closed':
      return onSubmission(proposal, event.data.submission, (submission) =>
        withConditions(submission, (condition) =>
          condition.id === event.data.condition
            ? { ...condition, status: 'closed', closed: { at, by, evidence: event.data.evidence } }
            : condition,
        ),
      );
  }
}

function withAuthor(proposal: Proposal, event: ProposalEvent): Proposal {
  return proposal.authors.includes(event.by.subject)
    ? proposal
    : { ...proposal, authors: [...proposal.authors, event.by.subject] };
}

function withConcerned(proposal: Proposal, { by }: ProposalEvent): Proposal {
  return proposal.concerned.includes(by.subject)
    ? proposal
    : { ...proposal, concerned: [...proposal.concerned, by.subject] };
}

function submitted(proposal: Proposal, event: EventOf<'proposal.submitted'>): Submission {
  const { submission, entry, notices, framework = proposal.framework, ...rest } = event.data;
  return {
    id: submission,
    framework,
    ...rest,
    status: 'open',
    submittedAt: event.at,
    submittedBy: event.by,
    stage: entry.stage,
    stageSince: event.at,
    stageDue: entry.due,
    entered: [enteredAt(framework, entry, 0)],
    postponements: 0,
    decisions: [],
    notices: notices.map((notice) => ({ ...notice, sentAt: event.at })),
    judgements: [],
    reroutings: [],
  };
}

/**
 * Applies a carry-over. Keeps the mapped step approvals, decisions with their conditions, notices and judgements;
 * approvals and notices record the framework they were made under.
 */
function rerouted(proposal: Proposal, event: EventOf<'proposal.rerouted'>): Proposal {
  const { from, to, caseType, clusters, approvedSteps, open, reason, carried, newFindings } = event.data;
  const { revision, dossierHash, title, parties } = event.data;
  const once = { from, to, carried, newFindings, reason, at: event.at, by: event.by };
  const missing = (before: readonly string[], now: readonly string[]) => before.filter((id) => !now.includes(id));
  const { earlier } = proposal;
  const base: Proposal = {
    ...proposal,
    ...{ framework: to, caseType, cluster: clusters[0], clusters, revision, dossierHash, title, parties },
    approvedSteps: approvedSteps.map((approval) => ({ givenUnder: from.id, ...approval })),
    earlier: {
      frameworks: [...new Set([...earlier.frameworks, from.id])].filter((id) => id !== to.id),
      clusters: [...new Set([...earlier.clusters, ...missing(proposal.clusters, clusters)])],
      parties: [...new Set([...earlier.parties, ...missing(proposal.parties, parties)])],
    },
    reroutings: [...proposal.reroutings, once],
    submissions: conditionsOwnedBy(proposal.submissions, carried.owners ?? {}),
  };
  if (!open) return base;
  const {
    submission: id,
    fromStage,
    entry,
    steps,
    involved,
    assessmentHash,
    warnings,
    decidingBlockers,
    notices,
  } = open;
  return onSubmission(base, id, (submission) => ({
    ...moved(submission, to, entry, event.at),
    ...{ framework: to, revision, dossierHash, steps, involved, warnings, decidingBlockers },
    ...(assessmentHash !== undefined && { assessmentHash }),
    notices: [
      ...submission.notices.map((notice) => ({ sentUnder: from.id, ...notice })),
      ...notices.map((notice) => ({ ...notice, sentAt: event.at })),
    ],
    reroutings: [...submission.reroutings, { ...once, fromStage, toStage: entry.stage }],
  }));
}
