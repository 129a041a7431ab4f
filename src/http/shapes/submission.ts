// A submission (forelæggelse) as the API shows it: the frozen
// dossier, where it stands, and what has been said about it.
import { z } from 'zod';
import type { Reply, StoredProposal } from '../../app/ports.ts';
import { Dossier } from '../../domain/dossier/dossier.ts';
import { VERDICTS } from '../../domain/economics/economy-result.ts';
import { frameworkOfType } from '../../domain/governance/case-types.ts';
import type { Framework } from '../../domain/governance/framework.ts';
import { stageOf } from '../../domain/governance/lookups.ts';
import { REQUIREMENTS } from '../../domain/governance/procedure.ts';
import { RATINGS } from '../../domain/governance/rating.ts';
import { requirementStates } from '../../domain/workflow/commands/requirements.ts';
import {
  decidersAt,
  NOTICE_ANSWERS,
  type Proposal,
  type Submission,
  waitingBodies,
} from '../../domain/workflow/state.ts';
import { warningsOf } from '../../domain/workflow/warnings.ts';
import { versionTag } from '../entity-tags.ts';
import {
  Code,
  FrameworkRef,
  Hash,
  Href,
  Id,
  Instant,
  IsoDate,
  named,
  Person,
  text,
  Uuid,
  Version,
} from './building-blocks.ts';
import { DecisionShape, presentDecision } from './decision.ts';
import { href } from './lists.ts';
import { proposalHref } from './proposal.ts';

export const NoticeShape = named(
  'Notice',
  'The notice to one other cluster: when it was sent, until when it may be answered, and the answer.',
  z.strictObject({
    cluster: Id,
    sentAt: Instant,
    dueDate: IsoDate,
    answer: z
      .strictObject({ kind: z.enum(NOTICE_ANSWERS), comment: text(5000).optional(), at: Instant, by: Person })
      .optional(),
  }),
);

const Judgement = z.strictObject({
  party: Id,
  ratings: z.array(z.strictObject({ principle: Id, rating: z.enum(RATINGS), reason: text(2000) })).max(40),
  at: Instant,
  by: Person,
});
const Rerouting = z.strictObject({
  from: FrameworkRef,
  to: FrameworkRef,
  fromStage: Id,
  toStage: Id,
  reason: text(2000),
  at: Instant,
  by: Person,
});

const verdict = z.enum(VERDICTS);
const ore = z.number().meta({ description: 'Øre a year in the steady state; above 0 it ends dearer than today.' });
const Left = z.strictObject({
  decision: Uuid,
  parties: z.array(z.strictObject({ party: Id, side: z.enum(['receiving', 'transferring', 'other']) })).max(300),
  clusters: z.array(Id).max(60),
  changes: z.strictObject({
    leon: z.strictObject({ before: verdict, after: verdict }).optional(),
    nets: z
      .array(z.strictObject({ party: Id, before: ore, after: ore }))
      .max(300)
      .meta({ description: 'Parties that are left and end with something else, beyond materiality.' }),
    unknown: z.boolean().meta({ description: 'The economy per party cannot be compared with what it was.' }),
  }),
  newFindings: z.array(Code).max(500),
  backTo: Id.optional().meta({ description: 'The stage to which the case went back, to be decided anew.' }),
});

const summary = {
  id: Uuid,
  proposal: Uuid,
  number: Version,
  framework: FrameworkRef,
  cluster: Id,
  clusters: z.array(Id).min(1).max(60),
  revision: Version,
  dossierHash: Hash,
  steps: z.array(Id).max(12),
  status: z.enum(['open', 'approved', 'rejected', 'returned', 'withdrawn']),
  stage: Id,
  body: Id.nullable(),
  waitingBodies: z.array(Id).max(300),
  stageSince: Instant,
  stageDue: IsoDate,
  timesPostponed: z.number().int().min(0).max(10_000),
  submittedAt: Instant,
  submittedBy: Person,
};

export const SubmissionItemShape = named(
  'SubmissionItem',
  'A submission in a list, without its dossier.',
  z.strictObject(summary),
);

