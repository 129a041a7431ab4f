// The state of the case after a decision, and of a submission that enters a stage.
import { conditionsEnded } from './conditions.ts';
import type { EventOf } from './events.ts';
import type { Entered, FrameworkRef, Proposal, Submission } from './state.ts';

/** The case with one of its submissions changed. */
export function onSubmission(proposal: Proposal, id: string, change: (submission: Submission) => Submission): Proposal {
  return {
    ...proposal,
    submissions: proposal.submissions.map((submission) => (submission.id === id ? change(submission) : submission)),
  };
}

/** Applies the decision: the new status or stage. If the refusing party leaves, the case is reduced accordingly. */
export function decided(proposal: Proposal, event: EventOf<'decision.recorded'>): Proposal {
  const { leads, submission: id, without } = event.data;
  const decision = { ...event.data.decision, at: event.at, by: event.by };
  const after = onSubmission(without ? caseWithout(proposal, without) : proposal, id, (submission) => {
    const heard = { ...submission, decisions: [...submission.decisions, decision] };
    const noted = without ? submissionWithout(heard, without, decision.id) : heard;
    if (leads.to === 'stay') return { ...noted, postponements: noted.postponements + 1 };
    if (leads.to === 'wait') return noted;
    if (leads.to === 'stage') return moved(noted, submission.framework, leads.entry, event.at);
    return { ...noted, status: leads.to === 'approve' ? 'approved' : leads.to === 'reject' ? 'rejected' : 'returned' };
  });
  if (leads.to === 'reject')
    return { ...after, status: 'rejected', submissions: conditionsEnded(after.submissions, 'rejected', event) };
  if (leads.to === 'return') {
    const ended = onSubmission(after, id, (one) => conditionsEnded([one], 'returned', event)[0] ?? one);
    return { ...ended, status: 'returned' };
  }
  if (leads.to !== 'approve') return after;
  const submission = after.submissions.find((candidate) => candidate.id === id);
  const approvals = (submission?.steps ?? []).map((step) => ({
    step,
    submission: id,
    revision: submission?.revision ?? 0,
    at: event.at,
  }));
  return {
    ...after,
    status: leads.completes ? 'approved' : 'draft',
    approvedSteps: [...after.approvedSteps, ...approvals],
  };
}

type Without = NonNullable<EventOf<'decision.recorded'>['data']['without']>;

/** The case without the parties and clusters that left. They go to `earlier`, so they can still see the case. */
function caseWithout(proposal: Proposal, { mark, clusters, left }: Without): Proposal {
  const { earlier } = proposal;
  const gone = left.parties.map(({ party }) => party);
  return {
    ...proposal,
    ...mark,
    cluster: clusters[0],
    clusters,
    earlier: {
      ...earlier,
      clusters: [...new Set([...earlier.clusters, ...left.clusters])],
      parties: [...new Set([...earlier.parties, ...gone])],
    },
  };
}

function submissionWithout(submission: Submission, without: Without, decision: string): Submission {
  const { mark, clusters: _, left, ...found } = without;
  const { revision, dossierHash } = mark;
  return {
    ...submission,
    ...found,
    ...{ revision, dossierHash },
    left: [...(submission.left ?? []), { decision, ...left }],
  };
}

type Entry = EventOf<'proposal.submitted'>['data']['entry'];

/** The submission moved to the stage of the entry. */
export function moved(submission: Submission, framework: FrameworkRef, entry: Entry, at: string): Submission {
  const entered = [...submission.entered, enteredAt(framework, entry, submission.decisions.length)];
  return { ...submission, stage: entry.stage, stageSince: at, stageDue: entry.due, entered };
}

export function enteredAt({ id }: FrameworkRef, { stage, deciders, spoken = [] }: Entry, after: number): Entered {
  return { framework: id, stage, deciders, after, spoken };
}
