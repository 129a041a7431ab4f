// The columns of a case that lists search and sort by, as its state gives them: written by each change, and held
// against the trail.
import { openSubmission, type Proposal } from '../domain/workflow/state.ts';
import { isOpened } from '../domain/workflow/visibility.ts';
import { NO_DAY, type SqlType } from './statement.ts';

type Columns = {
  readonly framework_id: string;
  readonly framework_version: number;
  readonly cluster: string;
  readonly status: string;
  readonly version: number;
  readonly revision: number;
  readonly title: string;
  readonly parties: readonly string[];
  readonly external_ids: readonly string[];
  readonly stage: string | null;
  readonly stage_due: string;
  readonly waiting_body: string | null;
  readonly opened: boolean;
  readonly updated_at: string;
};

export const LIST_COLUMNS: Readonly<Record<keyof Columns, SqlType>> = {
  framework_id: 'text',
  framework_version: 'int',
  cluster: 'text',
  status: 'text',
  version: 'int',
  revision: 'int',
  title: 'text',
  parties: 'text[]',
  external_ids: 'text[]',
  stage: 'text',
  stage_due: 'date',
  waiting_body: 'text',
  opened: 'boolean',
  updated_at: 'timestamptz',
};

export type ListColumns = Columns;

/** @param waitingBody the body of the stage where the open submission stands: only the framework knows it. */
export function listColumns(proposal: Proposal, waitingBody: string | null): ListColumns {
  const open = openSubmission(proposal);
  return {
    framework_id: proposal.framework.id,
    framework_version: proposal.framework.version,
    cluster: proposal.cluster,
    status: proposal.status,
    version: proposal.version,
    revision: proposal.revision,
    title: proposal.title,
    parties: proposal.parties,
    external_ids: [...new Set(proposal.externalIds.flatMap(({ system, id }) => [id, `${system}:${id}`]))],
    stage: open?.stage ?? null,
    stage_due: open?.stageDue ?? NO_DAY,
    waiting_body: waitingBody,
    opened: isOpened(proposal),
    updated_at: proposal.updatedAt,
  };
}
