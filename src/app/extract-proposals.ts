// One row per case.
import { openSubmission } from '../domain/workflow/state.ts';
import type { Column, FullRow } from '../lib/table-formats.ts';
import type { ExtractedCase } from './extract-ports.ts';

export const PROPOSAL_COLUMNS = [
  { name: 'proposal', kind: 'id', about: 'The case’s id.' },
  { name: 'externalIds', kind: 'text', about: 'Its ids in other systems, `system:id`, with spaces between.' },
  { name: 'title', kind: 'text', about: 'Its title.' },
  { name: 'framework', kind: 'id', about: 'The framework it stands under.' },
  { name: 'frameworkVersion', kind: 'whole', about: 'And its version.' },
  { name: 'cluster', kind: 'id', about: 'The proposing cluster.' },
  { name: 'type', kind: 'id', about: 'The case type.' },
  { name: 'parties', kind: 'id', about: 'Every party the dossier names, with spaces between.' },
  { name: 'kle', kind: 'text', about: 'KLE number of the task.' },
  { name: 'status', kind: 'id', about: 'draft, in-review, returned, approved, rejected or withdrawn.' },
  { name: 'stage', kind: 'id', about: 'Where the open submission stands.' },
  { name: 'stageDue', kind: 'date', about: 'The last day of that stage.' },
  { name: 'revision', kind: 'whole', about: 'Number of the current revision.' },
  { name: 'dossierHash', kind: 'id', about: 'SHA-256 of its dossier.' },
  { name: 'submissions', kind: 'whole', about: 'How often it was submitted.' },
  { name: 'firstSubmittedAt', kind: 'instant', about: 'When it was first submitted, UTC.' },
  { name: 'approvedSteps', kind: 'id', about: 'Steps that are approved, with spaces between.' },
  { name: 'openConditions', kind: 'whole', about: 'Conditions that are not closed.' },
  { name: 'createdAt', kind: 'instant', about: 'When it was created, UTC.' },
  { name: 'updatedAt', kind: 'instant', about: 'When it last changed, UTC.' },
] as const satisfies readonly Column[];

/** Exactly one row; needs the state only. */
export function proposalRows({ proposal, kle }: ExtractedCase): readonly FullRow<typeof PROPOSAL_COLUMNS>[] {
  const open = openSubmission(proposal);
  const conditions = proposal.submissions.flatMap(({ decisions }) =>
    decisions.flatMap((decision) => decision.conditions),
  );
  return [
    {
      proposal: proposal.id,
      externalIds: proposal.externalIds.map(({ system, id }) => `${system}:${id}`).join(' '),
      title: proposal.title,
      framework: proposal.framework.id,
      frameworkVersion: proposal.framework.version,
      cluster: proposal.cluster,
      type: proposal.caseType,
      parties: proposal.parties.join(' '),
      kle,
      status: proposal.status,
      stage: open?.stage ?? null,
      stageDue: open?.stageDue ?? null,
      revision: proposal.revision,
      dossierHash: proposal.dossierHash,
      submissions: proposal.submissions.length,
      firstSubmittedAt: proposal.submissions[0]?.submittedAt ?? null,
      approvedSteps: proposal.approvedSteps.map(({ step }) => step).join(' '),
      openConditions: conditions.filter(({ status }) => status === 'open').length,
      createdAt: proposal.createdAt,
      updatedAt: proposal.updatedAt,
    },
  ];
}
