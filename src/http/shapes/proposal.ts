// A case as the API shows it. The dossier's stored text is passed through: it is never parsed on the way out.
import { z } from 'zod';
import type { Reply, StoredProposal } from '../../app/ports.ts';
import { Dossier } from '../../domain/dossier/dossier.ts';
import { AGREEMENT_PURPOSES, openSubmission, PROPOSAL_STATUSES } from '../../domain/workflow/state.ts';
import { versionTag } from '../entity-tags.ts';
import {
  ExternalId,
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
import { href } from './lists.ts';

const CopiedFrom = z.strictObject({ proposal: Uuid, revision: Version });
const AboutAgreement = named(
  'AboutAgreement',
  'The agreement the case was filled from, and what its approval does to it.',
  z.strictObject({ agreement: Uuid, purpose: z.enum(AGREEMENT_PURPOSES) }),
);

/** Fields of a case in every answer. */
const identity = {
  id: Uuid,
  title: text(200),
  framework: FrameworkRef,
  cluster: Id,
  status: z.enum(PROPOSAL_STATUSES),
  version: Version,
  revision: Version,
};

export const ProposalShape = named(
  'Proposal',
  'A case about transferring one task between parties, with its dossier as it stands.',
  z.strictObject({
    ...identity,
    clusters: z.array(Id).min(1).max(60).meta({ description: 'Every cluster the case belongs to; the first leads.' }),
    type: Id.meta({ description: 'Id of the case type.' }),
    dossierHash: Hash,
    parties: z.array(Id).max(1000),
    externalIds: z.array(ExternalId).max(20),
    copiedFrom: CopiedFrom.optional(),
    about: AboutAgreement.optional(),
    createdAt: Instant,
    updatedAt: Instant,
    createdBy: Person,
    approvedSteps: z.array(z.strictObject({ step: Id, submission: Uuid, revision: Version, at: Instant })).max(12),
    reminders: z
      .array(z.strictObject({ who: Id, on: IsoDate, by: Person }))
      .max(300)
      .optional()
      .meta({ description: 'The last reminder of each party, cluster and body that has not answered since.' }),
    openSubmission: Uuid.nullable(),
    dossier: Dossier,
    links: z.strictObject({
      self: Href,
      assessment: Href,
      availableActions: Href,
      revisions: Href,
      history: Href,
      submissions: Href,
      openSubmission: Href.optional(),
    }),
  }),
);

export const ProposalItemShape = named(
  'ProposalItem',
  'A case in a list, without its dossier.',
  z.strictObject({
    ...identity,
    type: Id.meta({ description: 'Id of the case type.' }),
    kle: text(8).nullable(),
    stage: Id.nullable(),
    stageDue: IsoDate.nullable(),
    waitingBody: Id.nullable(),
    createdAt: Instant,
    updatedAt: Instant,
  }),
);

export function proposalHref(id: string): string {
  return href(`/proposals/${id}`);
}

/** JSON text of the case. */
export function proposalText({ proposal, dossier }: StoredProposal): string {
  const { id, title, framework, cluster, clusters, caseType: type, status, version, revision, dossierHash } = proposal;
  const { parties, externalIds, copiedFrom, about, createdAt, updatedAt, createdBy, approvedSteps, reminders } =
    proposal;
  const open = openSubmission(proposal)?.id ?? null;
  const head = {
    ...{
      id,
      title,
      framework,
      cluster,
      clusters,
      type,
      status,
      version,
      revision,
      dossierHash,
      parties,
      externalIds,
      copiedFrom,
      about,
    },
    ...{ createdAt, updatedAt, createdBy, approvedSteps, reminders, openSubmission: open },
  };
  return `${JSON.stringify(head).slice(0, -1)},"dossier":${dossier},"links":${JSON.stringify(links(id, open))}}`;
}

function links(id: string, open: string | null) {
  const self = proposalHref(id);
  return {
    self,
    assessment: `${self}/assessment`,
    availableActions: `${self}/available-actions`,
    revisions: `${self}/revisions`,
    history: `${self}/history`,
    submissions: `${self}/submissions`,
    ...(open !== null && { openSubmission: href(`/submissions/${open}`) }),
  };
}

/** The case after a change, with its new version as ETag. */
export function proposalReply(status: 200 | 201) {
  return (after: StoredProposal): Reply => ({
    status,
    body: proposalText(after),
    etag: versionTag(after.proposal.version),
    ...(status === 201 && { location: proposalHref(after.proposal.id) }),
  });
}
