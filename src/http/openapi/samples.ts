// The examples of the OpenAPI document. The functions that make real answers make them, so they cannot diverge.

import { listRules } from '../../app/list-rules.ts';
import type { HistoryItem, ProposalItem, RevisionItem, StoredFramework, StoredProposal } from '../../app/ports.ts';
import { presentAssessment } from '../../app/present-assessment.ts';
import { assess } from '../../domain/assessment/assess.ts';
import type { Dossier } from '../../domain/dossier/dossier.ts';
import { involvedParties } from '../../domain/governance/involved.ts';
import { shippedFramework } from '../../domain/governance/shipped.ts';
import type { ProposalEvent } from '../../domain/workflow/events.ts';
import { replay } from '../../domain/workflow/evolve.ts';
import { routeOf, type Stop } from '../../domain/workflow/route.ts';
import { canonicalJson } from '../../lib/canonical-json.ts';
import { presentCondition, presentDecision } from '../shapes/decision.ts';
import { presentRule } from '../shapes/framework.ts';
import { proposalText } from '../shapes/proposal.ts';
import { presentSubmissionItem, submissionText } from '../shapes/submission.ts';
import { presentHistoryItem, revisionText } from '../shapes/trail.ts';
import { sampleDossier, sampleFramework } from './sample-dossier.ts';

export { sampleDossier, sampleFramework };

export const SAMPLE_ID = '0199c0de-0000-7000-8000-000000000001';
const SUBMISSION = '0199c0de-0000-7000-8000-000000000002';
const DECISION = '0199c0de-0000-7000-8000-000000000003';
const CONDITION = '0199c0de-0000-7000-8000-000000000004';
const HASH = '3f2c9e6b1d8a47500c1e9f7a6b5d4c3e2f1a0b9c8d7e6f5a4b3c2d1e0f9a8b7c';
const COORDINATOR = { subject: 'coordinator-fyn', name: 'Karen Holm' };
const DECIDER = { subject: 'decider-fyn-administrative', name: 'Jens Berg' };
const FRAMEWORK = { id: 'syddanmark-2022', version: 1 };

function event<T extends ProposalEvent['type']>(
  type: T,
  at: string,
  data: Extract<ProposalEvent, { type: T }>['data'],
  by = COORDINATOR,
) {
  return { type, proposal: SAMPLE_ID, at, by, data } as ProposalEvent;
}

const mark = {
  revision: 1,
  dossierHash: HASH,
  title: 'IV antibiotics at home',
  parties: ['region-1083', 'kommune-461', 'kommune-450'],
};
const CREATED = event('proposal.created', '2026-05-04T08:00:00.000Z', {
  ...mark,
  framework: FRAMEWORK,
  clusters: ['fyn'],
  caseType: shippedFramework(FRAMEWORK.id).caseTypes[0]?.id ?? '',
  externalIds: [{ system: 'esdh', id: '2026-004711' }],
});
const SUBMITTED = event('proposal.submitted', '2026-05-20T09:30:00.000Z', {
  submission: SUBMISSION,
  number: 1,
  revision: 1,
  dossierHash: HASH,
  steps: ['trin-1', 'trin-2'],
  entry: {
    stage: 'cluster-administrative',
    due: '2026-06-19',
    deciders: [{ body: 'fyn-administrative', cluster: 'fyn' }],
  },
  involved: {
    transferring: ['region-1083'],
    receiving: ['kommune-461', 'kommune-450'],
    affected: ['region-1083', 'kommune-461', 'kommune-450'],
    all: ['kommune-450', 'kommune-461', 'region-1083'],
  },
  warnings: ['involvement.citizens'],
  decidingBlockers: [],
  notices: [{ cluster: 'lillebaelt', dueDate: '2026-06-03' }],
});
const newDecision = {
  stage: 'cluster-administrative',
  outcome: 'recommended' as const,
  method: 'meeting' as const,
  meetingDate: '2026-06-02',
  agendaItem: '4',
  dossierHash: HASH,
};
const condition = { text: 'The nurses are trained before the start.', owner: 'kommune-461', dueDate: '2027-05-01' };
const DECIDED = event(
  'decision.recorded',
  '2026-06-02T12:00:00.000Z',
  {
    submission: SUBMISSION,
    decision: {
      ...newDecision,
      id: DECISION,
      body: 'fyn-administrative',
      framework: FRAMEWORK,
      conditions: [{ ...condition, id: CONDITION, status: 'open' }],
      acknowledgedFindings: [],
      dissents: [],
      recusals: [],
    },
    leads: {
      to: 'stage',
      entry: {
        stage: 'cluster-political',
        due: '2026-07-02',
        deciders: [{ body: 'fyn-political', cluster: 'fyn' }],
      },
    },
  },
  DECIDER,
);