export const SubmissionShape = named(
  'Submission',
  'One frozen revision of the dossier on its way through the procedure.',
  z.strictObject({
    ...summary,
    warnings: z.array(Code).max(500),
    decidingBlockers: z.array(Code).max(500),
    requirements: z
      .array(z.strictObject({ requirement: z.enum(REQUIREMENTS), met: z.boolean(), metFrom: IsoDate.optional() }))
      .max(4),
    decisions: z.array(DecisionShape).max(1000),
    notices: z.array(NoticeShape).max(60),
    judgements: z.array(Judgement).max(300),
    reroutings: z.array(Rerouting).max(100),
    left: z.array(Left).max(300).meta({
      description: 'Bodies that refused at a stage where the case goes on without them, and what that changed.',
    }),
    dossier: Dossier,
    links: z.strictObject({ self: Href, proposal: Href, assessment: Href, decisions: Href, notices: Href }),
  }),
);

function submissionHref(id: string): string {
  return href(`/submissions/${id}`);
}

/** `body`: the first body that still has to record an outcome; if none has to, the first that had to. */
export function presentSubmissionItem(proposal: Proposal, submission: Submission) {
  const {
    id,
    number,
    revision,
    dossierHash,
    steps,
    status,
    stage,
    stageSince,
    stageDue,
    postponements,
    submittedAt,
    submittedBy,
  } = submission;
  const waiting = waitingBodies(submission);
  const body = waiting[0] ?? decidersAt(submission, stage)?.[0]?.body ?? null;
  return {
    ...{
      id,
      proposal: proposal.id,
      number,
      framework: submission.framework,
      cluster: proposal.cluster,
      clusters: proposal.clusters,
      revision,
      dossierHash,
      steps,
      status,
    },
    ...{
      stage,
      body,
      waitingBodies: waiting,
      stageSince,
      stageDue,
      timesPostponed: postponements,
      submittedAt,
      submittedBy,
    },
  };
}

/**
 * JSON text of a submission; `dossier` is the frozen text, passed through.
 * @param framework the framework of the submission; if undefined, `requirements` is empty
 */
export function submissionText(
  proposal: Proposal,
  submission: Submission,
  framework: Framework | undefined,
  dossier: string,
): string {
  const { id, decidingBlockers, notices, judgements, reroutings, left = [] } = submission;
  const warnings = warningsOf(submission, framework && frameworkOfType(framework, proposal.caseType));
  const stage = framework && stageOf(framework, proposal, submission.stage);
  const head = {
    ...presentSubmissionItem(proposal, submission),
    ...{ warnings, decidingBlockers },
    requirements:
      framework && stage && submission.status === 'open'
        ? requirementStates(submission, stage, proposal, framework)
        : [],
    decisions: submission.decisions.map((decision) => presentDecision(decision, submission, proposal)),
    ...{ notices, judgements, reroutings, left },
  };
  return `${JSON.stringify(head).slice(0, -1)},"dossier":${dossier},"links":${JSON.stringify(links(id, proposal.id))}}`;
}

function links(id: string, proposal: string) {
  const self = submissionHref(id);
  return {
    self,
    proposal: proposalHref(proposal),
    assessment: `${self}/assessment`,
    decisions: `${self}/decisions`,
    notices: `${self}/notices`,
  };
}

/**
 * The submission after a change. The case's dossier is used as the frozen one, since it cannot be edited while a
 * submission is open.
 * @param published used to find the framework of the submission
 * @param id the submission; the newest where absent
 */
export function submissionReply(status: 200 | 201, published: readonly Framework[], id?: string) {
  return ({ proposal, dossier }: StoredProposal): Reply => {
    const submission =
      id === undefined ? proposal.submissions.at(-1) : proposal.submissions.find((candidate) => candidate.id === id);
    if (!submission) throw new Error(`case ${proposal.id} has no submission ${id ?? ''}`);
    const { framework } = submission;
    const under = published.find(
      (candidate) => candidate.id === framework.id && candidate.version === framework.version,
    );
    return {
      status,
      body: submissionText(proposal, submission, under, dossier),
      etag: versionTag(proposal.version),
      ...(status === 201 && { location: submissionHref(submission.id) }),
    };
  };
}
