// The columns of a case that lists search and sort by, as its state gives them: written by each change, and held
// against the trail.
import { openSubmission, type Proposal, waitingBodies } from '../domain/workflow/state.ts';
import { isOpened } from '../domain/workflow/visibility.ts';
import { NO_DAY, type SqlType } from './statement.ts';

type Columns = {
  readonly framework_id: string;
  readonly framework_version: number;
  readonly cluster: string;
  /** Also those it had under earlier frameworks, as `parties` does. */
  readonly other_clusters: readonly string[];
  readonly earlier_frameworks: readonly string[];
  readonly status: string;
  readonly version: number;
  readonly revision: number;
  readonly title: string;
  readonly parties: readonly string[];
  readonly external_ids: readonly string[];
  readonly stage: string | null;
  readonly stage_due: string;
  readonly waiting_body: string | null;
  readonly other_bodies: readonly string[];
  readonly opened: boolean;
  /** Id of the agreement the case is to change. */
  readonly about_agreement: string | null;
  readonly updated_at: string;
};

export const LIST_COLUMNS: Readonly<Record<keyof Columns, SqlType>> = {
  framework_id: 'text',
  framework_version: 'int',
  cluster: 'text',
  other_clusters: 'text[]',
  earlier_frameworks: 'text[]',
  status: 'text',
  version: 'int',
  revision: 'int',
  title: 'text',
  parties: 'text[]',
  external_ids: 'text[]',
  stage: 'text',
  stage_due: 'date',
  waiting_body: 'text',
  other_bodies: 'text[]',
  opened: 'boolean',
  about_agreement: 'uuid',
  updated_at: 'timestamptz',
};

export type ListColumns = Columns;

export function listColumns(proposal: Proposal): ListColumns {
  const open = openSubmission(proposal);
  const [waiting = null, ...others] = waitingBodies(open);
  return {
    framework_id: proposal.framework.id,
    framework_version: proposal.framework.version,
    cluster: proposal.cluster,
    other_clusters: [...proposal.clusters.slice(1), ...proposal.earlier.clusters],
    earlier_frameworks: proposal.earlier.frameworks,
    status: proposal.status,
    version: proposal.version,
    revision: proposal.revision,
    title: proposal.title,
    parties: [...new Set([...proposal.parties, ...proposal.earlier.parties])],
    external_ids: [...new Set(proposal.externalIds.flatMap(({ system, id }) => [id, `${system}:${id}`]))],
    stage: open?.stage ?? null,
    stage_due: open?.stageDue ?? NO_DAY,
    waiting_body: waiting,
    other_bodies: others,
    opened: isOpened(proposal),
    about_agreement: proposal.about?.purpose === 'spread' ? null : (proposal.about?.agreement ?? null),
    updated_at: proposal.updatedAt,
  };
}
