// The columns of a case that lists search and sort by, derived from its state. Every change writes them; verification
// compares them.
import { openSubmission, type Proposal, waitingBodies } from '../domain/workflow/state.ts';
import { isOpened } from '../domain/workflow/visibility.ts';
import type { proposal as cases } from './schema.ts';
import { NO_DAY } from './statement.ts';

type Row = typeof cases.$inferSelect;

/** In a fixed order, so that equal changes have equal statement texts. */
export const LISTED = [
  ...(['frameworkId', 'frameworkVersion', 'cluster', 'otherClusters', 'earlierFrameworks', 'status'] as const),
  ...(['version', 'revision', 'title', 'parties', 'externalIds', 'stage', 'stageDue', 'waitingBody'] as const),
  ...(['otherBodies', 'opened', 'aboutAgreement', 'updatedAt'] as const),
] as const satisfies readonly (keyof Row)[];

export type ListColumns = {
  readonly [K in (typeof LISTED)[number]]: Row[K] extends string[] ? readonly string[] : Row[K];
};

/** `otherClusters` and `parties` also hold those of earlier frameworks. */
export function listColumns(proposal: Proposal): ListColumns {
  const open = openSubmission(proposal);
  const [waiting = null, ...others] = waitingBodies(open);
  return {
    frameworkId: proposal.framework.id,
    frameworkVersion: proposal.framework.version,
    cluster: proposal.cluster,
    otherClusters: [...proposal.clusters.slice(1), ...proposal.earlier.clusters],
    earlierFrameworks: proposal.earlier.frameworks,
    status: proposal.status,
    version: proposal.version,
    revision: proposal.revision,
    title: proposal.title,
    parties: [...new Set([...proposal.parties, ...proposal.earlier.parties])],
    externalIds: [...new Set(proposal.externalIds.flatMap(({ system, id }) => [id, `${system}:${id}`]))],
    stage: open?.stage ?? null,
    stageDue: open?.stageDue ?? NO_DAY,
    waitingBody: waiting,
    otherBodies: others,
    opened: isOpened(proposal),
    aboutAgreement: proposal.about?.purpose === 'spread' ? null : (proposal.about?.agreement ?? null),
    updatedAt: proposal.updatedAt,
  };
}