function after(...events: readonly ProposalEvent[]): StoredProposal {
  const proposal = replay(events);
  if (!proposal) throw new Error('no sample');
  return { proposal, dossier: canonicalJson(sampleDossier()) };
}

function submissionAfter(...events: readonly ProposalEvent[]) {
  const { proposal, dossier } = after(...events);
  const submission = proposal.submissions[0];
  if (!submission) throw new Error('no sample');
  return { proposal, dossier, submission };
}

export function sampleProposal(): unknown {
  return JSON.parse(proposalText(after(CREATED)));
}

export function sampleProposalItem(): ProposalItem {
  const { proposal } = after(CREATED);
  const { id, title, caseType: type, framework, cluster, status, version, revision, createdAt, updatedAt } = proposal;
  const place = { kle: '29.18.00', stage: null, stageDue: null, waitingBody: null };
  return { id, title, type, framework, cluster, status, version, revision, ...place, createdAt, updatedAt };
}

export function sampleSubmission(): unknown {
  const { proposal, submission, dossier } = submissionAfter(CREATED, SUBMITTED, DECIDED);
  return JSON.parse(submissionText(proposal, submission, shippedFramework(FRAMEWORK.id), dossier));
}

/** The route of the sample as a draft. */
export function sampleStops(): readonly Stop[] {
  const { proposal, dossier } = after(CREATED);
  const involved = involvedParties(JSON.parse(dossier) as Dossier);
  return routeOf(shippedFramework(FRAMEWORK.id), proposal, undefined, { involved, today: '2026-05-04' });
}

/** The sample case with its decision, to make an agreement from. */
export function sampleApproval() {
  return submissionAfter(CREATED, SUBMITTED, DECIDED);
}

export function sampleSubmissionItem(): unknown {
  const { proposal, submission } = submissionAfter(CREATED, SUBMITTED);
  return presentSubmissionItem(proposal, submission);
}

export function sampleNotice(): unknown {
  return submissionAfter(CREATED, SUBMITTED).submission.notices[0];
}

export function sampleNewDecision(): unknown {
  return { ...newDecision, conditions: [condition] };
}

export function sampleDecision(): unknown {
  const { proposal, submission } = submissionAfter(CREATED, SUBMITTED, DECIDED);
  return submission.decisions.map((decision) => presentDecision(decision, submission, proposal))[0];
}

export function sampleCondition(): unknown {
  return presentCondition(after(CREATED, SUBMITTED, DECIDED).proposal, CONDITION);
}

export function sampleRevisionItem(): RevisionItem {
  return { number: 1, dossierHash: HASH, at: '2026-05-04T08:00:00.000Z', by: COORDINATOR.name };
}

export function sampleRevision(): unknown {
  return JSON.parse(revisionText(SAMPLE_ID, { ...sampleRevisionItem(), dossier: canonicalJson(sampleDossier()) }));
}

export function sampleHistoryItem() {
  const item: HistoryItem = { sequence: 1, event: CREATED, previousHash: '0'.repeat(64), hash: HASH };
  return presentHistoryItem(item);
}

export function sampleStoredFramework(): StoredFramework {
  const [proposedBy, publishedBy] = [
    { subject: 'admin', name: 'Anne Friis' },
    { subject: 'admin-2', name: 'Bo Dahl' },
  ];
  return {
    framework: sampleFramework(),
    status: 'published',
    proposedBy,
    proposedAt: '2026-01-12T10:00:00.000Z',
    publishedBy,
    publishedAt: '2026-01-13T10:00:00.000Z',
  };
}

/** Lists are cut to their first items. */
export function sampleAssessment(): unknown {
  const framework = shippedFramework(FRAMEWORK.id);
  const assessment = assess(sampleDossier(), framework, {
    dossierHash: HASH,
    today: '2026-05-04',
    cluster: 'fyn',
    draws: 0,
  });
  const { findings, checks, gaps, principles, ...rest } = presentAssessment(assessment, framework, 'en');
  const few = principles.slice(0, 2).map((principle) => ({ ...principle, reasons: principle.reasons.slice(0, 2) }));
  return {
    ...rest,
    findings: findings.slice(0, 3),
    checks: checks.slice(0, 3),
    principles: few,
    gaps: gaps.slice(0, 2),
  };
}

export async function sampleRules(): Promise<unknown> {
  const { rulebookVersion, rules } = await listRules({ frameworks: { published: async () => [sampleFramework()] } });
  return { rulebookVersion, rules: rules.slice(0, 2).map((rule) => presentRule(rule, 'en')) };
}
